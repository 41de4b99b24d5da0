import { changeAccount, type PlanInForce } from "@caas/core/billing";
import { transact } from "@caas/core/db";
import { iso } from "@caas/core/kernel";
import type { Notification } from "@caas/core/notifications";
import { setUp } from "@caas/core/stripe";
import { signed, startStripe, stopStripe } from "@caas/core/stripe/testing";
import { asSystem } from "@caas/core/tenants";
import { bookWrite, hourOf } from "@caas/core/usage";
import { newPhone, shipmentInput } from "@caas/functions/api/testing/samples.ts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { z } from "zod";
import { type Firm, listed, type Story, startStory } from "./story.ts";

// From the trial to a limit and beyond, over HTTP, with a stand-in for Stripe: the live world's clock is real time, so
// that only the account's times are set, as time would have made them.

type Plan = z.infer<typeof PlanInForce>;
type Logged = z.infer<typeof Notification>;

interface Problem {
  code: string;
  meter: string;
  limit: number;
  used: number;
  resetsAt: string | null;
}

const stripe = startStripe();
let story: Story;
let firm: Firm;
let tenantId: string;
let sent = 0;

const day = 86_400_000;
const from = (days: number) => iso(Date.now() + days * day);
const plan = async () => (await firm.live.get<Plan>("/v1/billing/plan")).body;
const warnings = () =>
  story.mails("owner@metered.example").filter(({ subject }) => subject?.includes("工单用量已达"));

async function open(times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let each = 0; each < times; each++) {
    const { status } = await firm.live.post("/v1/tickets", {
      ...{ type: "inquiry", category: "price-quote", channel: "email", subject: `第 ${++sent} 个问题` },
      customer: { name: "王芳", email: `customer${sent}@example.com` },
    });
    statuses.push(status);
  }
  await story.runtime.idle();
  return statuses;
}

const buy = (plan: string, headers: Record<string, string>) =>
  firm.live.post<{ url: string }>("/v1/billing/checkout", { plan }, headers);
const sessionOf = (url: string) => url.split("/").at(-1) ?? "";

/** Sends what happened at Stripe as its webhook would. @returns the statuses of the answers */
async function tell(events = stripe.events.splice(0), secret?: string): Promise<number[]> {
  const statuses: number[] = [];
  for (const event of events) {
    const { body, headers } = signed(event, Math.floor(Date.now() / 1000), secret);
    const request = { method: "POST", body, headers };
    statuses.push((await fetch(`${story.runtime.url}/v1/stripe/webhook`, request)).status);
  }
  await story.runtime.idle();
  return statuses;
}

/** Harms a parcel on its way. @returns all messages about it */
async function damaged(reach: { email?: string }): Promise<Logged[]> {
  const input = shipmentInput();
  const recipient = { ...input.recipient, phone: newPhone(), email: reach.email };
  const { body } = await firm.live.post<{ id: string }>("/v1/shipments", { ...input, recipient });
  const events = [{ at: from(0), status: "exception", reason: "damaged" }];
  expect((await firm.live.post(`/v1/shipments/${body.id}/events`, { events })).status).toBe(200);
  await story.runtime.idle();
  return listed<Logged>(firm.live, `/v1/notifications?shipmentId=${body.id}`);
}

const asStripe = <T>(run: () => Promise<T>) => asSystem(tenantId, "stripe", run);

beforeAll(async () => {
  await stripe.ready;
  story = await startStory();
  await setUp(() => {}, "https://caas.example");
  firm = await story.signUp("metered");
  tenantId = (await firm.live.get<{ tenant: { id: string } }>("/v1/me")).body.tenant.id;
}, 60_000);

afterAll(async () => {
  await story?.runtime.stop();
  stopStripe();
});

it("a firm begins with a trial of everything", async () => {
  expect(await plan()).toMatchObject({
    plan: "growth",
    status: "trialing",
    access: "full",
    hasOverage: true,
  });
  expect(await open(2)).toEqual([201, 201]);
  const usage = await listed<{ meter: string; quantity: number }>(firm.live, "/v1/usage?meter=tickets");
  expect(usage).toMatchObject([{ meter: "tickets", quantity: 2 }]);
});

it("when the trial ends it goes on with Free", async () => {
  await asStripe(() => changeAccount((before) => ({ ...before, trialEndsAt: from(-0.0001) })));
  await expect
    .poll(async () => {
      await story.as().post("/_local/run/due");
      await story.runtime.idle();
      return story.mails("owner@metered.example").map(({ subject }) => subject);
    })
    .toContain("试用期已结束");
  expect(await plan()).toMatchObject({ plan: "free", status: "active", included: { tickets: 100 } });
}, 30_000);

it("is warned at 80 %, once, and at 100 %, and then refused what it asks for itself", async () => {
  // Most of it in one go, so that the test need not open a hundred.
  await asStripe(() => transact({ writes: [bookWrite("tickets", hourOf(from(0)), 70)] }));
  const before = (await plan()).used.tickets;
  expect(before).toBeGreaterThanOrEqual(70);
  await open(79 - before);
  expect(warnings()).toHaveLength(0);
  await open(4);
  expect(warnings().map(({ subject }) => subject)).toEqual(["工单用量已达 80%"]);
  await open(17);
  await story.redeliver(200);
  expect(warnings().map(({ subject }) => subject)).toEqual(["工单用量已达 100%", "工单用量已达 80%"]);
  expect((await plan()).used.tickets).toBe(100);

  const refused = await firm.live.post<Problem>("/v1/tickets", {
    ...{ type: "inquiry", category: "price-quote", channel: "email", subject: "one too many" },
    customer: { name: "王芳", email: "one-too-many@example.com" },
  });
  expect(refused.status).toBe(402);
  const { periodEnd } = await plan();
  expect(refused.body).toMatchObject({
    ...{ code: "plan_limit_reached", meter: "tickets", limit: 100, used: 100, resetsAt: periodEnd },
  });
  expect((await firm.live.get("/v1/tickets")).status).toBe(200);
  expect((await firm.test.get("/v1/tickets")).status).toBe(200);
}, 120_000);

it("sends no SMS beyond what the plan includes: e-mail takes its place, and whoever has none is left out", async () => {
  const hour = hourOf(from(0));
  await asStripe(() => transact({ writes: [bookWrite("notifications.sms", hour, 50)] }));
  const [both, phoneOnly] = [await damaged({ email: "reached@example.com" }), await damaged({})];
  expect(both.length).toBeGreaterThan(0);
  expect(new Set(both.map(({ channel }) => channel))).toEqual(new Set(["email"]));
  expect(both).toContainEqual(
    expect.objectContaining({ status: "sent", template: expect.stringContaining("exception") }),
  );
  const bodies = story.mails("reached@example.com").map(({ body }) => body);
  expect(bodies.filter((body) => body.includes("出现异常：包裹破损"))).toHaveLength(1);
  expect(phoneOnly.length).toBeGreaterThan(0);
  expect(new Set(phoneOnly.map(({ status, reason }) => `${status} ${reason}`))).toEqual(
    new Set(["suppressed plan_limit"]),
  );
}, 60_000);

it("buys a plan on Stripe's page, goes on at once and pays for what goes beyond", async () => {
  const key = { "Idempotency-Key": "the button was pressed twice" };
  const [first, second] = [await buy("starter", key), await buy("starter", key)];
  expect([first.status, second.status, second.text]).toEqual([200, 200, first.text]);
  stripe.sales.pay(sessionOf(first.body.url));
  // It has paid, and before Stripe tells of it nothing has changed.
  expect(await open(1)).toEqual([402]);
  const events = stripe.events.splice(0);
  expect(await tell(events, "whsec_of_somebody_else")).toEqual(events.map(() => 401));
  expect(await plan()).toMatchObject({ plan: "free" });
  expect(await tell([...events].reverse())).toEqual(events.map(() => 200));
  expect(await open(1)).toEqual([201]);
  expect(await tell(events)).toEqual(events.map(() => 200));
  expect(await plan()).toMatchObject({ plan: "starter", status: "active", hasOverage: true });
  const again = await firm.live.post<Problem>("/v1/billing/checkout", { plan: "growth" });
  expect([again.status, again.body.code]).toEqual([409, "already_subscribed"]);
}, 60_000);

it("changes to a greater plan at once, and to a smaller one when the period ends", async () => {
  const up = await firm.live.post("/v1/billing/plan", { plan: "growth" });
  expect([up.status, up.body]).toMatchObject([200, { plan: "growth", nextPlan: null }]);
  expect(await plan()).toMatchObject({ plan: "growth", included: { tickets: 10_000 } });
  const down = await firm.live.post("/v1/billing/plan", { plan: "starter" });
  const { periodEnd } = await plan();
  expect(down.body).toMatchObject({ plan: "growth", nextPlan: { plan: "starter", at: periodEnd } });
  await tell();
  expect(await plan()).toMatchObject({ plan: "growth", nextPlan: { plan: "starter", at: periodEnd } });
}, 60_000);

it("goes on for 14 days when a payment fails, then only reads, and goes on when it is paid", async () => {
  const [subscription] = stripe.objects.all("subscription");
  if (!subscription) throw new Error("nothing was bought");
  stripe.sales.change(subscription.id, { status: "past_due" });
  stripe.sales.invoice(subscription, "open");
  await tell();
  expect(await plan()).toMatchObject({ status: "past_due", access: "full" });
  expect(await open(1)).toEqual([201]);
  await asStripe(() => changeAccount((before) => ({ ...before, pastDueSince: from(-14) })));
  expect(await plan()).toMatchObject({ status: "suspended", access: "read_only" });
  expect(await open(1)).toEqual([402]);
  expect((await firm.live.get("/v1/tickets")).status).toBe(200);
  expect((await firm.live.get("/v1/charges?format=csv")).status).toBe(200);
  // What lets it pay is no change of its data.
  const portal = await firm.live.post<{ url: string }>("/v1/billing/portal", {});
  expect([portal.status, portal.body.url]).toEqual([200, expect.stringMatching(/^https:/)]);

  stripe.sales.change(subscription.id, { status: "active" });
  stripe.sales.invoice(subscription, "paid");
  await tell();
  expect(await plan()).toMatchObject({ plan: "growth", status: "active", access: "full" });
  expect(await open(1)).toEqual([201]);
  const invoices = await listed<{ status: string }>(firm.live, "/v1/billing/invoices");
  expect(invoices.map(({ status }) => status)).toEqual(["paid", "open", "paid"]);
}, 60_000);

it("and Stripe is told of each hour that is over what the ledger says", async () => {
  const run = async (schedule: string) =>
    expect((await story.as().post(`/_local/run/${schedule}`)).status).toBe(200);
  const hours = await listed<{ meter: string; quantity: number; hour: string }>(
    firm.live,
    "/v1/usage?meter=tickets&by=hour",
  );
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * 3_600_000 });
  try {
    await run("meter-report");
    await run("reconcile");
    await run("meter-report");
  } finally {
    vi.useRealTimers();
  }
  const meter = stripe.objects.all("billing.meter").find(({ event_name }) => event_name === "caas_tickets");
  const [customer] = stripe.objects.all("customer");
  const counted = stripe.meters.hourly(customer?.id ?? "", meter?.id ?? "");
  expect(counted.size).toBeGreaterThan(0);
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries(hours.map(({ hour, quantity }) => [Date.parse(hour) / 1000, quantity])),
  );
}, 60_000);
