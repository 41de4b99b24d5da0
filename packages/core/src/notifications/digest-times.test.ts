import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDigest } from "./digest-times.ts";

const times = ["10:00", "16:00"];
const next = (at: string, zone = "Asia/Shanghai") =>
  new Date(nextDigest(Date.parse(at), zone, times)).toISOString();

describe("nextDigest", () => {
  it("is at 10:00 or 16:00 of the zone's clocks, whichever comes first and is not here yet", () => {
    expect(next("2027-03-02T00:00:00+08:00")).toBe("2027-03-02T02:00:00.000Z");
    expect(next("2027-03-02T09:59:59.999+08:00")).toBe("2027-03-02T02:00:00.000Z");
    expect(next("2027-03-02T10:00:00+08:00")).toBe("2027-03-02T08:00:00.000Z");
    expect(next("2027-03-02T15:59:59+08:00")).toBe("2027-03-02T08:00:00.000Z");
    expect(next("2027-03-02T16:00:30+08:00")).toBe("2027-03-03T02:00:00.000Z");
  });

  it("keeps to the clocks over a night in which they change", () => {
    expect(next("2027-03-27T20:00:00+01:00", "Europe/Berlin")).toBe("2027-03-28T08:00:00.000Z");
    expect(next("2027-10-30T20:00:00+02:00", "Europe/Berlin")).toBe("2027-10-31T09:00:00.000Z");
  });

  it("comes twice a day in every zone, and never twice for the same time", () => {
    const zones = [
      "Asia/Shanghai",
      "Asia/Kathmandu",
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
    ];
    const range = { min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2030-01-01T00:00:00Z") };
    fc.assert(
      fc.property(fc.integer(range), fc.constantFrom(...zones), (at, zone) => {
        const clock = (instant: number) =>
          new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(instant);
        const first = nextDigest(at, zone, times);
        const second = nextDigest(first, zone, times);
        expect(first).toBeGreaterThan(at);
        expect([clock(first), clock(second)].toSorted()).toEqual(["10:00", "16:00"]);
        expect(nextDigest(first - 1, zone, times)).toBe(first);
        expect(second - first).toBeLessThanOrEqual(19 * 3_600_000);
      }),
      { numRuns: 300 },
    );
  });
});
