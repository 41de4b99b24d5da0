import { z } from "zod";
import type { Locale } from "./actor.ts";
import { AppError } from "./error.ts";

/** Integer minor units (cents, fen) and an ISO 4217 code; never a float. */
export const Money = z
  .strictObject({
    amount: z.int().min(0).max(1_000_000_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as CNY"),
  })
  .meta({ id: "Money", example: { amount: 1250, currency: "CNY" } });

export type Money = z.infer<typeof Money>;

/** An amount as people read it, in its currency's own decimals. */
export function moneyText({ amount, currency }: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(amount / 10 ** decimalsOf(currency));
}

/** How many decimals a currency has. @param currency ISO 4217 */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** 422 for amounts in another currency than is taken, each by the path of its currency. */
export function currencyMismatch(...wrong: { path: string; message: string }[]): AppError {
  const errors = wrong.map((each) => ({ ...each, code: "currency_mismatch" }));
  const [first] = errors;
  return new AppError("currency_mismatch", { detail: `${first?.path} ${first?.message}.`, errors });
}
