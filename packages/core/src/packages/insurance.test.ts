import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { millionths, premiumOf } from "./insurance.ts";

const cny = (amount: number) => ({ amount, currency: "CNY" });

describe("the fee of an insured value", () => {
  it.each([
    [100_000, 0.005, 100, 500],
    [10_000, 0.005, 100, 100],
    [100_100, 0.005, 0, 501],
    [99_899, 0.005, 0, 499],
    [1_000_000_000_000, 0.999999, 0, 999_999_000_000],
    [100_000, undefined, 300, 300],
  ])("of %i at %f with at least %i is %i", (value, rate, least, fee) => {
    expect(premiumOf(cny(value), rate, cny(least))).toEqual(cny(fee));
  });

  it("is whole, never less than the least fee, and never falls as the value grows", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const rate = fc.integer({ min: 1, max: 1_000_000 }).map((parts) => parts / 1_000_000);
    fc.assert(
      fc.property(amount, amount, rate, fc.integer({ min: 0, max: 10_000 }), (one, other, share, least) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [less, more] = [low, high].map((value) => premiumOf(cny(value), share, cny(least)).amount);
        expect(Number.isSafeInteger(less)).toBe(true);
        expect(less).toBeGreaterThanOrEqual(least);
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
        // Within half a minor unit of the share.
        expect(Math.abs((more ?? 0) - Math.max(least, high * share))).toBeLessThanOrEqual(0.5001);
      }),
      { numRuns: 500 },
    );
  });

  it("knows rates of six decimals and no more", () => {
    expect([millionths(0.0035), millionths(0.1), millionths(0.0000001)]).toEqual([3500, 100_000, null]);
  });
});
