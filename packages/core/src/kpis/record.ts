import { z } from "zod";
import { type PublishedEvent, shardOf, transact, write } from "../db/index.ts";
import { localTimeAt, scope, tenant } from "../kernel/index.ts";
import { forgetThin, learningWrites, missedBy, nodes } from "../shipments/index.ts";
import type { DayCounts } from "./definitions.ts";
import { KpiDayEntity } from "./entity.ts";

const Delivered = z.object({
  shipment: z.object({
    id: z.string(),
    carrier: z.string().nullable(),
    orderedAt: z.string().nullable(),
    promisedAt: z.string().nullable(),
    createdAt: z.string(),
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
    writes: [write(counted), ...learningWrites(shipment)],
    once: { consumer: "rollup-counts", eventId: event.id },
  });
  forgetThin(shipment);
}
