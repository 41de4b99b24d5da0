import { iso } from "../kernel/index.ts";
import { clockTolerance, isFuture } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";

/** What falls due when an event's time comes that was told before it; its key is the shipment's id. */
export const rederiveKind = "shipment.rederive";

/** Events that came before their time, which has come since the state was last derived. */
export function ripe(
  { futureFrom }: Pick<ShipmentItem, "futureFrom">,
  timeline: readonly TrackingEventItem[],
  now: number,
): TrackingEventItem[] {
  if (futureFrom === undefined) return [];
  return timeline.filter((item) => item.at >= futureFrom && !isFuture(item, now));
}

/** The time of the earliest event that has still to come. */
export function futureFrom(timeline: readonly { at: string }[], now: number): string | undefined {
  return timeline
    .filter((item) => isFuture(item, now))
    .map(({ at }) => at)
    .sort()[0];
}

/** What a change does to the time at which the state is derived anew. */
export function rederiveDue(
  before: ShipmentItem | null,
  next: ShipmentItem,
): {
  due: { kind: string; key: string; at: string }[];
  cancelDue: { kind: string; key: string }[];
} {
  const timer = { kind: rederiveKind, key: next.shipmentId };
  if (next.futureFrom === before?.futureFrom) return { due: [], cancelDue: [] };
  if (next.futureFrom === undefined) return { due: [], cancelDue: [timer] };
  // From then on the event counts as present.
  return { due: [{ ...timer, at: iso(Date.parse(next.futureFrom) - clockTolerance) }], cancelDue: [] };
}
