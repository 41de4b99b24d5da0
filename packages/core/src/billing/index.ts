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
export type { BillingAccount, BillingStatus } from "./entity.ts";
export { BillingUpdated } from "./event.ts";
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
export { Billing } from "./schema.ts";
export { changeHoldsFrom, type Standing, type Subscription, standingAt } from "./standing.ts";
