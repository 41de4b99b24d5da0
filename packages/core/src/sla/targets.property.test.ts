import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCalendar, roundTheClock } from "./calendar.ts";
import { calendarSchema } from "./calendar-schema.ts";
import { type TargetSeconds, targetNames } from "./target-names.ts";
import { computeTargets, type TargetState, type TimelineEvent } from "./targets.ts";
import { timelineStatuses } from "./timeline.ts";

const start = Date.parse("2026-03-27T06:00:00Z") / 1000;
const span = 6 * 86_400;
const office = compileCalendar(
  calendarSchema.parse({
    timezone: "Europe/Berlin",
    weekly: {
      mon: [["08:00", "18:00"]],
      fri: [
        ["09:00", "12:00"],
        ["13:00", "24:00"],
      ],
      sun: [["00:00", "05:00"]],
    },
  }),
);

const seconds = fc.integer({ min: 1, max: 86_400 });
const targets: fc.Arbitrary<TargetSeconds> = fc.record(
  Object.fromEntries(targetNames.map((name) => [name, seconds])),
  { requiredKeys: [] },
);
const at = fc.integer({ min: start, max: start + span });
const event: fc.Arbitrary<TimelineEvent> = fc.oneof(
  fc.record({
    at,
    type: fc.constantFrom(
      "accepted",
      "member_message",
      "customer_message",
      "customer_message",
      "bot_message",
      "note",
      "proposal",
    ),
  }),
  fc.record({
    at,
    type: fc.constant("status" as const),
    to: fc.constantFrom(...timelineStatuses.slice(0, 5)),
  }),
  fc.record({
    at,
    type: fc.constant("retarget" as const),
    targets,
    calendar: fc.option(fc.constantFrom(office, roundTheClock), { nil: undefined }),
  }),
);
const created: TimelineEvent = { at: start, type: "created" };
/** Of different instants, so that their order is that of time. */
const timeline = fc
  .uniqueArray(event, { maxLength: 14, selector: (item) => item.at })
  .map((events) => [created, ...events]);

function compute(events: TimelineEvent[], asOf: number, limits: TargetSeconds): TargetState[] {
  return computeTargets({ calendar: office, targets: limits, timeline: events, asOf, pauseOnHold: true });
}

describe("targets of any history", () => {
  it("do not depend on the order in which the events are given", () => {
    fc.assert(
      fc.property(timeline, targets, at, fc.integer(), (events, limits, asOf, seed) => {
        const shuffled = events
          .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(compute(shuffled, asOf, limits)).toEqual(compute(events, asOf, limits));
      }),
      { numRuns: 200 },
    );
  });

  it("keep a breach for good, at its due time", () => {
    fc.assert(
      fc.property(timeline, targets, at, at, (events, limits, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const later = new Map(compute(events, late, limits).map((state) => [state.name, state]));
        for (const state of compute(events, early, limits)) {
          const after = later.get(state.name);
          // Another wait for an answer has a fate of its own.
          if (after?.startedAt !== state.startedAt) continue;
          expect(after.consumed).toBeGreaterThanOrEqual(state.consumed);
          if (state.breachedAt === null) continue;
          expect(after).toMatchObject({
            status: "breached",
            breachedAt: state.breachedAt,
            dueAt: state.breachedAt,
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("say of every running clock when just what is left will be used up", () => {
    let running = 0;
    fc.assert(
      fc.property(timeline, targets, at, (events, limits, asOf) => {
        const retargets = events.filter((item) => item.type === "retarget" && item.at <= asOf);
        const last = retargets.sort((a, b) => a.at - b.at).at(-1);
        const inForce = last?.type === "retarget" ? last.targets : limits;
        for (const state of compute(events, asOf, limits)) {
          expect(state.status === "breached").toBe(state.breachedAt !== null);
          if (state.status === "paused" || state.status === "cancelled") expect(state.dueAt).toBeNull();
          if (state.status !== "running" || state.dueAt === null) continue;
          running++;
          expect(state.dueAt).toBeGreaterThanOrEqual(asOf);
          // Nothing more happens, so that the clock reads the whole target when it is due, and breaches next.
          const quiet = events.filter((item) => item.at <= asOf);
          const due = compute(quiet, state.dueAt, limits).find(({ name }) => name === state.name);
          expect(due).toMatchObject({ status: "running", consumed: inForce[state.name] });
          const next = compute(quiet, state.dueAt + 1, limits).find(({ name }) => name === state.name);
          expect(next).toMatchObject({ status: "breached", breachedAt: state.dueAt });
        }
      }),
      { numRuns: 400 },
    );
    expect(running).toBeGreaterThan(50);
  });
});
