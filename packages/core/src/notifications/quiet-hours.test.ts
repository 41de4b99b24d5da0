import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules } from "../kernel/index.ts";
import { quietUntil } from "./quiet-hours.ts";

const at = (time: string) => Date.parse(time);
const until = (time: string, zone = "Asia/Shanghai", hours = defaultRules.quietHours) => {
  const end = quietUntil(at(time), zone, hours);
  return end === null ? null : new Date(end).toISOString();
};

describe("quietUntil", () => {
  it("is quiet from 22:00 until 08:00 of the zone's clocks, the end excluded", () => {
    expect(until("2027-03-02T21:59:59+08:00")).toBeNull();
    expect(until("2027-03-02T22:00:00+08:00")).toBe("2027-03-03T00:00:00.000Z");
    expect(until("2027-03-03T03:00:30+08:00")).toBe("2027-03-03T00:00:00.000Z");
    expect(until("2027-03-03T07:59:59+08:00")).toBe("2027-03-03T00:00:00.000Z");
    expect(until("2027-03-03T08:00:00+08:00")).toBeNull();
  });

  it("takes hours within one day, and hours that begin where they end as none", () => {
    const siesta = { from: "12:30", to: "14:00" };
    expect(until("2027-03-02T13:00:00+08:00", "Asia/Shanghai", siesta)).toBe("2027-03-02T06:00:00.000Z");
    expect(until("2027-03-02T14:00:00+08:00", "Asia/Shanghai", siesta)).toBeNull();
    expect(until("2027-03-02T23:00:00+08:00", "Asia/Shanghai", siesta)).toBeNull();
    expect(until("2027-03-02T09:00:00+08:00", "Asia/Shanghai", { from: "09:00", to: "09:00" })).toBeNull();
  });

  it("ends at 08:00 as shown, also in nights in which the clocks change", () => {
    expect(until("2027-03-27T23:00:00+01:00", "Europe/Berlin")).toBe("2027-03-28T06:00:00.000Z");
    expect(until("2027-10-30T23:00:00+02:00", "Europe/Berlin")).toBe("2027-10-31T07:00:00.000Z");
    expect(until("2027-03-27T23:00:00+01:00", "Europe/Berlin", { from: "22:00", to: "02:30" })).toBe(
      "2027-03-28T01:30:00.000Z",
    );
  });

  it("ends within a day at the shown minute, where it is no longer quiet", () => {
    const zones = [
      "Asia/Shanghai",
      "Asia/Kathmandu",
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
    ];
    const range = { min: at("2026-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") };
    let quiet = 0;
    fc.assert(
      fc.property(fc.integer(range), fc.constantFrom(...zones), (time, zone) => {
        const end = quietUntil(time, zone, defaultRules.quietHours);
        const clock = (instant: number) =>
          new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(instant);
        if (end === null) {
          expect(clock(time) >= "08:00" && clock(time) < "22:00").toBe(true);
          return;
        }
        quiet++;
        expect(end).toBeGreaterThan(time);
        expect(end - time).toBeLessThanOrEqual(11 * 3_600_000);
        expect(clock(end)).toBe("08:00");
        expect(quietUntil(end, zone, defaultRules.quietHours)).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(quiet).toBeGreaterThan(50);
  });
});
