import { z } from "zod";

/** Integer minor units (cents, fen) and an ISO 4217 code; never a float. */
export const Money = z
  .strictObject({
    amount: z.int().min(0).max(1_000_000_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as CNY"),
  })
  .meta({ id: "Money", example: { amount: 1250, currency: "CNY" } });

export type Money = z.infer<typeof Money>;
