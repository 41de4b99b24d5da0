import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Billing } from "./schema.ts";

export const BillingUpdated = event(
  "billing.updated",
  "The plan, or how the payments stand, changed",
  z.object({ billing: Billing, previous: Billing.pick({ plan: true, status: true }) }),
);
