import type { Money } from "../kernel/index.ts";

/** A rate in millionths; `null` for one that has more than six decimals. */
export function millionths(rate: number): number | null {
  const parts = Math.round(rate * 1_000_000);
  return Math.abs(parts - rate * 1_000_000) < 1e-6 ? parts : null;
}

/**
 * What insuring a value costs (保价费): the value times the rate, rounded half up to a minor unit, and no less than the
 * least fee. Firm and sender agree on it (Interim Regulation on Express Delivery art. 27).
 * @param rate none for the least fee alone
 */
export function premiumOf(value: Money, rate: number | undefined, least: Money): Money {
  const parts = rate === undefined ? 0 : (millionths(rate) ?? 0);
  // BigInt, since a value times a million can leave the whole numbers that a double holds.
  const fee = Number((BigInt(value.amount) * BigInt(parts) + 500_000n) / 1_000_000n);
  return { amount: Math.max(least.amount, fee), currency: least.currency };
}
