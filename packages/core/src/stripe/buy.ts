import { z } from "zod";
import {
  account,
  type BillingAccount,
  billingStatuses,
  changeHoldsFrom,
  linkStripeCustomer,
  type PlanName,
  planNames,
} from "../billing/index.ts";
import { AppError, config, fn, home, now } from "../kernel/index.ts";
import { asSystem, load as loadTenant } from "../tenants/index.ts";
import { pricesOf, sold, tag } from "./catalogue.ts";
import { asking, isPassing, stripe } from "./client.ts";
import { portalConfiguration } from "./setup.ts";
import { syncSubscription } from "./sync.ts";

/** The account belongs to the tenant, whichever of its worlds was asked in. */
function asTenant<T>(work: () => Promise<T>): Promise<T> {
  return asSystem(home(), "billing", work);
}

const paidPlans = planNames.filter((name) => sold.includes(name));
export const PaidPlan = z
  .strictObject({ plan: z.enum(paidPlans) })
  .meta({ id: "PaidPlan", example: { plan: "starter" } });
export const NewPlan = z
  .strictObject({ plan: z.enum(planNames) })
  .meta({ id: "NewPlan", example: { plan: "growth" } });

/**
 * What was used of a metered price is billed when another price takes its place. In Stripe's classic mode it would be
 * forgotten (https://docs.stripe.com/billing/subscriptions/usage-based/manage-billing-setup, "Update prices mid-cycle").
 */
export const billingMode = { type: "flexible" } as const;

/** A page of Stripe's to send the person to; it can be opened for a while only. */
export const PageAddress = z
  .object({ url: z.string() })
  .meta({ id: "PageAddress", example: { url: "https://checkout.stripe.com/c/pay/cs_test_1" } });

export const PlanChange = z
  .object({
    plan: z.enum(planNames),
    status: z.enum(billingStatuses),
    /** When the subscription ends, where that was asked for. */
    cancelAt: z.string().nullable(),
    /** The smaller plan that holds from then on. */
    nextPlan: z.object({ plan: z.enum(planNames), at: z.string() }).nullable(),
  })
  .meta({
    id: "PlanChange",
    example: {
      ...{ plan: "growth", status: "active", cancelAt: null },
      nextPlan: { plan: "starter", at: "2026-12-24T08:00:00.000Z" },
    },
  });

/**
 * The address of Stripe's page on which a plan is bought; the plan holds when Stripe says that it is paid for. Pages
 * that were opened before can be paid no more, so that nobody buys twice.
 * @throws AppError `already_subscribed`, `billing_not_configured`, `stripe_unavailable`
 */
export const checkout = fn(PaidPlan, "billing:write", async ({ plan }) => {
  await stripe();
  return asTenant(async () => {
    const { stripeSubscriptionId, currency, tenantId } = await account();
    if (stripeSubscriptionId) throw alreadySubscribed();
    const customer = await customerOf();
    const prices = await priceIds(plan, currency);
    const page = `${config().publicUrl}/console/billing`;
    const session = await asking((client) =>
      client.checkout.sessions.create({
        ...{ mode: "subscription", customer, client_reference_id: tenantId },
        // What is metered has no quantity: Stripe counts it.
        line_items: prices.map(({ id, isMetered }) => ({ price: id, ...(isMetered ? {} : { quantity: 1 }) })),
        subscription_data: { metadata: { [tag.tenant]: tenantId }, billing_mode: billingMode },
        success_url: `${page}?checkout=done`,
        cancel_url: `${page}?checkout=left`,
      }),
    );
    if (!session.url) throw new Error("Stripe made a checkout without an address");
    await closeOlder(session.id, customer);
    const bought = await boughtBy(customer);
    if (bought) {
      await asking((client) => client.checkout.sessions.expire(session.id));
      await syncSubscription(bought);
      throw alreadySubscribed();
    }
    return { url: session.url };
  });
});

function alreadySubscribed(): AppError {
  return new AppError("already_subscribed", { detail: "Change it with POST /v1/billing/plan." });
}

/** Of pages that are opened at the same time Stripe's order says which is the last, so exactly one is left. */
async function closeOlder(sessionId: string, customer: string): Promise<void> {
  const open = await asking((client) =>
    client.checkout.sessions.list({ customer, status: "open", limit: 100 }),
  );
  const mine = open.data.findIndex(({ id }) => id === sessionId);
  for (const { id } of open.data.slice(mine + 1)) {
    await asking((client) =>
      client.checkout.sessions.expire(id).catch((error: unknown) => {
        // It was paid or closed meanwhile; what was bought on it is looked for next.
        if (isPassing(error)) throw error;
      }),
    );
  }
}

/** A subscription that was paid for, also where Stripe has not told of it yet. */
async function boughtBy(customer: string): Promise<string | undefined> {
  const { data } = await asking((client) => client.subscriptions.list({ customer, limit: 100 }));
  return data.find(({ status }) => !["incomplete", "incomplete_expired", "canceled"].includes(status))?.id;
}

/**
 * The address of Stripe's page for cards, addresses, invoices and the end of a subscription.
 * @throws AppError `not_subscribed`, `billing_not_configured`, `stripe_unavailable`
 */
export const portal = fn(z.strictObject({}), "billing:write", async () => {
  await stripe();
  return asTenant(async () => {
    const { stripeCustomerId } = await account();
    if (!stripeCustomerId) throw notSubscribed();
    const return_url = `${config().publicUrl}/console/billing`;
    return asking(async (client) => {
      const configuration = await portalConfiguration(client);
      const { url } = await client.billingPortal.sessions.create({
        ...{ customer: stripeCustomerId, return_url },
        ...(configuration ? { configuration: configuration.id } : {}),
      });
      return { url };
    });
  });
});

/**
 * Changes the plan that is paid for: a greater one at once, with the rest of the period charged in proportion; a
 * smaller one when the period ends; the free one ends the subscription then. The present plan takes such a change back.
 * @throws AppError `not_subscribed`, `billing_not_configured`, `stripe_unavailable`
 */
export const changePlan = fn(NewPlan, "billing:write", async ({ plan }) => {
  await stripe();
  return asTenant(async () => {
    const before = await account();
    const { stripeSubscriptionId: id } = before;
    if (!id) throw notSubscribed();
    await withoutSchedule(id);
    if (plan === "free")
      await asking((client) => client.subscriptions.update(id, { cancel_at_period_end: true }));
    else if (plan === before.plan)
      await asking((client) => client.subscriptions.update(id, { cancel_at_period_end: false }));
    else if (changeHoldsFrom(before, plan, now()) === null) await replaceItems(id, plan, before);
    else await scheduleItems(id, plan, before);
    await syncSubscription(id);
    const after = await account();
    return {
      plan: after.plan,
      status: after.status,
      cancelAt: after.cancelAt ?? null,
      nextPlan: after.nextPlan ?? null,
    };
  });
});

function notSubscribed(): AppError {
  return new AppError("not_subscribed", { detail: "Buy a plan first, with POST /v1/billing/checkout." });
}

/** The tenant's customer at Stripe, made once, also when two ask at the same time. Stripe asks for the address of its mail. */
async function customerOf(): Promise<string> {
  const { stripeCustomerId } = await account();
  if (stripeCustomerId) return stripeCustomerId;
  const { tenantId, name } = await loadTenant(home());
  const params = { name, metadata: { [tag.tenant]: tenantId } };
  const made = await asking((client) =>
    client.customers.create(params, { idempotencyKey: `caas-customer-${tenantId}` }),
  );
  await linkStripeCustomer(made.id);
  return made.id;
}

async function priceIds(plan: PlanName, currency: BillingAccount["currency"]) {
  const wanted = pricesOf(plan, currency);
  const keys = wanted.map(({ lookupKey }) => lookupKey);
  const { data } = await asking((client) =>
    client.prices.list({ lookup_keys: keys, active: true, limit: 100 }),
  );
  return wanted.map(({ lookupKey, meter }) => {
    const found = data.find(({ lookup_key }) => lookup_key === lookupKey);
    if (found) return { id: found.id, isMetered: meter !== null };
    throw new AppError("billing_not_configured", {
      detail: `Stripe has no price ${lookupKey}. Whoever runs this runs npm run stripe:setup.`,
    });
  });
}

async function replaceItems(id: string, plan: PlanName, { currency }: BillingAccount): Promise<void> {
  const prices = await priceIds(plan, currency);
  await asking(async (client) => {
    const { items } = await client.subscriptions.retrieve(id);
    await client.subscriptions.update(id, {
      items: [
        // What Stripe was told of the old metered prices is billed now, since the mode is flexible.
        ...items.data.map((item) => ({ id: item.id, deleted: true })),
        ...prices.map((price) => ({ price: price.id, ...(price.isMetered ? {} : { quantity: 1 }) })),
      ],
      proration_behavior: "always_invoice",
      cancel_at_period_end: false,
    });
  });
}

/** A phase of its own for what follows the present period. */
async function scheduleItems(id: string, plan: PlanName, { currency }: BillingAccount): Promise<void> {
  const prices = await priceIds(plan, currency);
  await asking(async (client) => {
    await client.subscriptions.update(id, { cancel_at_period_end: false });
    const schedule = await client.subscriptionSchedules.create({ from_subscription: id });
    const [present] = schedule.phases;
    if (!present) throw new Error("Stripe made a schedule without a phase");
    await client.subscriptionSchedules.update(schedule.id, {
      end_behavior: "release",
      phases: [
        {
          items: present.items.map(({ price, quantity }) => ({
            price: typeof price === "string" ? price : price.id,
            ...(quantity ? { quantity } : {}),
          })),
          ...{ start_date: present.start_date, end_date: present.end_date },
        },
        {
          items: prices.map(({ id: price, isMetered }) => ({ price, ...(isMetered ? {} : { quantity: 1 }) })),
          metadata: { [tag.plan]: plan },
          duration: { interval: "month", interval_count: 1 },
        },
      ],
    });
  });
}

/** Whatever was to follow is called off first: Stripe changes no subscription whose schedule has plans for it. */
async function withoutSchedule(id: string): Promise<void> {
  await asking(async (client) => {
    const { schedule } = await client.subscriptions.retrieve(id);
    if (schedule)
      await client.subscriptionSchedules.release(typeof schedule === "string" ? schedule : schedule.id);
  });
}
