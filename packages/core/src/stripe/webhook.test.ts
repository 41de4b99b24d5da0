import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { codeOf, eventsOf, type TestTenant, testTenant } from "../auth/test-tenant.ts";
import { account } from "../billing/index.ts";
import { log } from "../kernel/index.ts";
import { changePlan, checkout, portal } from "./buy.ts";
import { invoices } from "./invoices.ts";
import { setUp } from "./setup.ts";
import type { Kept } from "./testing/objects.ts";
import { signed } from "./testing/stand-in.ts";
import { startStripe, stopStripe } from "./testing/started.ts";
import { takeWebhook } from "./webhook.ts";

const stripe = startStripe();
const alarms: { alarm: string; says: string }[] = [];

beforeAll(async () => {
  await stripe.ready;
  await setUp(() => {}, "https://caas.example");
  vi.spyOn(log, "error").mockImplementation((...[says, details]) => {
    alarms.push({ alarm: String((details as { alarm?: string } | undefined)?.alarm), says: String(says) });
  });
});
afterAll(stopStripe);
afterEach(() => {
  stripe.outage = null;
  alarms.length = 0;
});

const seconds = () => Math.floor(Date.now() / 1000);

/** Sends an event as Stripe would, signed `ago` seconds ago. */
function send(event: Kept, ago = 0, secret?: string) {
  const { body, headers } = signed(event, seconds() - ago, secret);
  return takeWebhook(body, headers["Stripe-Signature"]);
}

/** All that happened at Stripe since the last time, in any order, each as often as told. */
async function deliver(events = stripe.events.splice(0), times = 1): Promise<string[]> {
  const outcomes: string[] = [];
  for (let time = 0; time < times; time++)
    for (const event of [...events].reverse()) outcomes.push((await send(event)).outcome);
  return outcomes;
}

async function subscribed(plan: "starter" | "growth" = "starter") {
  const tenant = await testTenant();
  const { url } = await tenant.asOwner(() => checkout({ plan }));
  const subscription = stripe.sales.pay(url.split("/").at(-1) ?? "");
  await deliver();
  return { tenant, subscription };
}
const accountOf = (tenant: TestTenant) => tenant.asOwner(account);

describe("buying a plan", () => {
  it("gives an address, and the plan holds when Stripe says that it is paid for, in whichever order and how often", async () => {
    const tenant = await testTenant();
    const { url } = await tenant.asOwner(() => checkout({ plan: "starter" }));
    expect(await accountOf(tenant)).toMatchObject({ plan: "growth", status: "trialing" });
    const session = stripe.objects.get("checkout.session", url.split("/").at(-1) ?? "");
    expect(session).toMatchObject({ client_reference_id: tenant.tenant.id, mode: "subscription" });
    expect((session.line_items as unknown[]).length).toBe(8);
    const subscription = stripe.sales.pay(session.id);
    const outcomes = await deliver(stripe.events.splice(0), 2);
    expect(new Set(outcomes.slice(outcomes.length / 2))).toEqual(new Set(["repeated"]));
    expect(await accountOf(tenant)).toMatchObject({
      ...{ plan: "starter", status: "active", stripeSubscriptionId: subscription.id },
      stripeCustomerId: session.customer,
    });
    const told = await eventsOf(tenant.tenant.id, tenant.tenant.id);
    expect(told.filter(({ type }) => type === "billing.updated")).toHaveLength(1);
    expect(await codeOf(tenant.asOwner(() => checkout({ plan: "growth" })))).toBe("already_subscribed");
  });

  it("makes one customer, however often it is asked", async () => {
    const tenant = await testTenant();
    await tenant.asOwner(() => checkout({ plan: "starter" }));
    const before = stripe.objects.all("customer").length;
    await tenant.asOwner(() => checkout({ plan: "growth" }));
    expect(stripe.objects.all("customer").length).toBe(before);
  });

  it("is for owners, and says when Stripe does not answer", async () => {
    const tenant = await testTenant();
    const admin = await tenant.join("admin");
    expect(await codeOf(tenant.as(admin.accessToken, () => checkout({ plan: "starter" })))).toBe("forbidden");
    stripe.outage = "failing";
    expect(await codeOf(tenant.asOwner(() => checkout({ plan: "starter" })))).toBe("stripe_unavailable");
  }, 60_000);
});

describe("changing a plan", () => {
  it("has Stripe bill what was used of the smaller plan", async () => {
    const { tenant, subscription } = await subscribed("starter");
    const meter = stripe.objects.all("billing.meter").find(({ event_name }) => event_name === "caas_tickets");
    const { customer } = subscription;
    stripe.meters.taken.push({
      ...{ customer: String(customer), meter: meter?.id ?? "", value: 1200 },
      ...{ timestamp: stripe.now() + 3600, takenAt: stripe.now() },
    });
    await tenant.asOwner(() => changePlan({ plan: "growth" }));
    const billed = stripe.objects.all("invoiceitem").filter((item) => item.customer === customer);
    expect(billed.map(({ quantity }) => quantity).sort()).toEqual([0, 0, 0, 0, 0, 0, 1200]);
  });

  it("holds a greater one at once, a smaller one from the period's end, and takes either back", async () => {
    const { tenant } = await subscribed("starter");
    expect(await tenant.asOwner(() => changePlan({ plan: "growth" }))).toMatchObject({
      plan: "growth",
      nextPlan: null,
    });
    const down = await tenant.asOwner(() => changePlan({ plan: "starter" }));
    const { periodEnd } = await accountOf(tenant);
    expect(down).toMatchObject({ plan: "growth", nextPlan: { plan: "starter", at: periodEnd } });
    expect(await tenant.asOwner(() => changePlan({ plan: "growth" }))).toMatchObject({
      plan: "growth",
      nextPlan: null,
    });
    const off = await tenant.asOwner(() => changePlan({ plan: "free" }));
    expect(off).toMatchObject({ plan: "growth", status: "active", cancelAt: periodEnd });
    expect(await tenant.asOwner(() => changePlan({ plan: "growth" }))).toMatchObject({ cancelAt: null });
  });

  it("needs a subscription", async () => {
    const tenant = await testTenant();
    expect(await codeOf(tenant.asOwner(() => changePlan({ plan: "growth" })))).toBe("not_subscribed");
    expect(await codeOf(tenant.asOwner(() => portal({})))).toBe("not_subscribed");
    expect(await tenant.asOwner(() => invoices({}))).toEqual({ object: "list", data: [], nextCursor: null });
  });

  it("has a portal, and lists what was billed by pages", async () => {
    const { tenant, subscription } = await subscribed();
    for (let more = 0; more < 4; more++) stripe.sales.invoice(subscription, "paid");
    stripe.events.length = 0;
    expect((await tenant.asOwner(() => portal({}))).url).toMatch(/^https:/);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await tenant.asOwner(() => invoices({ limit: 2, cursor }));
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(await codeOf(tenant.asOwner(() => invoices({ cursor: "made up" })))).toBe("bad_cursor");
  });
});

describe("Stripe's webhook", () => {
  it("refuses what is forged, changed, stale or from the future", async () => {
    const event = stripe.record("invoice.paid", { id: "in_x", created: 0 });
    stripe.events.length = 0;
    expect(await codeOf(send(event, 0, "whsec_of_somebody_else"))).toBe("unauthorized");
    expect(await codeOf(send(event, 301))).toBe("unauthorized");
    expect(await codeOf(send(event, -302))).toBe("unauthorized");
    expect(await codeOf(takeWebhook(JSON.stringify(event), undefined))).toBe("unauthorized");
    const { body, headers } = signed(event, seconds());
    expect(await codeOf(takeWebhook(body.replace("in_x", "in_y"), headers["Stripe-Signature"]))).toBe(
      "unauthorized",
    );
    expect(await codeOf(takeWebhook("[]", signed([] as never, seconds()).headers["Stripe-Signature"]))).toBe(
      "bad_request",
    );
    expect((await send(event, 250)).outcome).toBe("ignored");
  });

  it("follows a payment that fails, is made up for, and a subscription that ends, by what Stripe has now", async () => {
    const { tenant, subscription } = await subscribed();
    stripe.sales.change(subscription.id, { status: "past_due" });
    stripe.sales.invoice(subscription, "open");
    await deliver();
    expect(await accountOf(tenant)).toMatchObject({ plan: "starter", status: "past_due" });
    stripe.sales.change(subscription.id, { status: "active" });
    const late = stripe.events.splice(0);
    stripe.sales.change(subscription.id, { status: "canceled", ended_at: seconds() });
    await deliver();
    expect(await accountOf(tenant)).toMatchObject({ plan: "free", status: "cancelled" });
    // The event of before comes after: what it says is over.
    await deliver(late);
    expect(await accountOf(tenant)).toMatchObject({ plan: "free", status: "cancelled" });
  });

  it("is asked again when Stripe did not answer meanwhile", async () => {
    const { tenant, subscription } = await subscribed();
    stripe.sales.change(subscription.id, { status: "past_due" });
    const [event] = stripe.events.splice(0);
    if (!event) throw new Error("nothing happened");
    stripe.outage = "down";
    expect(await codeOf(send(event))).toBe("stripe_unavailable");
    stripe.outage = null;
    expect((await send(event)).outcome).toBe("applied");
    expect((await send(event)).outcome).toBe("repeated");
    expect(await accountOf(tenant)).toMatchObject({ status: "past_due" });
  }, 60_000);

  it("keeps what it cannot act upon, calls somebody, and does not have it sent again", async () => {
    const stranger = stripe.objects.create("customer", "cus", {});
    stripe.sales.subscribe(stranger.id, [{ price: stripe.objects.all("price")[0]?.id ?? "" }]);
    const unknown = stripe.record(
      "customer.subscription.updated",
      stripe.objects.all("subscription")[0] as Kept,
    );
    expect((await send(unknown)).outcome).toBe("unknown");
    expect(alarms.map(({ alarm }) => alarm)).toEqual(["stripe_unknown_customer"]);
    expect((await send(unknown)).outcome).toBe("repeated");

    alarms.length = 0;
    const { tenant, subscription } = await subscribed();
    const price = stripe.objects.create("price", "price", { currency: "cny" });
    const item = (subscription.items as { data: Record<string, unknown>[] }).data[0];
    const items = { data: [{ ...item, price }] };
    stripe.sales.change(subscription.id, { items });
    expect(await deliver()).toEqual(["unknown"]);
    expect(alarms.map(({ alarm }) => alarm)).toEqual(["stripe_unknown_price"]);
    expect(await accountOf(tenant)).toMatchObject({ plan: "starter", status: "active" });
  });

  it("does not give one tenant's subscription to another", async () => {
    const { subscription } = await subscribed();
    const other = await testTenant();
    await other.asOwner(() => checkout({ plan: "starter" }));
    const before = await accountOf(other);
    const customer = stripe.objects.get("customer", String(subscription.customer));
    Object.assign(customer, { metadata: { caas_tenant: other.tenant.id } });
    stripe.sales.change(subscription.id, {});
    expect(await deliver()).toEqual(["unknown"]);
    expect(await accountOf(other)).toEqual(before);
  });

  it("says what to do about usage that Stripe could not count", async () => {
    await stripe.meters.take({
      event_name: "caas_tickets",
      identifier: "ten_gone:1",
      payload: { stripe_customer_id: "cus_gone", value: "3" },
    });
    const event = stripe.meterErrors();
    if (!event) throw new Error("there was an error");
    const { data: _, ...thin } = event;
    expect((await send(thin as Kept)).outcome).toBe("alarmed");
    expect(alarms).toEqual([
      { alarm: "stripe_meter_errors", says: expect.stringMatching(/Mend the tenant's customer/) },
    ]);
    expect((await send(thin as Kept)).outcome).toBe("repeated");
  });
});
