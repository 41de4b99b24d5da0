import { hourStart, type Meter } from "../usage/index.ts";
import { eventName } from "./catalogue.ts";

/** Stripe takes what is at most 35 days old; a day less, so that nothing is sent that grows too old on the way. */
export const oldestDays = 34;

export interface Told {
  tenantId: string;
  meter: Meter;
  /** Such as `2026-11-22T03`. */
  hour: string;
  /** All of the hour, not what was added to it. */
  quantity: number;
  /** How often Stripe was told of this hour before. */
  reports: number;
}

/**
 * The meter event for an hour. Its identifier is made of what it says, so a report that is tried again says the same
 * under the same name, and a correction has a name of its own. Its time moves on by a second with each correction,
 * since of one hour's values Stripe counts the most recent.
 * @param customer Stripe's id of the tenant
 */
export function meterEvent({ tenantId, meter, hour, quantity, reports }: Told, customer: string) {
  return {
    event_name: eventName(meter),
    identifier: `${tenantId}:${eventName(meter)}:${hour}:${reports}:${quantity}`,
    timestamp: hourStart(hour) / 1000 + Math.min(reports, 3599),
    payload: { stripe_customer_id: customer, value: String(quantity) },
  };
}

/** Whether an hour is over, by the present time in milliseconds since the epoch. */
export function isOver(hour: string, at: number): boolean {
  return hourStart(hour) + 3_600_000 <= at;
}
