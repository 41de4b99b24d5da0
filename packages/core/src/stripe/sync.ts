import type { Stripe } from "stripe";
import { account, applySubscription } from "../billing/index.ts";
import { nowIso } from "../kernel/index.ts";
import { asSystem, load } from "../tenants/index.ts";
import { billingAlarm } from "./alarm.ts";
import { tag } from "./catalogue.ts";
import { asking, stripeFault } from "./client.ts";
import { endSecond } from "./second.ts";
import { readSubscription } from "./subscription.ts";

/** What became of it: `unknown` was kept, and somebody called. */
export type Synced = "applied" | "ignored" | "unknown";

/**
 * Brings the tenant's account to a subscription as Stripe has it now. What an event said of it does not matter, so
 * events may come late, twice and in any order.
 * @throws AppError `stripe_unavailable`
 */
export async function syncSubscription(subscriptionId: string): Promise<Synced> {
  const seenAt = nowIso();
  const subscription = await asking((stripe) =>
    stripe.subscriptions.retrieve(subscriptionId, { expand: ["customer", "schedule"] }),
  ).catch((error: unknown) => {
    if (stripeFault(error)?.code === "resource_missing") return null;
    throw error;
  });
  if (!subscription) return unknownCustomer({ subscriptionId });
  const { customer } = subscription;
  if (typeof customer === "string") return unknownCustomer({ subscriptionId, customer });
  const tenantId = tenantOf(subscription, customer);
  if (!tenantId || !(await isTenant(tenantId)))
    return unknownCustomer({ subscriptionId, customer: customer.id });
  return asSystem(tenantId, "stripe", async () => {
    const { stripeCustomerId } = await account();
    if (stripeCustomerId !== undefined && stripeCustomerId !== customer.id)
      return unknownCustomer({ subscriptionId, customer: customer.id, tenantId });
    const read = readSubscription(subscription, seenAt);
    if ("ignored" in read) return "ignored";
    if ("unknownPrice" in read) {
      const says =
        "A subscription has a price without a plan of ours. Give the price its metadata, or run stripe:setup.";
      billingAlarm("stripe_unknown_price", says, { subscriptionId, price: read.unknownPrice, tenantId });
      return "unknown";
    }
    const { stripeSubscriptionId: present } = await applySubscription(read.told);
    if (read.told.status === "ended" || present === undefined || present === subscriptionId) return "applied";
    return besideAnother(subscription, present);
  });
}

/** Another subscription is the present one. It may have ended without our knowing; if it has not, this one is too many. */
async function besideAnother(subscription: Stripe.Subscription, present: string): Promise<Synced> {
  await syncSubscription(present);
  const { tenantId, stripeSubscriptionId } = await account();
  if (stripeSubscriptionId !== present) return syncSubscription(subscription.id);
  await endSecond(subscription, { tenantId, present });
  return "applied";
}

function tenantOf(
  subscription: Stripe.Subscription,
  customer: Stripe.Customer | Stripe.DeletedCustomer,
): string | undefined {
  const ofCustomer = customer.deleted ? undefined : customer.metadata[tag.tenant];
  return ofCustomer ?? subscription.metadata[tag.tenant];
}

async function isTenant(tenantId: string): Promise<boolean> {
  return load(tenantId).then(
    () => true,
    () => false,
  );
}

/** Calls somebody for a customer of Stripe's who is no tenant of ours. */
export function unknownCustomer(details: Record<string, unknown>): "unknown" {
  const says =
    "Stripe tells of a customer that is no tenant. Look at the customer's metadata in Stripe's dashboard.";
  billingAlarm("stripe_unknown_customer", says, details);
  return "unknown";
}
