import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedWindow, missedBy, type Quantiles } from "./eta.ts";
import { added, bucketCount, bucketOf, enoughSamples, quantilesOf, secondsOf } from "./eta-histogram.ts";
import { durationsOf } from "./eta-history.ts";
import { nodes } from "./status.ts";

const start = Date.UTC(2026, 10, 20);
const minute = 60_000;
const hour = 3_600_000;
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const learned = (quantiles: Quantiles, leg: "delivery" | "transit" = "delivery") => ({
  ...{ leg, since: at(0), quantiles },
});
const hours = (early: number, median: number, late: number): Quantiles => ({
  ...{ early: early * 3600, median: median * 3600, late: late * 3600 },
});
const out = { status: "out_for_delivery" as const, promisedAt: at(10), estimatedAt: at(6) };

describe("the window in which a parcel is expected", () => {
  it("rests upon history, else the carrier's estimate, else the promise", () => {
    expect(expectedWindow(out, learned(hours(1, 2, 4)), start)).toEqual({
      ...{ window: { from: at(1), to: at(4) }, basis: "history" },
    });
    expect(expectedWindow(out, null, start)).toEqual({
      ...{ window: { from: at(5), to: at(7) }, basis: "carrier" },
    });
    expect(expectedWindow({ ...out, estimatedAt: undefined }, null, start)).toEqual({
      ...{ window: { from: at(8), to: at(10) }, basis: "promise" },
    });
    expect(expectedWindow({ status: "in_transit" }, null, start)).toBeNull();
  });

  it("is the next best one where a better one has passed, and the best where all have", () => {
    expect(expectedWindow(out, learned(hours(1, 2, 4)), start + 5 * hour)?.basis).toBe("carrier");
    expect(expectedWindow(out, learned(hours(1, 2, 4)), start + 8 * hour)?.basis).toBe("promise");
    expect(expectedWindow(out, learned(hours(1, 2, 4)), start + 99 * hour)?.basis).toBe("history");
  });

  it("is none for a parcel that comes no more", () => {
    for (const status of ["delivered", "returning", "returned", "rejected", "cancelled"] as const) {
      expect(expectedWindow({ ...out, status }, learned(hours(1, 2, 4)), start)).toBeNull();
    }
  });

  it("is neither too exact nor too wide, and holds what is learned of it", () => {
    const quantiles = fc
      .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
      .map((some) => some.toSorted((a, b) => a - b))
      .map(([early = 0, median = 0, late = 0]) => hours(early / 4, median / 4, late / 4));
    fc.assert(
      fc.property(quantiles, fc.constantFrom("delivery", "transit"), (known, leg) => {
        const { window } = expectedWindow({ status: "in_transit" }, learned(known, leg), 0) ?? {};
        const [from, to] = [Date.parse(window?.from ?? ""), Date.parse(window?.to ?? "")];
        const median = start + known.median * 1000;
        expect(to - from).toBeGreaterThanOrEqual(30 * minute);
        expect(to).toBeGreaterThanOrEqual(start + known.late * 1000);
        expect(from).toBeLessThanOrEqual(median);
        const most = (leg === "delivery" ? 4 : 24) * hour;
        if (to - from > most) expect(from).toBe(median);
      }),
    );
  });

  it("is missed by how far a delivery is outside of it", () => {
    const window = { from: at(1), to: at(4) };
    expect([0, 1, 3, 4, 6].map((hours) => missedBy(window, at(hours)) / hour)).toEqual([-1, 0, 0, 0, 2]);
  });
});

describe("what many durations say", () => {
  it("is right to a few percent, whatever their order and however they are split", () => {
    const durations = fc.array(fc.integer({ min: 400, max: 2_000_000 }), { minLength: enoughSamples });
    fc.assert(
      fc.property(durations, fc.nat(), (all, cut) => {
        const counted = (some: number[]) =>
          some.map((one) => new Map([[bucketOf(one), 1]])).reduce(added, new Map<number, number>());
        const middle = cut % all.length;
        const parts = added(counted(all.slice(middle)), counted(all.slice(0, middle)));
        const found = quantilesOf(parts);
        const sorted = all.toSorted((a, b) => a - b);
        const exact = (share: number) => sorted[Math.ceil(share * all.length) - 1] ?? 0;
        for (const [share, value] of [
          [0.1, found?.early],
          [0.5, found?.median],
          [0.9, found?.late],
        ] as const) {
          expect(Math.abs((value ?? 0) / exact(share) - 1)).toBeLessThan(0.03);
        }
      }),
    );
  });

  it("is nothing before there are enough of them", () => {
    expect(quantilesOf(new Map([[10, enoughSamples - 1]]))).toBeNull();
    expect(quantilesOf(new Map([[10, enoughSamples]]))?.median).toBe(secondsOf(10));
  });

  it("keeps to a bounded number of counts", () => {
    expect([0, 1, 300].map(bucketOf)).toEqual([0, 0, 0]);
    expect(bucketOf(365 * 86_400)).toBe(bucketCount - 1);
    expect(secondsOf(bucketCount - 1)).toBeGreaterThan(29 * 86_400);
  });
});

it("a delivery teaches each leg that began with a scan of its own", () => {
  const reached = { pickup: at(1), inbound: at(5), transit: at(5), delivery: at(20), sign: at(24) };
  const parcel = {
    ...{ id: "x", carrier: null, orderedAt: at(0) },
    nodes: nodes.map((node) => ({ node, reachedAt: reached[node] })),
  };
  expect(durationsOf(parcel).map(({ leg, seconds }) => [leg, seconds / 3600])).toEqual([
    ["order", 24],
    ["pickup", 23],
    ["transit", 19],
    ["delivery", 4],
  ]);
  expect(durationsOf({ ...parcel, nodes: [] })).toEqual([]);
});
