import { z } from "zod";
import { type PublishedEvent, shardOf, transact, type Write, write } from "../db/index.ts";
import { localTimeAt, Money, scope, tenant } from "../kernel/index.ts";
import { forgetThin, learningWrites, missedBy, nodes } from "../shipments/index.ts";
import type { DayCounts } from "./counts.ts";
import { KpiDayEntity } from "./entity.ts";
import { KpiRevenueEntity } from "./revenue-entity.ts";

const Delivered = z.object({
  shipment: z.object({
    id: z.string(),
    carrier: z.string().nullable(),
    orderedAt: z.string().nullable(),
    promisedAt: z.string().nullable(),
    createdAt: z.string(),
    freight: Money.nullable().default(null),
    nodes: z.array(z.object({ node: z.enum(nodes), reachedAt: z.string().nullable() })),
  }),
  toldEta: z.object({ from: z.string(), to: z.string() }).nullable(),
});

const minute = 60_000;

/** What one delivery adds to its day. Pure. */
export function countsOf(
  { shipment, toldEta }: z.output<typeof Delivered>,
  deliveredAt: string,
): Partial<DayCounts> {
  const { promisedAt, createdAt } = shipment;
  const promised = promisedAt && { promised: 1, onTime: deliveredAt <= promisedAt ? 1 : 0 };
  // A parcel that was delivered before it was entered was told no window.
  const told = toldEta !== null &&
    deliveredAt >= createdAt && {
      etaTold: 1,
      etaWithin30Min: Math.abs(missedBy(toldEta, deliveredAt)) <= 30 * minute ? 1 : 0,
      etaWindowMinutes: Math.round((Date.parse(toldEta.to) - Date.parse(toldEta.from)) / minute),
    };
  return { delivered: 1, ...(promised || {}), ...(told || {}) };
}

/**
 * Counts a delivery and learns how long it took, once however often its event is delivered. A parcel that is delivered
 * again after a correction is counted again.
 * @throws AlreadyDone for an event that was counted
 */
export async function onEvent(event: PublishedEvent): Promise<void> {
  const data = Delivered.parse(event.data);
  const { shipment } = data;
  const deliveredAt = shipment.nodes.find(({ node }) => node === "sign")?.reachedAt ?? event.createdAt;
  const { day } = localTimeAt(Date.parse(deliveredAt), scope().tenant.timezone);
  const counted = KpiDayEntity()
    .update({ tenantId: tenant(), day, shard: shardOf(shipment.id) })
    .add(countsOf(data, deliveredAt));
  await transact({
    writes: [
      write(counted),
      ...earned(day, shipment.id, { freight: shipment.freight }),
      ...learningWrites(shipment),
    ],
    once: { consumer: "rollup-counts", eventId: event.id },
  });
  forgetThin(shipment);
}

/** What was earned on a day; nothing where nothing was. */
function earned(
  day: string,
  id: string,
  told: { freight?: Money | null; valueAdded?: Money | null },
): Write[] {
  return Object.entries(told).flatMap(([kind, money]) => {
    if (!money || money.amount === 0) return [];
    const key = { tenantId: tenant(), day, currency: money.currency, shard: shardOf(id) };
    return [
      write(
        KpiRevenueEntity()
          .update(key)
          .add({ [kind]: money.amount }),
      ),
    ];
  });
}

const Booked = z.object({
  booking: z.object({ id: z.string(), price: Money, refund: Money.nullable() }),
});

/** What a booking earned or gave back, once however often its event is delivered. @throws AlreadyDone */
export async function onBooking(event: PublishedEvent): Promise<void> {
  const { booking } = Booked.parse(event.data);
  const { price, refund } = booking;
  const valueAdded =
    event.type === "booking.confirmed" ? price : refund && { ...refund, amount: -refund.amount };
  const { day } = localTimeAt(Date.parse(event.createdAt), scope().tenant.timezone);
  const writes = earned(day, booking.id, { valueAdded });
  if (writes.length > 0) await transact({ writes, once: { consumer: "rollup-revenue", eventId: event.id } });
}

const Recorded = z.object({ exception: z.object({ shipmentId: z.string(), class: z.string() }) });

/** Counts damage that was entered in the ledger. @throws AlreadyDone for an event that was counted */
export async function onDamage(event: PublishedEvent): Promise<void> {
  const { exception } = Recorded.parse(event.data);
  if (exception.class !== "damage") return;
  const { day } = localTimeAt(Date.parse(event.createdAt), scope().tenant.timezone);
  const counted = KpiDayEntity()
    .update({ tenantId: tenant(), day, shard: shardOf(exception.shipmentId) })
    .add({ damaged: 1 });
  await transact({ writes: [write(counted)], once: { consumer: "rollup-damage", eventId: event.id } });
}
