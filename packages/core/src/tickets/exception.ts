import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { scope } from "../kernel/index.ts";
import { type Reason, reasons, reasonWords, statuses, statusWords } from "../shipments/index.ts";
import type { TicketItem } from "./entity.ts";
import { openForParcel } from "./open-for-parcel.ts";

const categoryOf: Partial<Record<Reason, TicketItem["category"]>> = {
  damaged: "damaged",
  contaminated: "contaminated",
  temperature: "damaged",
  lost: "lost",
  destroyed: "lost",
  short_quantity: "short",
  over_quantity: "wrong-delivery",
  quantity_mismatch: "short",
  missorted: "wrong-delivery",
  wrong_address: "change-address",
  info_missing: "change-address",
  out_of_area: "service-range",
  prohibited: "prohibited-goods",
  payment_due: "cod",
  delay: "delay",
  stalled: "delay",
  weather: "delay",
};

const urgentReasons: ReadonlySet<Reason> = new Set([
  "damaged",
  "contaminated",
  "lost",
  "destroyed",
  "temperature",
]);

const ExceptionEvent = z.object({
  shipment: z.object({ id: z.string() }),
  exception: z.object({
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    at: z.string(),
    message: z.string().nullable(),
  }),
});

/** An exception becomes a ticket when its event comes. */
export function openForEvent(event: PublishedEvent): Promise<void> {
  const { shipment, exception } = ExceptionEvent.parse(event.data);
  const { status, reason, at, message } = exception;
  const { locale } = scope().tenant;
  const words = reason ? reasonWords[locale][reason] : statusWords[locale][status];
  return openForParcel(
    shipment.id,
    ({ trackingNumber }) => ({
      type: "exception",
      category: (reason && categoryOf[reason]) ?? "other",
      subject: `${words} ${trackingNumber}`,
      body: [words, message, at].filter(Boolean).join("\n"),
      priority: reason && urgentReasons.has(reason) ? "high" : "normal",
    }),
    { consumer: "automate", eventId: event.id },
  );
}
