import { z } from "zod";
import { event } from "../kernel/index.ts";
import { meters } from "../usage/index.ts";
import { thresholdExample } from "./examples.ts";
import { planNames } from "./plans.ts";
import { Billing } from "./schema.ts";

export const BillingUpdated = event(
  "billing.updated",
  "The plan, or how the payments stand, changed",
  z.object({ billing: Billing, previous: Billing.pick({ plan: true, status: true }) }),
);

const UsageThreshold = z
  .object({
    /** The tenant's. */
    id: z.string(),
    object: z.literal("usage_threshold"),
    meter: z.enum(meters),
    /** In per cent of what the period includes. */
    level: z.union([z.literal(80), z.literal(100)]),
    used: z.int(),
    included: z.int(),
    plan: z.enum(planNames),
    periodStart: z.string(),
    periodEnd: z.string(),
  })
  .meta({ id: "UsageThreshold", example: thresholdExample });

export const UsageThresholdReached = event(
  "usage.threshold_reached",
  "A meter has reached 80 % or 100 % of what the period includes; told once a period",
  z.object({ threshold: UsageThreshold }),
);
