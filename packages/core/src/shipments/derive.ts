import {
  isException,
  isLasting,
  isTerminal,
  type Node,
  nodeOf,
  type Reason,
  type Status,
  statuses,
} from "./status.ts";

/** The source of events that a parcel has from its return under another waybill. */
export const returnSource = "return";

/** What the derivation needs of a tracking event. */
export interface TimelineEvent {
  /** RFC 3339 in UTC. */
  at: string;
  /** Place among events of the same time, as the provider told them; smaller is earlier. */
  order: number;
  /** `null` for an annotation, which says something but moves nothing. */
  status: Status | null;
  reason: Reason | null;
  node?: Node | null | undefined;
  /** Set by a tenant that takes a wrong terminal status back. */
  correction?: boolean | undefined;
  /** Sets two events of one time and place in an order that does not hang on which of them came first. */
  fingerprint?: string | undefined;
  source?: string | undefined;
}

export interface Derived<Event extends TimelineEvent> {
  status: Status;
  reason: Reason | null;
  node: Node | null;
  lastEventAt: string | null;
  /** The event that gave the status. */
  by: Event | null;
  /** The events that moved it, in their order: those that the exceptions of {@link derive} leave out are not among them. */
  moves: Event[];
}

/** How far a carrier's clock may be ahead of ours before its events count as from the future. */
export const clockTolerance = 5 * 60_000;

/** By event time, then as the provider ordered them, then by how far along the way they are. */
export function inOrder<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  return [...events].sort(
    (a, b) =>
      compare(a.at, b.at) ||
      a.order - b.order ||
      progress(a.status) - progress(b.status) ||
      compare(a.fingerprint ?? "", b.fingerprint ?? ""),
  );
}

/** How far along a parcel's way a status is; an annotation, and a code that no table knows, are no way at all. */
export function progress(status: Status | null | undefined): number {
  return status ? statuses.indexOf(status) : -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isFuture({ at }: Pick<TimelineEvent, "at">, now: number): boolean {
  return Date.parse(at) > now + clockTolerance;
}

/**
 * The state of a shipment, from its whole timeline: the latest event decides, with three exceptions. Unknown
 * codes and annotations leave the status as it was; events from the future are never current; and a terminal
 * status is left only by an explicit return or a correction, so that a late scan does not un-deliver a parcel.
 * @param now milliseconds since the epoch
 * @param initial before any event: `unknown` for a parcel that was only heard of
 */
export function derive<Event extends TimelineEvent>(
  events: readonly Event[],
  now: number,
  initial: "created" | "unknown" = "created",
): Derived<Event> {
  const state: Derived<Event> = {
    status: initial,
    reason: null,
    node: null,
    lastEventAt: null,
    by: null,
    moves: [],
  };
  for (const event of inOrder(events)) {
    if (isFuture(event, now)) continue;
    state.lastEventAt = event.at;
    if (event.status === null || event.status === "unknown" || !mayFollow(state, event)) continue;
    state.status = event.status;
    state.reason = event.reason;
    state.node = event.node ?? nodeOf(event.status) ?? state.node;
    state.by = event;
    state.moves.push(event);
  }
  return state;
}

function mayFollow({ status, by }: Derived<TimelineEvent>, event: TimelineEvent): boolean {
  // On its way back under another waybill: scans of the first one, also of its handing over, tell nothing of that.
  if (by?.source === returnSource && status === "returning" && event.source !== returnSource)
    return event.correction === true || event.status === "returned";
  if (!isTerminal(status) || event.correction || event.status === status) return true;
  return status === "delivered" && (event.status === "returning" || event.status === "returned");
}

/**
 * The exception that the newly arrived events raise, if any: the latest of them that still stands. One that
 * later movement has overtaken is history, unless it is of the kind that movement does not mend.
 */
export function raisedException<Event extends TimelineEvent>(
  arrived: readonly Event[],
  derived: Derived<Event>,
  now: number,
): Event | null {
  const standing = inOrder(arrived).filter(
    (event) =>
      event.status !== null &&
      isException(event.status) &&
      !isFuture(event, now) &&
      (event === derived.by || isLasting(event.reason)),
  );
  return standing.at(-1) ?? null;
}
