import fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, weekOf } from "./week.ts";

const day = 86_400_000;

it.each([
  ["2026-11-22", "2026-W47"],
  ["2026-11-23", "2026-W48"],
  ["2021-01-03", "2020-W53"],
  ["2024-12-30", "2025-W01"],
  ["2027-01-01", "2026-W53"],
])("%s is in %s", (date, week) => {
  expect(weekOf(date)).toBe(week);
});

it("every day lies within its week, and weeks follow each other without a gap", () => {
  const days = fc.integer({ min: Date.UTC(1990, 0, 1) / day, max: Date.UTC(2060, 0, 1) / day });
  fc.assert(
    fc.property(days, (number) => {
      const date = (days: number) => new Date((number + days) * day).toISOString().slice(0, 10);
      const { from, to } = boundsOf(weekOf(date(0)), "UTC");
      expect(from <= number * day && number * day < to).toBe(true);
      expect(boundsOf(weekOf(date(7)), "UTC").from).toBe(to);
      expect(new Date(from).getUTCDay()).toBe(1);
    }),
  );
});

it("begins and ends where the zone's clocks show Monday, also when they change in between", () => {
  const { from, to } = boundsOf("2026-W13", "Europe/Berlin");
  expect([from, to].map((at) => new Date(at).toISOString())).toEqual([
    "2026-03-22T23:00:00.000Z",
    "2026-03-29T22:00:00.000Z",
  ]);
});

it("a year of 52 weeks has no 53rd", () => {
  expect(() => boundsOf("2021-W53", "UTC")).toThrow("52 weeks");
});
