import { loadBooking } from "../bookings/index.ts";
import { EventEntity } from "../db/index.ts";
import { nullIfMissing, tenant } from "../kernel/index.ts";
import { load, type Reason, toShipment } from "../shipments/index.ts";
import { parcelsOnTheWay } from "./digest-parcels.ts";
import type { Fact } from "./fact.ts";
import { ShipmentPart } from "./fact-data.ts";

/**
 * A fact as it is now: with the parcel's present times, or `null` where it is no longer so and telling it would
 * mislead.
 */
export async function present(fact: Fact): Promise<Fact | null> {
  if (fact.replyOn) return fact;
  if (fact.parcels) return presentDigest(fact, fact.parcels);
  if (fact.ticketId) return (await overtaken(fact, fact.ticketId)) ? null : fact;
  if (fact.booking) return (await isAsBooked(fact.booking)) ? fact : null;
  const shipment = fact.shipmentId && (await load(fact.shipmentId).catch(nullIfMissing));
  if (!shipment) return null;
  const now = ShipmentPart.parse(toShipment(shipment));
  return stands(fact, now) ? { ...fact, shipment: now } : null;
}

async function presentDigest(fact: Fact, before: NonNullable<Fact["parcels"]>): Promise<Fact | null> {
  const ids = before.map(({ id }) => id);
  const parcels = await parcelsOnTheWay(ids, fact.customerId);
  return parcels.length > 0 ? { ...fact, parcels } : null;
}

/** Whether a booking stands as it is to be told; what came of it since is told by an event of its own. */
async function isAsBooked({ id, status, slot }: NonNullable<Fact["booking"]>): Promise<boolean> {
  const booking = await loadBooking(id).catch(nullIfMissing);
  return booking?.status === status && booking.slot?.startAt === slot?.startAt;
}

/** That a parcel is entered stays worth telling until there is more to tell of it. */
const underway: ReadonlySet<string> = new Set([
  "unknown",
  "created",
  "picked_up",
  "inbound",
  "in_transit",
  "customs",
]);

/** What the goods have suffered stays true wherever the parcel goes. */
const harm: ReadonlySet<Reason> = new Set([
  "damaged",
  "contaminated",
  "destroyed",
  "short_quantity",
  "over_quantity",
  "temperature",
]);

/** Whether what was to be told is so with the parcel as it is now. */
export function stands(fact: Fact, now: NonNullable<Fact["shipment"]>): boolean {
  const { event, shipment: then, exception } = fact;
  if (event === "shipment.created") return underway.has(now.status);
  if (exception?.reason && harm.has(exception.reason)) return true;
  if (exception) return now.status === then?.status && now.reason === then.reason;
  return now.status === then?.status;
}

/** Which later event of the same ticket makes one stale. A reply stays a reply. */
const overtakenBy: Record<string, string> = {
  "ticket.created": "ticket.solved",
  "ticket.solved": "ticket.reopened",
};

async function overtaken({ event, eventId }: Fact, ticketId: string): Promise<boolean> {
  const by = overtakenBy[event];
  if (!by) return false;
  const later = EventEntity().query.ofObject({ tenantId: tenant(), objectId: ticketId }).gt({ eventId });
  const { data } = await later.go({ pages: "all", consistent: true });
  return data.some(({ type }) => type === by);
}
