import { durationSeconds } from "../kernel/duration.ts";
import { compileCalendar, roundTheClock } from "./calendar.ts";
import { calendarSchema } from "./calendar-schema.ts";
import type { TargetName } from "./target-names.ts";
import { computeTargets, type TargetState, type TargetsInput, type TimelineEvent } from "./targets.ts";

/** Tuesday, 2 June 2026, at a time of UTC; `+1 10:00` is the next day. */
export function at(time: string): number {
  const [days, clock] = time.startsWith("+") ? time.slice(1).split(" ") : ["0", time];
  return Date.parse(`2026-06-02T${clock}${clock?.length === 5 ? ":00" : ""}Z`) / 1000 + Number(days) * 86_400;
}

export function created(time: string, by?: "customer" | "member" | "system"): TimelineEvent {
  return { at: at(time), type: "created", by };
}
export function message(time: string, from: "member" | "customer" | "bot"): TimelineEvent {
  return { at: at(time), type: `${from}_message` };
}
export function mark(time: string, type: "accepted" | "note" | "proposal"): TimelineEvent {
  return { at: at(time), type };
}
export function status(time: string, to: Extract<TimelineEvent, { type: "status" }>["to"]): TimelineEvent {
  return { at: at(time), type: "status", to };
}
function targetsOf(targets: Partial<Record<TargetName, string>>): TargetsInput["targets"] {
  return Object.fromEntries(Object.entries(targets).map(([name, text]) => [name, durationSeconds(text)]));
}
export function retarget(
  time: string,
  targets: Partial<Record<TargetName, string>>,
  rest: { calendar?: TargetsInput["calendar"]; pauseOnHold?: boolean } = {},
): TimelineEvent {
  return { at: at(time), type: "retarget", targets: targetsOf(targets), ...rest };
}

export const office = compileCalendar(
  calendarSchema.parse({
    timezone: "UTC",
    weekly: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]]])),
  }),
);

export function run(
  targets: Partial<Record<TargetName, string>>,
  timeline: TimelineEvent[],
  asOf: string,
  rest: Partial<TargetsInput> = {},
): Partial<Record<TargetName, TargetState>> {
  const input = { calendar: roundTheClock, targets: targetsOf(targets), timeline, asOf: at(asOf), ...rest };
  return Object.fromEntries(computeTargets(input).map((state) => [state.name, state]));
}
