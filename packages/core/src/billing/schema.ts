import { z } from "zod";
import { billingStatuses } from "./entity.ts";
import { billingExample } from "./examples.ts";
import { currencies, planNames } from "./plans.ts";

/** How a tenant's account stands, as events tell it. */
export const Billing = z
  .object({
    /** The tenant's. */
    id: z.string(),
    object: z.literal("billing"),
    plan: z.enum(planNames),
    status: z.enum(billingStatuses),
    currency: z.enum(currencies),
    trialEndsAt: z.string(),
    cancelAt: z.string().nullable(),
    /** Until when an owed payment has no consequence. */
    graceEndsAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Billing", example: billingExample });
export type Billing = z.infer<typeof Billing>;
