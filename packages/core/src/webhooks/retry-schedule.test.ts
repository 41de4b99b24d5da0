import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDelay, shouldDisable } from "./retry-schedule.ts";

const middle = () => 0.5;
const minute = 60_000;
const hour = 60 * minute;
const table = [5_000, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour];

const attempts = fc.integer({ min: 1, max: 7 });
const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("nextDelay", () => {
  it("makes eight attempts: at once, then by the table", () => {
    const waits = Array.from({ length: 9 }, (_, made) => nextDelay(made, { random: middle }));
    expect(waits).toEqual([0, ...table, null]);
  });

  it("strays 20 % either way and no further", () => {
    expect(nextDelay(1, { random: () => 0 })).toBe(4_000);
    expect(nextDelay(1, { random: () => 0.999_999 })).toBe(6_000);
    fc.assert(
      fc.property(attempts, chances, (attempt, chance) => {
        const ratio =
          Number(nextDelay(attempt, { status: 500, random: () => chance })) / (table[attempt - 1] ?? 0);
        expect(ratio).toBeGreaterThanOrEqual(0.8);
        expect(ratio).toBeLessThanOrEqual(1.2);
      }),
    );
  });

  it.each([429, 502, 504])("honours Retry-After of a %i between once and twice the wait", (status) => {
    const wait = (retryAfterSeconds: number, chance = 0) =>
      nextDelay(2, { status, retryAfterSeconds, random: () => chance });
    expect(wait(1)).toBe(5 * minute);
    expect(wait(420)).toBe(7 * minute);
    expect(wait(86_400)).toBe(10 * minute);
    fc.assert(
      fc.property(attempts, fc.nat(200_000), chances, (attempt, retryAfterSeconds, chance) => {
        const next = Number(nextDelay(attempt, { status, retryAfterSeconds, random: () => chance }));
        const base = table[attempt - 1] ?? 0;
        expect(next).toBeGreaterThanOrEqual(Math.min(Math.max(base, retryAfterSeconds * 1000), 2 * base));
        expect(next).toBeLessThanOrEqual(2 * base);
      }),
    );
  });

  it("spreads out those that were told the same Retry-After", () => {
    const wait = (chance: number) =>
      Number(nextDelay(2, { status: 429, retryAfterSeconds: 400, random: () => chance }));
    expect(wait(0.9)).toBeGreaterThan(wait(0.1));
  });

  it.each([500, 503, 301, null])("takes no notice of Retry-After of a %s", (status) => {
    expect(nextDelay(2, { status, retryAfterSeconds: 500, random: middle })).toBe(5 * minute);
  });

  it("gives up after the eighth attempt whatever was asked", () => {
    expect(nextDelay(8, { status: 429, retryAfterSeconds: 10, random: middle })).toBeNull();
    expect(nextDelay(100, { random: middle })).toBeNull();
  });

  it("switches off at 410, on any attempt", () => {
    expect(nextDelay(1, { status: 410, random: middle })).toBe("disable");
    expect(nextDelay(8, { status: 410, random: middle })).toBe("disable");
  });

  it("refuses a count that is none", () => {
    expect(() => nextDelay(-1, { random: middle })).toThrow(RangeError);
    expect(() => nextDelay(1.5, { random: middle })).toThrow(RangeError);
  });
});

describe("shouldDisable", () => {
  const since = Date.parse("2026-03-02T08:00:00.000Z");

  it("has patience for five days to the millisecond", () => {
    expect(shouldDisable(since, since + 120 * hour - 1)).toBe(false);
    expect(shouldDisable(since, since + 120 * hour)).toBe(true);
  });

  it("leaves an endpoint on whose last delivery went well", () => {
    expect(shouldDisable(null, since)).toBe(false);
  });
});
