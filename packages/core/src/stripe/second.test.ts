import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { codeOf, type TestTenant, testTenant } from "../auth/test-tenant.ts";
import { account } from "../billing/index.ts";
import { log } from "../kernel/index.ts";
import { checkout } from "./buy.ts";
import { setUp } from "./setup.ts";
import { signed } from "./testing/stand-in.ts";
import { startStripe, stopStripe } from "./testing/started.ts";
import { takeWebhook } from "./webhook.ts";

const stripe = startStripe();
const alarms: { alarm?: string; refunded?: number | null }[] = [];

beforeAll(async () => {
  await stripe.ready;
  await setUp(() => {}, "https://caas.example");
  vi.spyOn(log, "error").mockImplementation((...[, details]) => {
    alarms.push(details as (typeof alarms)[0]);
  });
});
afterAll(stopStripe);
afterEach(() => {
  alarms.length = 0;
  stripe.outage = null;
});

/** The sessions' ids, in the order in which they were asked for. */
const buy = async (tenant: TestTenant, plan: "starter" | "growth" = "starter") =>
  (await tenant.asOwner(() => checkout({ plan }))).url.split("/").at(-1) ?? "";

/** All that happened, each event to a process of its own. */
async function deliver(): Promise<void> {
  const events = stripe.events.splice(0);
  await Promise.all(
    events.map((event) => {
      const { body, headers } = signed(event, Math.floor(Date.now() / 1000));
      return takeWebhook(body, headers["Stripe-Signature"]);
    }),
  );
  // What was ended tells of its end.
  if (stripe.events.length > 0) await deliver();
}

const subscriptionsOf = (customer: unknown) =>
  stripe.objects.all("subscription").filter((each) => each.customer === customer);
const statusesOf = (ids: string[]) => ids.map((id) => stripe.objects.get("checkout.session", id).status);

/** A session that Stripe has, though closing it failed or it was made by hand. */
function reopened(id: string): string {
  return stripe.objects.create("checkout.session", "cs", {
    ...stripe.objects.get("checkout.session", id),
    id: undefined,
    status: "open",
  }).id;
}

describe("two checkouts", () => {
  it("one after the other: only the last one's page can be paid", async () => {
    const tenant = await testTenant();
    const pages = [await buy(tenant), await buy(tenant, "growth")];
    expect(statusesOf(pages)).toEqual(["expired", "open"]);
    stripe.sales.pay(pages[1] ?? "");
    await deliver();
    expect(await tenant.asOwner(account)).toMatchObject({ plan: "growth", status: "active" });
  });

  it("at once, as a firm's first: one customer, and one page that can be paid", async () => {
    const tenant = await testTenant();
    const customers = stripe.objects.all("customer").length;
    const pages = await Promise.all([buy(tenant), buy(tenant, "growth"), buy(tenant)]);
    expect(stripe.objects.all("customer").length).toBe(customers + 1);
    expect(statusesOf(pages).sort()).toEqual(["expired", "expired", "open"]);
  });

  it("the second is refused when the first was paid, also where Stripe has not told of it yet", async () => {
    const tenant = await testTenant();
    const subscription = stripe.sales.pay(await buy(tenant));
    expect(await codeOf(buy(tenant, "growth"))).toBe("already_subscribed");
    expect(await tenant.asOwner(account)).toMatchObject({
      plan: "starter",
      stripeSubscriptionId: subscription.id,
    });
    expect(stripe.objects.list("checkout.session", {}, ({ status }) => status === "open").data).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ customer: subscription.customer })]),
    );
    await deliver();
  });
});

describe("a second subscription", () => {
  it("is ended and paid back once, whoever hears of it first, and somebody is called", async () => {
    const tenant = await testTenant();
    const page = await buy(tenant);
    const other = reopened(page);
    const { customer } = stripe.sales.pay(page);
    stripe.sales.pay(other);
    await deliver();
    const known = await tenant.asOwner(account);
    const all = subscriptionsOf(customer);
    expect(all.map(({ status }) => status).sort()).toEqual(["active", "canceled"]);
    const stays = all.find(({ status }) => status === "active");
    expect(known).toMatchObject({ plan: "starter", status: "active", stripeSubscriptionId: stays?.id });
    const invoices = stripe.objects.all("invoice").filter((invoice) => invoice.customer === customer);
    expect(invoices.map((each) => each.post_payment_credit_notes_amount).sort()).toEqual([0, 4900]);
    expect(new Set(alarms.map(({ alarm }) => alarm))).toEqual(new Set(["stripe_second_subscription"]));
  });

  it("is ended all the same where the money cannot be given back, and the alarm says so", async () => {
    const tenant = await testTenant();
    const page = await buy(tenant);
    const other = reopened(page);
    stripe.sales.pay(page);
    await deliver();
    const second = stripe.sales.pay(other);
    stripe.sales.refusesRefunds = true;
    await deliver();
    stripe.sales.refusesRefunds = false;
    expect(stripe.objects.get("subscription", second.id).status).toBe("canceled");
    expect(alarms).toContainEqual(
      expect.objectContaining({ alarm: "stripe_second_subscription", refunded: null }),
    );
  });

  it("takes the place of one that has ended without our knowing", async () => {
    const tenant = await testTenant();
    const page = await buy(tenant);
    const next = reopened(page);
    const first = stripe.sales.pay(page);
    await deliver();
    stripe.sales.change(first.id, { status: "canceled", ended_at: Math.floor(Date.now() / 1000) });
    stripe.events.length = 0;
    const second = stripe.sales.pay(next);
    await deliver();
    expect(await tenant.asOwner(account)).toMatchObject({
      status: "active",
      stripeSubscriptionId: second.id,
    });
    expect(alarms).toEqual([]);
  });
});
