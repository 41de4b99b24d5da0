import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive, inOrder, isFuture, raisedException, type TimelineEvent } from "./derive.ts";
import { nodes, reasons, statuses } from "./status.ts";

const start = Date.UTC(2026, 10, 20);
const now = start + 20 * 60_000;
const time = (minute: number) => new Date(start + minute * 60_000).toISOString();

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]) => fc.option(some(values), { nil: null });

/** Few different times and places, so that many events share theirs; some are from the future. */
const timeline = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 0, max: 30 }).map(time),
    order: fc.integer({ min: 0, max: 2 }),
    status: maybe(statuses),
    reason: maybe(reasons),
    node: maybe(nodes),
    correction: fc.boolean(),
    fingerprint: fc.string({ minLength: 4, maxLength: 4 }),
  }),
  { selector: ({ fingerprint }) => fingerprint, maxLength: 12 },
);

describe("whatever the events", () => {
  it("their order of arrival and their repetition do not change the state", () => {
    const arrivals = timeline.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
        fc.subarray(events),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([events, shuffled, repeated]) => {
        const { by: _, moves: __, ...state } = derive(events, now);
        const { by: ___, moves: ____, ...again } = derive([...shuffled, ...repeated], now);
        expect(again).toEqual(state);
        expect(inOrder(shuffled)).toEqual(inOrder(events));
      }),
      { numRuns: 500 },
    );
  });

  it("one from the future, an annotation or an unknown code gives no status", () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const { by, status } = derive(events, now);
        if (by === null) expect(status).toBe("created");
        else expect([isFuture(by, now), by.status]).toEqual([false, status]);
        expect(status).not.toBe("unknown");
      }),
    );
  });

  it("a terminal status is left only by a return after delivery or a correction", () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const plain = events.map((event) => ({ ...event, correction: false }));
        const ordered = inOrder(plain).filter((event) => !isFuture(event, now));
        const ended = ordered.findIndex(({ status }) => status === "returned" || status === "cancelled");
        const before = derive(ordered.slice(0, ended + 1), now);
        if (ended < 0 || before.by !== ordered[ended]) return;
        expect(derive(plain, now).status).toBe(before.status);
      }),
    );
  });
});

describe("an exception", () => {
  const event = (
    minute: number,
    status: TimelineEvent["status"],
    reason: TimelineEvent["reason"] = null,
  ) => ({
    ...{ at: time(minute), order: 0, status, reason },
  });

  it.each([
    ["stands", [event(1, "picked_up"), event(2, "exception", "delay")], 1],
    ["was overtaken by movement", [event(1, "exception", "delay"), event(2, "in_transit")], null],
    [
      "is of the kind that movement does not mend",
      [event(1, "exception", "lost"), event(2, "in_transit")],
      0,
    ],
    ["is from the future", [event(1, "picked_up"), event(29, "exception", "lost")], null],
    ["is a refusal", [event(1, "rejected")], 0],
    ["is the latest of two", [event(1, "exception", "lost"), event(2, "exception", "delay")], 1],
  ])("that %s", (_, events, index) => {
    const raised = raisedException(events, derive(events, now), now);
    expect(raised).toBe(index === null ? null : events[index]);
  });

  it("that was told before is not raised again by what comes later", () => {
    const old = event(1, "exception", "damaged");
    const news = event(3, "in_transit");
    expect(raisedException([news], derive([old, news], now), now)).toBeNull();
  });
});
