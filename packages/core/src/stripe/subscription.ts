import type { Stripe } from "stripe";
import type { Subscription } from "../billing/index.ts";
import { currencies, type PlanName, planNames } from "../billing/index.ts";
import { iso } from "../kernel/index.ts";
import { tag } from "./catalogue.ts";

/** What a subscription of Stripe's says, or why it cannot be read. */
export type Read = { told: Subscription } | { ignored: string } | { unknownPrice: string };

/**
 * Reads Stripe's subscription. `seenAt` is when it was asked for: whoever asked later knows more.
 * @param subscription with its `schedule` expanded
 */
export function readSubscription(subscription: Stripe.Subscription, seenAt: string): Read {
  const status = statuses[subscription.status];
  // The first payment has not come: nothing is bought yet.
  if (status === undefined || status === null) return { ignored: subscription.status };
  const base = subscription.items.data.find(
    ({ price }) => price.metadata[tag.plan] && !price.metadata[tag.meter],
  );
  const plan = planNames.find((name) => name === base?.price.metadata[tag.plan]);
  const currency = currencies.find((name) => name === subscription.currency.toUpperCase());
  if (!base || !plan || !currency)
    return { unknownPrice: subscription.items.data.map(({ price }) => price.id).join(", ") };
  const { customer, cancel_at, cancel_at_period_end, ended_at } = subscription;
  const periodEnd = time(base.current_period_end);
  const ends = cancel_at ?? (cancel_at_period_end ? base.current_period_end : null);
  const cancelAt = status === "ended" ? (ended_at ?? cancel_at) : ends;
  return {
    told: {
      ...{ plan, status, currency, periodEnd, seenAt },
      stripeCustomerId: typeof customer === "string" ? customer : customer.id,
      stripeSubscriptionId: subscription.id,
      periodStart: time(base.current_period_start),
      cancelAt: cancelAt === null ? null : time(cancelAt),
      nextPlan: nextPlan(subscription, base.current_period_end, plan),
    },
  };
}

const statuses: Record<string, Subscription["status"] | null> = {
  active: "active",
  trialing: "active",
  past_due: "past_due",
  unpaid: "past_due",
  // Stripe pauses where a trial ended without a way to pay.
  paused: "past_due",
  canceled: "ended",
  incomplete: null,
  incomplete_expired: "ended",
};

/** The plan of the schedule's phase that begins when the present period ends. */
function nextPlan(
  { schedule }: Stripe.Subscription,
  periodEnd: number,
  present: PlanName,
): Subscription["nextPlan"] {
  if (!schedule || typeof schedule === "string") return null;
  if (schedule.status !== "active" && schedule.status !== "not_started") return null;
  const phase = schedule.phases.find(({ start_date }) => start_date >= periodEnd);
  const plan = planNames.find((name) => name === phase?.metadata?.[tag.plan]);
  return phase && plan && plan !== present ? { plan, at: time(phase.start_date) } : null;
}

function time(seconds: number): string {
  return iso(seconds * 1000);
}
