import { z } from "zod";
import { type Calendar, roundTheClock } from "./calendar.ts";
import { compiledCalendar } from "./calendars.ts";
import type { VersionReference } from "./policy-entity.ts";
import { showTarget, targetSchema } from "./preview.ts";
import { type TargetDurations, targetSeconds } from "./target-names.ts";
import { computeTargets, type TargetState, type TimelineEvent } from "./targets.ts";
import type { TimelineStatus } from "./timeline.ts";

/** What happened to a ticket as far as its clocks care, as it is kept with the ticket. `at` is RFC 3339. */
export type ClockEvent =
  | { at: string; type: "created"; by?: "member"; targets: TargetDurations }
  | { at: string; type: "accepted" | "member_message" | "customer_message" | "proposal" }
  | { at: string; type: "status"; to: TimelineStatus }
  /** Another ticket went into this one; `waitingSince` is its oldest customer message without an answer. */
  | { at: string; type: "merged"; waitingSince: string | null }
  /** All targets now in force; what is not given stays as it was. */
  | {
      at: string;
      type: "retarget";
      targets: TargetDurations;
      calendar?: VersionReference;
      pauseOnHold?: boolean;
    };

/** What a ticket keeps for its clocks: the policy, calendar and pausing are those it was opened under. */
export interface ClockedTicket {
  policy: VersionReference;
  calendar: VersionReference;
  pauseOnHold: boolean;
  clock: readonly ClockEvent[];
}

/** What is no move in the conversation between the two sides. */
const silent: ReadonlySet<ClockEvent["type"]> = new Set(["retarget", "proposal", "accepted"]);

/**
 * A ticket's clock history with one more event. What can change no clock any more is left out, so that a long
 * conversation stays short here: further messages of a side that has spoken last.
 */
export function record(history: readonly ClockEvent[], event: ClockEvent): ClockEvent[] {
  if (event.type === "member_message" || event.type === "customer_message") {
    const said = history.filter(({ type }) => !silent.has(type)).at(-1);
    if (said?.type === event.type) return [...history];
  }
  return [...history, event];
}

export const Sla = z
  .object({
    policyId: z.string(),
    policyVersion: z.int(),
    calendarId: z.string(),
    targets: z.array(targetSchema),
  })
  .meta({
    id: "Sla",
    example: {
      policyId: "default",
      policyVersion: 1,
      calendarId: "24x7",
      targets: [
        {
          name: "firstResponse",
          status: "running",
          startedAt: "2026-11-22T03:00:00.000Z",
          dueAt: "2026-11-22T03:15:00.000Z",
          warnAt: "2026-11-22T03:11:15.000Z",
          breachedAt: null,
          consumed: "PT5M",
          remaining: "PT10M",
        },
      ],
    },
  });
export type Sla = z.infer<typeof Sla>;

/**
 * Where each of a ticket's targets stands. The versions of calendars that it needs are read once and kept.
 * @param asOf milliseconds since the epoch; the states are in whole seconds
 */
export async function statesOf(ticket: Omit<ClockedTicket, "policy">, asOf: number): Promise<TargetState[]> {
  const references = [
    ticket.calendar,
    ...ticket.clock.flatMap((event) => (event.type === "retarget" && event.calendar ? [event.calendar] : [])),
  ];
  const calendars = new Map<string, Calendar>();
  for (const reference of references) calendars.set(key(reference), await compiledCalendar(reference));
  return states(ticket, calendars, asOf);
}

/** The states as the API shows them. @param asOf milliseconds since the epoch */
export async function slaOf(ticket: ClockedTicket, asOf: number): Promise<Sla> {
  return present(ticket, await statesOf(ticket, asOf));
}

function present({ policy, calendar, clock }: ClockedTicket, found: TargetState[]): Sla {
  const moved = clock.findLast((event) => event.type === "retarget" && event.calendar !== undefined);
  const inForce = moved?.type === "retarget" && moved.calendar ? moved.calendar : calendar;
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    calendarId: inForce.id,
    targets: found.map(showTarget),
  };
}

const key = ({ id, version }: VersionReference) => `${id} ${version}`;

function states(
  { calendar, pauseOnHold, clock }: Omit<ClockedTicket, "policy">,
  calendars: ReadonlyMap<string, Calendar>,
  asOf: number,
): TargetState[] {
  const created = clock.find((event) => event.type === "created");
  return computeTargets({
    calendar: calendars.get(key(calendar)) ?? roundTheClock,
    targets: targetSeconds(created?.targets ?? {}),
    pauseOnHold,
    timeline: clock.map((event) => timelineEvent(event, calendars)),
    asOf: seconds(asOf),
  });
}

function timelineEvent(event: ClockEvent, calendars: ReadonlyMap<string, Calendar>): TimelineEvent {
  const at = seconds(Date.parse(event.at));
  switch (event.type) {
    case "created":
      return { at, type: "created", by: event.by };
    case "merged": {
      const { waitingSince } = event;
      return {
        at,
        type: "merged",
        waitingSince: waitingSince === null ? null : seconds(Date.parse(waitingSince)),
      };
    }
    case "retarget": {
      const { targets, calendar, pauseOnHold } = event;
      const inForce = calendar && calendars.get(key(calendar));
      return { at, type: "retarget", targets: targetSeconds(targets), calendar: inForce, pauseOnHold };
    }
    default:
      return { ...event, at };
  }
}

/** Clocks know whole seconds. */
function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
