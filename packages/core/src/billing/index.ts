import { z } from "zod";
import { fn } from "../kernel/index.ts";
import { planInForce } from "./read-plan.ts";

export {
  account,
  accountWrites,
  applySubscription,
  changeAccount,
  linkStripeCustomer,
  settle,
  settleKind,
  standing,
} from "./account.ts";
export { type BillingAccount, BillingAccountEntity, type BillingStatus, billingStatuses } from "./entity.ts";
export { BillingUpdated } from "./event.ts";
export { isUsedUp, requireRoom, seatLimit } from "./limits.ts";
export { meterEvents, onLease } from "./meter.ts";
export {
  type Currency,
  currencies,
  isUpgrade,
  type Plan,
  type PlanName,
  planNames,
  plans,
  unitPrice,
} from "./plans.ts";
export { PlanInForce } from "./read-plan.ts";
export { Billing } from "./schema.ts";
export { changeHoldsFrom, type Standing, type Subscription, standingAt, trialDays } from "./standing.ts";

/** The plan in force, what it includes and what was used. */
export const plan = fn(z.strictObject({}), "billing:read", planInForce);
