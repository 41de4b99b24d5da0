import { z } from "zod";
import { home, nowIso } from "../kernel/index.ts";
import { flushRequests, type Meter, meters, usedSince } from "../usage/index.ts";
import { account } from "./account.ts";
import { billingStatuses } from "./entity.ts";
import { planExample } from "./examples.ts";
import { currencies, planNames, plans } from "./plans.ts";
import { standingAt } from "./standing.ts";

const Price = z.object({ amount: z.int(), currency: z.enum(currencies) });
const quantities = z.record(z.enum(meters), z.int());

/** What the tenant has, and what it used of it. */
export const PlanInForce = z
  .object({
    object: z.literal("plan"),
    plan: z.enum(planNames),
    status: z.enum(billingStatuses),
    /** `read_only` where a payment is owed for too long: reading and exports go on. */
    access: z.enum(["full", "read_only"]),
    periodStart: z.string(),
    periodEnd: z.string(),
    trialEndsAt: z.string(),
    /** Until when an owed payment has no consequence. */
    graceEndsAt: z.string().nullable(),
    /** When the subscription ends, where that was asked for. */
    cancelAt: z.string().nullable(),
    /** A smaller plan that was chosen, and from when it holds. */
    nextPlan: z.object({ plan: z.enum(planNames), at: z.string() }).nullable(),
    /** A month, in advance. */
    price: Price,
    /** Whether what goes beyond is paid for; if not, the firm's own requests are refused then. */
    hasOverage: z.boolean(),
    /** By meter, in this period. */
    included: quantities,
    used: quantities,
    limits: z.object({ members: z.int() }),
    /** What can be had for money, in the tenant's currency; the smallest first. */
    offers: z.array(
      z.object({
        plan: z.enum(planNames),
        price: Price,
        included: quantities,
        limits: z.object({ members: z.int() }),
      }),
    ),
  })
  .meta({ id: "PlanInForce", example: planExample });
export type PlanInForce = z.infer<typeof PlanInForce>;

/** As it is at this moment. */
export async function planInForce(): Promise<PlanInForce> {
  await flushRequests(home());
  const known = await account();
  const now = standingAt(known, Date.parse(nowIso()));
  const { included, price, overage, limits } = plans[now.plan];
  const used = await Promise.all(
    meters.map(async (meter) => [meter, await usedSince(meter, now.periodStart)] as const),
  );
  const { currency, trialEndsAt, cancelAt = null, nextPlan = null } = known;
  return {
    object: "plan",
    ...{ ...now, trialEndsAt, cancelAt, nextPlan, included },
    price: { amount: price[currency], currency },
    hasOverage: overage !== null,
    used: Object.fromEntries(used) as Record<Meter, number>,
    limits: { members: limits.members },
    offers: Object.values(plans)
      .filter((offer) => offer.price[currency] > 0)
      .map((offer) => ({
        plan: offer.name,
        price: { amount: offer.price[currency], currency },
        included: offer.included,
        limits: { members: offer.limits.members },
      })),
  };
}
