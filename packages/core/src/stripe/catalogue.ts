import { createHash } from "node:crypto";
import { type Currency, currencies, type PlanName, planNames, plans, unitPrice } from "../billing/index.ts";
import { type Meter, meters } from "../usage/index.ts";

/** The names under which we find in Stripe what `setup` has made there. */
export const tag = {
  plan: "caas_plan",
  meter: "caas_meter",
  /** Of what was asked for, so that a change of it is seen. */
  terms: "caas_terms",
  tenant: "caas_tenant",
} as const;

/** Plans that are bought; the free one is what a tenant has without a subscription. */
export const sold: readonly PlanName[] = planNames.filter((name) => plans[name].overage !== null);

/** The meter's name in Stripe's events, which has no dots. */
export function eventName(meter: Meter): string {
  return `caas_${meter.replaceAll(".", "_")}`;
}

export interface WantedPrice {
  lookupKey: string;
  plan: PlanName;
  /** `null` for the price of the month. */
  meter: Meter | null;
  currency: Currency;
  /** Of the month, in minor units. */
  amount: number;
  /** Units of the meter that are included, and what each further one costs in minor units. */
  included: number;
  beyond: string;
}

/** The name under which Stripe finds a price again. @param meter `null` for the price of the month */
export function lookupKey(plan: PlanName, meter: Meter | null, currency: Currency): string {
  return ["caas", plan, meter ?? "month", currency.toLowerCase()].join("_");
}

/** All prices of a plan in a currency: the month in advance, then what each meter costs beyond what is included. */
export function pricesOf(plan: PlanName, currency: Currency): WantedPrice[] {
  const { price, included, overage } = plans[plan];
  const common = { plan, currency };
  const month = {
    ...common,
    lookupKey: lookupKey(plan, null, currency),
    meter: null,
    amount: price[currency],
  };
  if (!overage) return [];
  const metered = meters.map((meter) => ({
    ...{ ...common, lookupKey: lookupKey(plan, meter, currency), meter, amount: 0 },
    ...{ included: included[meter], beyond: unitPrice(overage[meter], currency) },
  }));
  return [{ ...month, included: 0, beyond: "0" }, ...metered];
}

/** Every price that must be there. */
export function wantedPrices(): WantedPrice[] {
  return sold.flatMap((plan) => currencies.flatMap((currency) => pricesOf(plan, currency)));
}

/** Changes with what is asked for, and with nothing else. */
export function termsOf(wanted: unknown): string {
  return createHash("sha256").update(JSON.stringify(wanted)).digest("hex").slice(0, 16);
}

/** Stripe's events that change something here; the others are not asked for. */
export const webhookEvents = [
  "checkout.session.completed",
  "customer.subscription.created",
  "customer.subscription.updated",
  "customer.subscription.deleted",
  "customer.subscription.paused",
  "customer.subscription.resumed",
  "customer.subscription.trial_will_end",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice.payment_action_required",
  "invoice.finalized",
] as const;

/** Tells, long after Stripe took it, that usage could not be counted. A thin event: it names, and is then fetched. */
export const meterErrorEvent = "v1.billing.meter.error_report_triggered";
