import { log } from "../kernel/index.ts";

/** What somebody must look at, by the name under which the runbook says what to do. */
export type BillingAlarm =
  | "stripe_unreachable"
  | "stripe_refused_usage"
  | "stripe_meter_errors"
  | "stripe_second_subscription"
  | "stripe_sums_differ"
  | "stripe_unknown_customer"
  | "stripe_unknown_price"
  | "usage_too_old";

/**
 * Has somebody called: the line's field `alarm` is counted by the watch, whatever else happens.
 * @param says what happened and what to do first
 */
export function billingAlarm(alarm: BillingAlarm, says: string, details: Record<string, unknown>): void {
  log.error(says, { alarm, ...details });
}
