import { z } from "zod";
import { type PublishedEvent, shardOf, transact, write } from "../db/index.ts";
import { Money, tenant } from "../kernel/index.ts";
import { ChargeEntity, type ChargeItem } from "./entity.ts";

const Booked = z.object({
  booking: z.object({
    id: z.string(),
    packageId: z.string(),
    name: z.object({ "zh-CN": z.string(), en: z.string() }),
    trackingNumber: z.string(),
    customerId: z.string().nullable(),
    price: Money,
    refund: Money.nullable(),
  }),
});

/** What a booking's event adds to the ledger; `null` where nothing is to be paid or given back. Pure. */
export function chargeOf(event: PublishedEvent): Omit<ChargeItem, "tenantId"> | null {
  const { booking } = Booked.parse(event.data);
  const kind = event.type === "booking.confirmed" ? "charge" : "refund";
  const amount = kind === "charge" ? booking.price : booking.refund;
  if (!amount || amount.amount === 0) return null;
  const { id: bookingId, packageId, name: packageName, trackingNumber, customerId } = booking;
  return {
    ...{ kind, amount, bookingId, packageId, packageName, trackingNumber },
    customerId: customerId ?? undefined,
    at: event.createdAt,
    shard: shardOf(bookingId),
  };
}

/** Keeps a booking's charge or refund; the entry's key is made of the event, so it is there once. */
export async function onBooking(event: PublishedEvent): Promise<void> {
  const charge = chargeOf(event);
  if (charge) await transact({ writes: [write(ChargeEntity().put({ tenantId: tenant(), ...charge }))] });
}
