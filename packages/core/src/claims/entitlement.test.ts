import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitlementOf, type Loss, tenThousandths } from "./entitlement.ts";
import { claimKinds } from "./kinds.ts";
import { defaultRules } from "./rules-schema.ts";

const most = 1_000_000_000_000;
const amount = fc.integer({ min: 0, max: most });
const losses: fc.Arbitrary<Loss> = fc.record({
  kind: fc.constantFrom(...claimKinds),
  amount: fc.integer({ min: 1, max: most }),
  lossRatio: fc.integer({ min: 1, max: 10_000 }),
  freight: fc.option(amount),
  insuredValue: fc.option(amount),
});
const lost: Loss = { kind: "lost", amount: 100_000, lossRatio: 10_000, freight: 1200, insuredValue: null };
const owed = (changes: Partial<Loss>) => entitlementOf({ ...lost, ...changes }, defaultRules);

describe("what a claim is entitled to", () => {
  it.each([
    ["three times the freight where nothing was insured", {}, 3600],
    ["no more than the loss", { amount: 2000 }, 2000],
    ["the insured value for a total loss", { insuredValue: 50_000 }, 50_000],
    ["the lost share of the insured value", { insuredValue: 50_000, lossRatio: 3000 }, 15_000],
    ["no fraction of a fen", { insuredValue: 101, lossRatio: 5000 }, 50],
    ["the freight for a delay, insured or not", { kind: "delay", insuredValue: 50_000 }, 1200],
    ["three times the freight where the insured value is nothing", { insuredValue: 0 }, 3600],
    ["nothing that could be told without freight", { freight: null }, 0],
  ] as const)("is %s", (_, changes, expected) => {
    expect(owed(changes).amount).toBe(expected);
  });

  it("names its rule", () => {
    expect(owed({}).rule).toBe("uninsured_freight_multiple");
    expect(owed({ insuredValue: 1 }).rule).toBe("insured_value_by_loss_ratio");
    expect(owed({ kind: "delay" }).rule).toBe("delay_freight_share");
    expect(owed({ freight: null }).rule).toBe("undetermined");
    expect(owed({ freight: null, kind: "delay" }).rule).toBe("undetermined");
  });

  it("is a whole number, never negative, never above the loss nor the insured share", () => {
    fc.assert(
      fc.property(losses, (loss) => {
        const { amount, rule } = entitlementOf(loss, defaultRules);
        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(loss.amount);
        if (rule !== "insured_value_by_loss_ratio") return;
        const share = BigInt(loss.insuredValue ?? 0) * BigInt(loss.lossRatio);
        expect(BigInt(amount) * 10_000n <= share).toBe(true);
        // Less than one of the smallest unit is dropped, unless the loss was less.
        if (amount < loss.amount) expect(share - BigInt(amount) * 10_000n < 10_000n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never falls when the loss, its share, the freight or the insured value rises", () => {
    const field = fc.constantFrom("amount", "lossRatio", "freight", "insuredValue" as const);
    fc.assert(
      fc.property(losses, field, fc.integer({ min: 0, max: most }), (loss, name, more) => {
        const value = loss[name];
        // From nothing insured to little insured is another rule, and may well be less.
        if (value === null || (name === "insuredValue" && value === 0)) return;
        const limit = name === "lossRatio" ? 10_000 : most;
        const greater = { ...loss, [name]: Math.min(limit, value + more) };
        expect(entitlementOf(greater, defaultRules).amount).toBeGreaterThanOrEqual(
          entitlementOf(loss, defaultRules).amount,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("takes shares of four decimals and refuses finer ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (parts) => {
        expect(tenThousandths(parts / 10_000)).toBe(parts);
      }),
    );
    expect(tenThousandths(0.33333)).toBeNull();
  });
});
