import { type EventDraft, now } from "../kernel/index.ts";
import { type Derived, raisedException } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import { ShipmentDelivered, ShipmentException, ShipmentReturnMoved, ShipmentUpdated } from "./event.ts";
import { toShipment, toTrackingEvent } from "./present.ts";
import { isException } from "./status.ts";
import type { Change } from "./unknown-codes.ts";

/** A tracking event as the derivation takes it, with the item that it is kept as. */
export function asTimeline(item: TrackingEventItem) {
  return { ...item, status: item.status ?? null, reason: item.reason ?? null, item };
}
type TimelineItem = ReturnType<typeof asTimeline>;

/** A webhook's body stays well under 20 kB; the whole timeline can be asked for. */
const eventsInAnEvent = 20;

interface Outcome {
  before: ShipmentItem;
  next: ShipmentItem;
  /** What is new, what is understood otherwise now, and what has become present. */
  changes: Change[];
  /** The whole timeline, from which the state was derived. */
  timeline: TimelineItem[];
  derived: Derived<TimelineItem>;
  /** Whether none of it is news. */
  remapped: boolean;
}

/** What is told of a timeline that has changed. */
export function consequences(outcome: Outcome): EventDraft[] {
  const { before, next, changes, derived, timeline } = outcome;
  const shipment = toShipment(next);
  const mark = outcome.remapped ? { remapped: true as const } : {};
  const events = [
    ShipmentUpdated({
      shipment,
      events: changes.slice(-eventsInAnEvent).map(({ item }) => told(item)),
      ...mark,
    }),
  ];
  // One that was an exception before was told as such then.
  const raised = new Set(
    changes
      .filter((change) => !change.before?.status || !isException(change.before.status))
      .map(({ item }) => item),
  );
  const exception = raisedException(
    timeline.filter(({ item }) => raised.has(item)),
    derived,
    now(),
  );
  if (exception) events.push(ShipmentException({ shipment, exception: told(exception.item), ...mark }));
  if (next.status === "delivered" && before.status !== "delivered")
    events.push(ShipmentDelivered({ shipment, toldEta: toldEta(next), ...mark }));
  if (next.returnOfShipmentId && next.status !== before.status)
    events.push(ShipmentReturnMoved({ shipment }));
  return events;
}

function toldEta({ toldEta }: ShipmentItem) {
  return toldEta ? { from: toldEta.from, to: toldEta.to } : null;
}

function told(item: TrackingEventItem) {
  return { ...toTrackingEvent(item), raw: null };
}
