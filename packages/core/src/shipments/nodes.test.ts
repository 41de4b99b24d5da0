import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive, returnSource, type TimelineEvent } from "./derive.ts";
import {
  expectedTimes,
  type NodeTimes,
  nodeStates,
  nodesToTell,
  withExpectedTimes,
  withReachedTimes,
} from "./nodes.ts";
import { defaultServiceLevels, levelFor, rulesOf } from "./service-level-schema.ts";
import { nodes, statuses } from "./status.ts";

const start = Date.UTC(2026, 10, 20);
const hour = 3_600_000;
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const later = start + 1000 * hour;
const rules = rulesOf(levelFor(defaultServiceLevels, {}));

const scan = (hours: number, status: TimelineEvent["status"], more: Partial<TimelineEvent> = {}) => ({
  ...{ at: at(hours), order: 0, status, reason: null },
  ...more,
});
const reached = (...events: TimelineEvent[]) => {
  const times = withReachedTimes({}, derive(events, later).moves);
  return Object.fromEntries(Object.entries(times).map(([node, { at }]) => [node, at]));
};

describe("by when the nodes are expected", () => {
  it("is two hours after the order for the pickup, and for the others from the promise", () => {
    expect(expectedTimes(rules, { orderedAt: at(0), promisedAt: at(50) })).toEqual({
      ...{ pickup: at(2), inbound: at(15), transit: at(30), delivery: at(46), sign: at(50) },
    });
  });

  it("is known for the pickup alone where nothing is promised, and from the promise alone where no order is known", () => {
    expect(expectedTimes(rules, { orderedAt: at(0) })).toEqual({ pickup: at(2) });
    expect(expectedTimes(rules, { promisedAt: at(50) })).toEqual({ delivery: at(46) });
    expect(expectedTimes(rules, {})).toEqual({});
  });

  it("is not told by scans of the way back, which carriers report as if it went on to the recipient", () => {
    const back = scan(3, "returning", { source: returnSource });
    const events = [scan(1, "picked_up"), back, scan(5, "out_for_delivery"), scan(6, "delivered")];
    expect(reached(...events)).toEqual({ pickup: at(1) });
  });

  it("is in the order of the nodes and never after the promise, whatever the rules", () => {
    const rule = fc.oneof(
      fc.constant(null),
      fc.record({ afterOrderSeconds: fc.integer({ min: 1, max: 400_000 }) }),
      fc.record({ beforePromiseSeconds: fc.integer({ min: 1, max: 400_000 }) }),
      fc.record({ shareOfPromise: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    const anyRules = fc.record({ pickup: rule, inbound: rule, transit: rule, delivery: rule, sign: rule });
    fc.assert(
      fc.property(anyRules, fc.integer({ min: -5, max: 100 }), (some, promised) => {
        const expected = expectedTimes(some, { orderedAt: at(0), promisedAt: at(promised) });
        const times = nodes.flatMap((node) => expected[node] ?? []);
        expect(times).toEqual(times.toSorted());
        expect(times.every((time) => time <= at(promised))).toBe(true);
        expect(Object.keys(expected)).toEqual(nodes.filter((node) => some[node] !== null));
      }),
    );
  });
});

describe("when a node was reached", () => {
  it("is its earliest event, or the earliest of a later node where it has none", () => {
    expect(reached(scan(9, "out_for_delivery"), scan(1, "picked_up"), scan(4, "in_transit"))).toEqual({
      ...{ pickup: at(1), inbound: at(4), transit: at(4), delivery: at(9), sign: undefined },
    });
    // A depot behind the long haul also says inbound.
    expect(reached(scan(4, "in_transit"), scan(8, "inbound")).inbound).toBe(at(4));
  });

  it("is not told by trouble, annotations or the future", () => {
    const future = { ...scan(0, "delivered"), at: new Date(later + hour).toISOString() };
    expect(reached(scan(1, "exception", { reason: "delay" }), scan(2, null), future)).toEqual({});
  });

  it("is taken back by a correction", () => {
    const events = [scan(5, "delivered"), scan(6, "in_transit", { correction: true })];
    expect(reached(...events)).toEqual({ pickup: at(6), inbound: at(6), transit: at(6) });
    expect(reached(scan(3, "in_transit"), ...events)).toEqual({
      pickup: at(3),
      inbound: at(3),
      transit: at(3),
    });
    expect(reached(...events, scan(9, "delivered")).sign).toBe(at(9));
  });

  it("is not told by scans of the way back, which carriers report as if it went on to the recipient", () => {
    const back = scan(3, "returning", { source: returnSource });
    const events = [scan(1, "picked_up"), back, scan(5, "out_for_delivery"), scan(6, "delivered")];
    expect(reached(...events)).toEqual({ pickup: at(1) });
  });

  it("is in the order of the nodes and does not hang on the order of arrival", () => {
    const event = fc.record({
      at: fc.integer({ min: 0, max: 40 }).map(at),
      order: fc.constant(0),
      status: fc.constantFrom(...statuses),
      reason: fc.constant(null),
      correction: fc.boolean(),
      fingerprint: fc.uuid(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), (events) => {
        const times = withReachedTimes({}, derive(events, later).moves);
        expect(withReachedTimes({}, derive(events.toReversed(), later).moves)).toEqual(times);
        const known = nodes.flatMap((node) => times[node]?.at ?? []);
        expect(known).toEqual(known.toSorted());
      }),
    );
  });
});

describe("a node that is not reached in time", () => {
  const times = withExpectedTimes({}, expectedTimes(rules, { orderedAt: at(0), promisedAt: at(50) }));
  const parcel = (nodeTimes: NodeTimes, status: "created" | "returning" | "cancelled" = "created") => ({
    ...{ status, createdAt: at(0), nodeTimes },
  });
  const overdue = (one: ReturnType<typeof parcel>, hours: number) =>
    nodeStates(one, at(hours)).flatMap((state) => (state.overdue ? state.node : []));

  it("is overdue from the instant on, and stays so when it is reached late", () => {
    expect(overdue(parcel(times), 1.9)).toEqual([]);
    expect(overdue(parcel(times), 2)).toEqual(["pickup"]);
    const late = withReachedTimes(times, [scan(3, "picked_up")]);
    expect(overdue(parcel(late), 4)).toEqual(["pickup"]);
    expect(nodesToTell(parcel(late)).map(({ node }) => node)).not.toContain("pickup");
  });

  it("is no matter for a parcel that is not going there any more", () => {
    expect(overdue(parcel(times, "returning"), 99)).toEqual([]);
    expect(nodesToTell(parcel(times, "cancelled"))).toEqual([]);
  });

  it("is told unless it was told, or was due before the parcel was entered", () => {
    expect(nodesToTell({ ...parcel(times), createdAt: at(20) })).toEqual([
      { node: "transit", by: at(30) },
      { node: "delivery", by: at(46) },
      { node: "sign", by: at(50) },
    ]);
    const told = { ...times, pickup: { ...times.pickup, told: true } };
    expect(nodesToTell(parcel(told))[0]?.node).toBe("inbound");
  });
});

it("the level of a parcel is the first that matches, filled up from the last", () => {
  const levels = {
    ...defaultServiceLevels,
    levels: [
      {
        name: "江苏",
        match: { regions: ["江苏"] },
        nodes: { pickup: { afterOrder: "PT1H" }, inbound: null },
      },
      ...defaultServiceLevels.levels,
    ],
  };
  const to = (region: string, type: string) =>
    levelFor(levels, { goods: { type }, recipient: { address: { city: "x", region } } });
  expect(to("江苏", "frozen")).toMatchObject({
    name: "江苏",
    nodes: { inbound: null, sign: { shareOfPromise: 1 } },
  });
  expect(to("浙江", "Frozen").temperature).toEqual({ maxCelsius: -15 });
  expect(to("浙江", "books").name).toBe("标准");
});
