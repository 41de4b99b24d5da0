import { z } from "zod";
import { Money } from "../kernel/index.ts";
import { chargeKinds } from "./entity.ts";

export const Charge = z
  .object({
    object: z.literal("charge"),
    kind: z.enum(chargeKinds),
    at: z.string(),
    /** What is owed, or with `refund` given back; never negative. */
    amount: Money,
    bookingId: z.string(),
    packageId: z.string(),
    packageName: z.object({ "zh-CN": z.string(), en: z.string() }),
    trackingNumber: z.string(),
    customerId: z.string().nullable(),
  })
  .meta({
    id: "Charge",
    example: {
      ...{ object: "charge", kind: "charge", at: "2026-11-22T03:41:00.000Z" },
      amount: { amount: 600, currency: "CNY" },
      bookingId: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
      packageId: "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
      packageName: { "zh-CN": "定时派送", en: "Scheduled delivery" },
      ...{ trackingNumber: "QH202611220001", customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4" },
    },
  });
export type Charge = z.infer<typeof Charge>;
