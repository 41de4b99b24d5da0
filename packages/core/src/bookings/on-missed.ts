import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { type Locale, moneyText, scope } from "../kernel/index.ts";
import { openForParcel } from "../tickets/index.ts";

const MissedEvent = z.object({
  booking: z.object({
    shipmentId: z.string(),
    name: z.object({ "zh-CN": z.string(), en: z.string() }),
    slot: z.object({ date: z.string(), from: z.string(), to: z.string() }).nullable(),
    refund: z.object({ amount: z.int(), currency: z.string() }).nullable(),
  }),
});

const words: Record<Locale, { missed: string; refund: (sum: string) => string }> = {
  "zh-CN": { missed: "预约未履约", refund: (sum) => `应退费用：${sum}` },
  en: { missed: "Booking missed", refund: (sum) => `To be refunded: ${sum}` },
};

/** Marks the ticket of a missed booking: its recipient hears of the booking itself, with what is given back. */
export const missedTag = "booking_missed";

/** A missed booking becomes a ticket that says what is to be given back. */
export async function onMissed(event: PublishedEvent): Promise<void> {
  const { booking } = MissedEvent.parse(event.data);
  const { shipmentId, name, slot, refund } = booking;
  const { locale } = scope().tenant;
  const text = words[locale];
  const window = slot && `${slot.date} ${slot.from}–${slot.to}`;
  const sum = refund && refund.amount > 0 ? text.refund(moneyText(refund, locale)) : null;
  await openForParcel(
    shipmentId,
    ({ trackingNumber }) => ({
      type: "complaint",
      category: "delay",
      subject: `${text.missed} ${trackingNumber}`,
      body: [`${text.missed}: ${name[locale]}`, window, sum].filter(Boolean).join("\n"),
      priority: "high",
      tags: [missedTag],
    }),
    { consumer: "automate", eventId: event.id },
  );
}
