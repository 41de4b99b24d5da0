import type { Calendar } from "./calendar.ts";
import type { TargetSeconds } from "./target-names.ts";

export const timelineStatuses = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
export type TimelineStatus = (typeof timelineStatuses)[number];

/** What happened to a ticket, as far as its clocks care. `at` is whole seconds since the epoch. */
export type TimelineEvent =
  /** `by` is who opened it; a ticket that a member opens has nobody waiting for a first answer. */
  | { at: number; type: "created"; by?: "customer" | "member" | "system" }
  /** Classified and queued. */
  | { at: number; type: "accepted" }
  /** A public message of a member; notes, bots and automatic replies are the next two. */
  | { at: number; type: "member_message" }
  | { at: number; type: "bot_message" }
  | { at: number; type: "note" }
  | { at: number; type: "customer_message" }
  | { at: number; type: "proposal" }
  | { at: number; type: "status"; to: TimelineStatus }
  /** Another ticket went into this one; `waitingSince` is its oldest unanswered customer message. */
  | { at: number; type: "merged"; waitingSince: number | null }
  /** Priority, policy or calendar changed: all targets now in force, and what else is not as before. */
  | { at: number; type: "retarget"; targets: TargetSeconds; calendar?: Calendar; pauseOnHold?: boolean };

/**
 * The events until `asOf` in the order in which they happened, the creation first; of two at the same instant
 * the one that was given first. What is dated before the creation counts as happening with it.
 * @throws RangeError where the creation is missing
 */
export function inOrder(timeline: readonly TimelineEvent[], asOf: number): TimelineEvent[] {
  const created = timeline.find((event) => event.type === "created");
  if (!created) throw new RangeError("a timeline needs the ticket's creation");
  if (created.at > asOf) return [];
  const rest = timeline
    .filter((event) => event.type !== "created" && event.at <= asOf)
    .map((event) => (event.at < created.at ? { ...event, at: created.at } : event))
    .sort((a, b) => a.at - b.at);
  return [created, ...rest];
}
