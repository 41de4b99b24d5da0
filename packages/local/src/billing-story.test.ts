import { applySubscription, changeAccount, type PlanInForce } from "@caas/core/billing";
import { iso } from "@caas/core/kernel";
import { asSystem } from "@caas/core/tenants";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import { type Firm, listed, type Story, startStory } from "./story.ts";

// From the trial to a limit and beyond, over HTTP: the live world's clock is real time, so that only the account's
// times are set, as time would have made them.

type Plan = z.infer<typeof PlanInForce>;

interface Problem {
  code: string;
  meter: string;
  limit: number;
  used: number;
  resetsAt: string | null;
}

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

const asStripe = <T>(run: () => Promise<T>) => asSystem(tenantId, "stripe", run);

beforeAll(async () => {
  story = await startStory();
  firm = await story.signUp("metered");
  tenantId = (await firm.live.get<{ tenant: { id: string } }>("/v1/me")).body.tenant.id;
}, 60_000);

afterAll(async () => {
  await story?.runtime.stop();
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
  const before = (await plan()).used.tickets;
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

it("goes on at once when it has subscribed, and pays for what goes beyond", async () => {
  const subscription = {
    ...({ plan: "starter", status: "active", currency: "CNY" } as const),
    ...{ stripeCustomerId: "cus_1", stripeSubscriptionId: "sub_1" },
    ...{ periodStart: from(0), periodEnd: from(30), cancelAt: null, nextPlan: null, seenAt: from(0) },
  };
  await asStripe(() => applySubscription(subscription));
  expect(await open(1)).toEqual([201]);
  expect(await plan()).toMatchObject({ plan: "starter", status: "active", hasOverage: true });

  // A payment that is owed: nothing happens for 14 days, then reading is left, until it is paid.
  const owed = { ...subscription, status: "past_due" as const, seenAt: from(0) };
  await asStripe(() => applySubscription(owed));
  await story.runtime.idle();
  expect(await plan()).toMatchObject({ status: "past_due", access: "full" });
  expect(await open(1)).toEqual([201]);
  await asStripe(() => changeAccount((before) => ({ ...before, pastDueSince: from(-14) })));
  expect(await plan()).toMatchObject({ status: "suspended", access: "read_only" });
  expect(await open(1)).toEqual([402]);
  expect((await firm.live.get("/v1/tickets")).status).toBe(200);
  await asStripe(() => applySubscription({ ...subscription, seenAt: from(0) }));
  expect(await open(1)).toEqual([201]);
}, 60_000);
