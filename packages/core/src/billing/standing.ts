import { iso } from "../kernel/index.ts";
import type { BillingAccount, BillingStatus } from "./entity.ts";
import { isUpgrade, type PlanName } from "./plans.ts";

const day = 86_400_000;

/** How long everything is free of charge to try, and how long a firm whose payment is owed goes on as before. */
export const trialDays = 14;
export const graceDays = 14;

/** What a trial tries. */
export const trialPlan: PlanName = "growth";

/** What an account means at a time. */
export interface Standing {
  plan: PlanName;
  status: BillingStatus;
  /** `read_only`: reading and exports go on, nothing is lost, nothing is changed. */
  access: "full" | "read_only";
  /** What is used is counted from here, and begins anew there; RFC 3339. */
  periodStart: string;
  periodEnd: string;
  /** Until when an owed payment has no consequence; `null` where none is owed. */
  graceEndsAt: string | null;
}

/** @param at milliseconds since the epoch */
export function standingAt(account: BillingAccount, at: number): Standing {
  const { status, trialEndsAt, cancelAt, nextPlan } = account;
  if (status === "trialing" && !isOver(trialEndsAt, at)) return trying(account);
  if (status === "cancelled" || isOver(cancelAt, at)) return free("cancelled", cancelAt ?? trialEndsAt, at);
  if (status === "trialing" || account.plan === "free") return free("active", trialEndsAt, at);
  const period = periodAt(account, at);
  const plan = nextPlan && isOver(nextPlan.at, at) ? nextPlan.plan : account.plan;
  if (status === "active") return { plan, status, access: "full", ...period, graceEndsAt: null };
  const graceEndsAt = graceEnd(account);
  return status === "past_due" && !isOver(graceEndsAt, at)
    ? { plan, status, access: "full", ...period, graceEndsAt }
    : { plan, status: "suspended", access: "read_only", ...period, graceEndsAt };
}

/** When it is that time alone changes the account next; `null` where it never does. RFC 3339. */
export function nextChangeAt(account: BillingAccount): string | null {
  const { status, trialEndsAt, cancelAt, nextPlan } = account;
  if (status === "trialing") return trialEndsAt;
  if (status === "cancelled") return null;
  const times = [cancelAt, nextPlan?.at, status === "past_due" ? graceEnd(account) : undefined];
  return times.filter((time) => time !== undefined).sort()[0] ?? null;
}

/** The account as time has made it by `at`: what a sweep writes down. */
export function settledAt(account: BillingAccount, at: number): BillingAccount {
  const { plan, status } = standingAt(account, at);
  const { nextPlan, ...rest } = account;
  if (status === "cancelled") return { ...rest, plan, status, stripeSubscriptionId: undefined };
  return { ...(isOver(nextPlan?.at, at) ? rest : account), plan, status };
}

/** What Stripe says of a subscription, as it was at `seenAt`. */
export interface Subscription {
  plan: PlanName;
  /** `ended` where there is no subscription any more; the tenant goes on with the free plan. */
  status: "active" | "past_due" | "ended";
  currency: BillingAccount["currency"];
  stripeCustomerId: string;
  stripeSubscriptionId: string;
  /** RFC 3339. */
  periodStart: string;
  periodEnd: string;
  /** When it ends, where that was asked for. */
  cancelAt: string | null;
  /** A smaller plan that holds from the period's end. */
  nextPlan: { plan: PlanName; at: string } | null;
  seenAt: string;
}

/**
 * The account after what Stripe says, in whichever order and however often it is said.
 * @returns `null` where something newer is known already, or where another subscription is the present one: the first
 *   that is known stays until it ends
 */
export function afterSubscription(account: BillingAccount, told: Subscription): BillingAccount | null {
  if (account.stripeSeenAt !== undefined && told.seenAt < account.stripeSeenAt) return null;
  const { stripeSubscriptionId: present } = account;
  if (present !== undefined && present !== told.stripeSubscriptionId) return null;
  const { seenAt: stripeSeenAt, currency, stripeCustomerId, stripeSubscriptionId } = told;
  const known = { ...account, stripeSeenAt, currency, stripeCustomerId };
  if (told.status === "ended") {
    return {
      ...known,
      plan: "free",
      status: "cancelled",
      cancelAt: told.cancelAt ?? told.seenAt,
      ...{ nextPlan: undefined, pastDueSince: undefined, stripeSubscriptionId: undefined },
      ...{ periodStart: undefined, periodEnd: undefined },
    };
  }
  const isOwed = told.status === "past_due";
  return {
    ...known,
    ...{ plan: told.plan, stripeSubscriptionId, periodStart: told.periodStart, periodEnd: told.periodEnd },
    // Whoever owes is past due from the first failure on, however often it is tried again.
    status: isOwed && account.status === "suspended" ? "suspended" : told.status,
    pastDueSince: isOwed ? (account.pastDueSince ?? told.seenAt) : undefined,
    cancelAt: told.cancelAt ?? undefined,
    nextPlan: told.nextPlan ?? undefined,
  };
}

/**
 * When a change of plan that the owner asks for takes effect: a greater plan at once, a smaller one at the period's
 * end, since the greater was paid for until then. RFC 3339; `null` for at once.
 * @param at milliseconds since the epoch
 */
export function changeHoldsFrom(account: BillingAccount, to: PlanName, at: number): string | null {
  const { plan, status, periodEnd } = standingAt(account, at);
  const isPaid = status === "active" && plan !== "free";
  return isPaid && !isUpgrade(plan, to) ? periodEnd : null;
}

function isOver(time: string | undefined, at: number): boolean {
  return time !== undefined && at >= Date.parse(time);
}

function graceEnd({ pastDueSince, updatedAt }: BillingAccount): string {
  return iso(Date.parse(pastDueSince ?? updatedAt) + graceDays * day);
}

function trying({ createdAt, trialEndsAt }: BillingAccount): Standing {
  const period = { periodStart: createdAt, periodEnd: trialEndsAt };
  return { plan: trialPlan, status: "trialing", access: "full", ...period, graceEndsAt: null };
}

/** A month of UTC; in the first, what was used before, on trial or paid for, does not count. */
function free(status: "active" | "cancelled", since: string, at: number): Standing {
  const month = new Date(at);
  const begins = iso(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1));
  const periodStart = since > begins && isOver(since, at) ? since : begins;
  const periodEnd = iso(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  return { plan: "free", status, access: "full", periodStart, periodEnd, graceEndsAt: null };
}

/** The period of the subscription; where Stripe has not told of the next one yet, a month from the last one's end. */
function periodAt({ periodStart, periodEnd, createdAt }: BillingAccount, at: number) {
  let [start, end] = [periodStart ?? createdAt, periodEnd ?? monthAfter(periodStart ?? createdAt)];
  while (Date.parse(end) <= at) [start, end] = [end, monthAfter(end)];
  return { periodStart: start, periodEnd: end };
}

function monthAfter(time: string): string {
  const from = new Date(time);
  const next = new Date(from);
  next.setUTCMonth(from.getUTCMonth() + 1);
  // The 31st of January is followed by the last of February, not by a day of March.
  if (next.getUTCDate() !== from.getUTCDate()) next.setUTCDate(0);
  return next.toISOString();
}
