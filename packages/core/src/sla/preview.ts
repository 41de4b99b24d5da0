import { z } from "zod";
import { formatDuration } from "../kernel/duration.ts";
import { compileCalendar, opensWithinYear } from "./calendar.ts";
import { calendarSchema } from "./calendar-schema.ts";
import { ticketPriorities, ticketTypes } from "./facts.ts";
import { byPrioritySchema, byTypeSchema } from "./policy-schema.ts";
import { targetsFor } from "./policy-targets.ts";
import { targetDurationsSchema, targetNames, targetSeconds } from "./target-names.ts";
import { computeTargets, type TimelineEvent } from "./targets.ts";
import { timelineStatuses } from "./timeline.ts";

/** A preview looks at most this far past the creation, so that nobody can make it count for ages. */
const LONGEST_SPAN = 3660 * 86_400;
const MOST_EVENTS = 500;
const MOST_RETARGETS = 50;

const instantSchema = z.iso.datetime({
  offset: true,
  error: "must be a time such as 2026-01-16T15:30:00.000Z",
});

const simpleEvent = <Type extends string>(type: Type) =>
  z.strictObject({ at: instantSchema, type: z.literal(type) });

const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    at: instantSchema,
    type: z.literal("created"),
    by: z.enum(["customer", "member", "system"]).optional(),
  }),
  simpleEvent("accepted"),
  simpleEvent("member_message"),
  simpleEvent("customer_message"),
  simpleEvent("bot_message"),
  simpleEvent("note"),
  simpleEvent("proposal"),
  z.strictObject({ at: instantSchema, type: z.literal("status"), to: z.enum(timelineStatuses) }),
  z.strictObject({
    at: instantSchema,
    type: z.literal("retarget"),
    targets: targetDurationsSchema,
    calendar: calendarSchema.optional(),
    pauseOnHold: z.boolean().optional(),
  }),
]);

/** A made-up ticket: its calendar, its targets, what happens to it, and when one looks at it. */
export const previewRequestSchema = z
  .strictObject({
    calendar: calendarSchema,
    targets: targetDurationsSchema,
    timeline: z.array(eventSchema).min(1).max(MOST_EVENTS),
    asOf: instantSchema,
    pauseOnHold: z.boolean().optional(),
    /** With what a policy says for single types and priorities: the targets of such a ticket. */
    ticket: z
      .strictObject({ type: z.enum(ticketTypes), priority: z.enum(ticketPriorities).default("normal") })
      .optional(),
    byType: byTypeSchema.optional(),
    byPriority: byPrioritySchema.optional(),
  })
  .superRefine(({ calendar, timeline, asOf }, context) => {
    const refuse = (path: (string | number)[], code: string, message: string) =>
      context.addIssue({ code: "custom", path, message, params: { code }, input: context.value });

    const created = timeline.find(({ type }) => type === "created");
    if (!created) return refuse(["timeline"], "required", 'needs an event of type "created"');
    // What follows counts on times that are sound.
    if (context.issues.length > 0) return;
    const start = epochSeconds(created.at);
    let retargets = 0;
    if (!opensWithinYear(compileCalendar(calendar), start)) {
      refuse(
        ["calendar", "weekly"],
        "no_open_time",
        "the calendar does not open within a year of the creation",
      );
    }
    if (epochSeconds(asOf) - start > LONGEST_SPAN) {
      refuse(["asOf"], "too_late", "must be within ten years of the creation");
    }
    timeline.forEach((event, index) => {
      if (event.type === "created" && event !== created) {
        refuse(["timeline", index, "type"], "duplicate_event", "a ticket is created once");
      }
      if (epochSeconds(event.at) < start) {
        refuse(["timeline", index, "at"], "before_creation", "must not be before the creation");
      }
      if (event.type !== "retarget") return;
      if (++retargets > MOST_RETARGETS) {
        refuse(
          ["timeline", index],
          "too_many_events",
          `at most ${MOST_RETARGETS} events may change the targets`,
        );
      } else if (
        event.calendar &&
        !opensWithinYear(compileCalendar(event.calendar), epochSeconds(event.at))
      ) {
        const path = ["timeline", index, "calendar", "weekly"];
        refuse(path, "no_open_time", "the calendar does not open within a year of the change");
      }
    });
  });
export type PreviewRequest = z.output<typeof previewRequestSchema>;

const nullableInstant = z.iso.datetime().nullable();

/** A target as the API shows it, here and on a ticket. */
export const targetSchema = z.object({
  name: z.enum(targetNames),
  status: z.enum(["running", "met", "breached", "paused", "cancelled"]),
  startedAt: z.iso.datetime(),
  dueAt: nullableInstant,
  warnAt: nullableInstant,
  breachedAt: nullableInstant,
  consumed: z.string(),
  remaining: z.string().nullable(),
});
export type Target = z.output<typeof targetSchema>;

/** The opening hours that a preview tells reach no further than this from the creation. */
const LONGEST_SHOWN = 92 * 86_400;

/**
 * What the targets of a made-up ticket would be, and when its calendar is open from the creation until the last
 * instant that the answer names, at most 92 days. Nothing is saved.
 */
export function preview(request: PreviewRequest): {
  targets: Target[];
  openings: { from: string; to: string }[];
} {
  const calendar = compileCalendar(request.calendar);
  const timeline = request.timeline.map(timelineEvent);
  const asOf = epochSeconds(request.asOf);
  const { targets, byType = {}, byPriority = {}, ticket, pauseOnHold } = request;
  const durations = ticket ? targetsFor({ targets, byType, byPriority }, ticket) : targets;
  const states = computeTargets({
    calendar,
    targets: targetSeconds(durations),
    timeline,
    asOf,
    pauseOnHold,
  });
  const start = timeline.find(({ type }) => type === "created")?.at ?? asOf;
  const end = Math.max(asOf, ...states.map(({ dueAt, breachedAt }) => dueAt ?? breachedAt ?? start));
  const openings = calendar.openings(start, Math.min(end, start + LONGEST_SHOWN));
  return {
    targets: states.map(showTarget),
    openings: openings.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
  };
}

/** A target's state in the words of the API. */
export function showTarget(state: ReturnType<typeof computeTargets>[number]): Target {
  return {
    name: state.name,
    status: state.status,
    startedAt: instant(state.startedAt),
    dueAt: state.dueAt === null ? null : instant(state.dueAt),
    warnAt: state.warnAt === null ? null : instant(state.warnAt),
    breachedAt: state.breachedAt === null ? null : instant(state.breachedAt),
    consumed: formatDuration(state.consumed),
    remaining: state.remaining === null ? null : formatDuration(state.remaining),
  };
}

function timelineEvent(event: PreviewRequest["timeline"][number]): TimelineEvent {
  const at = epochSeconds(event.at);
  if (event.type !== "retarget") return { ...event, at };
  const { targets, calendar, pauseOnHold } = event;
  return {
    at,
    type: "retarget",
    targets: targetSeconds(targets),
    calendar: calendar === undefined ? undefined : compileCalendar(calendar),
    pauseOnHold,
  };
}

/** Clocks know whole seconds: what happens within one happens at its beginning. */
function epochSeconds(text: string): number {
  return Math.floor(Date.parse(text) / 1000);
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
