import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ownTable } from "../db/testing/own-table.ts";
import { iso, log } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { hourOf, hourStart, hours, type Meter, meters } from "../usage/index.ts";
import { eventName } from "./catalogue.ts";
import { meterEvent } from "./meter-event.ts";
import { reconcileUsage } from "./reconcile.ts";
import { reportUsage } from "./report.ts";
import { setUp } from "./setup.ts";
import { payer, tenantWithAccount, use } from "./testing/payers.ts";
import { startStripe, stopStripe } from "./testing/started.ts";

const stripe = startStripe();
const hourMs = 3_600_000;
const hourAgo = (ago: number) => hourOf(iso(Date.now() - ago * hourMs));
const alarms: string[] = [];

beforeAll(async () => {
  await stripe.ready;
  await ownTable("caas-report");
  await setUp(() => {}, "https://caas.example");
  vi.spyOn(log, "error").mockImplementation((...[, details]) => {
    alarms.push(String((details as { alarm?: string } | undefined)?.alarm));
  });
});
afterAll(stopStripe);
afterEach(() => {
  stripe.outage = null;
  stripe.now = () => Math.floor(Date.now() / 1000);
  alarms.length = 0;
});

const meterId = (meter: Meter) =>
  stripe.objects.all("billing.meter").find(({ event_name }) => event_name === eventName(meter))?.id ?? "";

/** What Stripe counts of a customer's hours. */
const counted = (customer: string, meter: Meter) =>
  Object.fromEntries(
    [...stripe.meters.hourly(customer, meterId(meter))].map(([start, value]) => [
      hourOf(iso(start * 1000)),
      value,
    ]),
  );
const ledger = async (id: string, meter: Meter) => {
  const all = await asSystem(id, "test", () => hours(meter, hourAgo(40 * 24), hourAgo(0)));
  return Object.fromEntries(all.map(({ hour, quantity }) => [hour, quantity]));
};
const report = async () => {
  const done = await reportUsage();
  expect(done.skipped).toBeUndefined();
  return done;
};

describe("the report of usage", () => {
  it("tells each hour that is over, once, and leaves the present one", async () => {
    const { id, customer } = await payer(stripe);
    await use(id, "tickets", hourAgo(3), 7);
    await use(id, "tickets", hourAgo(2), 5);
    await use(id, "notifications.sms", hourAgo(2), 9);
    await use(id, "tickets", hourAgo(0), 4);
    await report();
    expect(counted(customer, "tickets")).toEqual({ [hourAgo(3)]: 7, [hourAgo(2)]: 5 });
    expect(counted(customer, "notifications.sms")).toEqual({ [hourAgo(2)]: 9 });
    const before = stripe.meters.taken.length;
    await report();
    expect(stripe.meters.taken.length).toBe(before);
  });

  it("tells the whole hour again when more was counted, and Stripe counts the last", async () => {
    const { id, customer } = await payer(stripe);
    await use(id, "bookings", hourAgo(5), 2);
    await report();
    await use(id, "bookings", hourAgo(5), 1);
    await report();
    expect(counted(customer, "bookings")).toEqual({ [hourAgo(5)]: 3 });
    const times = stripe.meters.taken
      .filter((event) => event.customer === customer)
      .map(({ timestamp }) => timestamp);
    expect(times[1]).toBe((times[0] ?? 0) + 1);
  });

  it("does not sell what was used before a tenant was a customer, nor what Stripe finds too old", async () => {
    const free = await tenantWithAccount();
    const { id, customer } = await payer(stripe);
    await use(free, "tickets", hourAgo(2), 3);
    await use(id, "tickets", hourAgo(36 * 24), 3);
    const before = stripe.meters.taken.length;
    await report();
    expect(stripe.meters.taken.length).toBe(before);
    expect(alarms).toEqual(["usage_too_old"]);
    expect((await report()).left).toBe(0);
    expect(counted(customer, "tickets")).toEqual({});
  });

  it("takes an event that Stripe has, but whose answer was lost, for told", async () => {
    const { id, customer } = await payer(stripe);
    await use(id, "tickets", hourAgo(2), 11);
    stripe.outage = "deaf";
    // The second try is told that there is such an event.
    expect(await report()).toMatchObject({ sent: 1, left: 0 });
    expect(stripe.meters.taken.filter((event) => event.customer === customer)).toHaveLength(1);
    expect(counted(customer, "tickets")).toEqual({ [hourAgo(2)]: 11 });
  });

  it("serves the others while Stripe refuses one, and says which", async () => {
    const [bad, good] = [await payer(stripe), await payer(stripe)];
    await use(bad.id, "tickets", hourAgo(2), 1);
    await use(good.id, "tickets", hourAgo(2), 2);
    const meter = stripe.objects.get("billing.meter", meterId("tickets"));
    await use(good.id, "bookings", hourAgo(2), 2);
    meter.status = "inactive";
    const done = await report();
    meter.status = "active";
    expect(done).toMatchObject({ sent: 1, left: 2 });
    expect(alarms).toEqual(["stripe_refused_usage", "stripe_refused_usage"]);
    expect(await report()).toMatchObject({ sent: 2, left: 0 });
  });

  it("sends one call at a time for a tenant and a meter, also when two runs begin at once", async () => {
    const payers = await Promise.all(Array.from({ length: 12 }, () => payer(stripe)));
    for (const { id } of payers)
      for (const meter of meters.slice(0, 5))
        for (const ago of [2, 3]) await use(id, meter, hourAgo(ago), ago);
    stripe.meters.busyMs = 3;
    stripe.meters.mostInFlight = 0;
    const runs = await Promise.all([reportUsage(), reportUsage()]);
    stripe.meters.busyMs = 0;
    expect(runs.map(({ skipped }) => skipped).sort()).toEqual(["running", undefined]);
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(12 * 5 * 2);
    expect(stripe.meters.refusedAtOnce).toBe(0);
    // What is held at a time hangs on this, not on how many tenants there are.
    expect(stripe.meters.mostInFlight).toBeLessThanOrEqual(40);
  });

  it("says the same under the same name when it is tried again", () => {
    const told = {
      tenantId: "ten_1",
      meter: "tickets" as const,
      hour: "2026-11-22T03",
      quantity: 5,
      reports: 0,
    };
    expect(meterEvent(told, "cus_1")).toEqual(meterEvent({ ...told }, "cus_1"));
    expect(meterEvent(told, "cus_1")).toEqual({
      event_name: "caas_tickets",
      identifier: "ten_1:caas_tickets:2026-11-22T03:0:5",
      timestamp: hourStart("2026-11-22T03") / 1000,
      payload: { stripe_customer_id: "cus_1", value: "5" },
    });
    const longest = { ...told, tenantId: `ten_${"0".repeat(26)}`, meter: "notifications.wechat" as const };
    const { identifier } = meterEvent({ ...longest, quantity: 10 ** 12, reports: 3000 }, "cus_1");
    expect(identifier.length).toBeLessThanOrEqual(100);
  });
});

describe("a day without Stripe", () => {
  it("loses nothing and tells nothing twice, and somebody is called", async () => {
    const payers = await Promise.all(Array.from({ length: 5 }, () => payer(stripe)));
    const day = Array.from({ length: 24 }, (_, index) => hourAgo(index + 1)).reverse();
    for (const [index, hour] of day.entries()) {
      for (const { id } of payers) await use(id, "tickets", hour, index + 1);
      stripe.outage =
        index > 4 && index < 20 ? (index % 2 ? "down" : "failing") : index === 4 ? "deaf" : null;
      if (index % 6 === 4 || index === 23) await report();
    }
    expect(alarms.filter((alarm) => alarm === "stripe_unreachable").length).toBeGreaterThan(0);
    await reconcileUsage();
    for (const { id, customer } of payers) {
      expect(counted(customer, "tickets")).toEqual(await ledger(id, "tickets"));
      const events = stripe.meters.taken.filter((event) => event.customer === customer);
      expect(new Set(events.map(({ timestamp }) => timestamp)).size).toBe(events.length);
    }
  }, 60_000);
});

describe("the reconciliation", () => {
  it("tells again what Stripe has lost or has otherwise, and calls somebody", async () => {
    const { id, customer } = await payer(stripe);
    for (const ago of [4, 5, 6]) await use(id, "tickets", hourAgo(ago), 10 * ago);
    await report();
    const mine = stripe.meters.taken.filter((event) => event.customer === customer);
    stripe.meters.taken.splice(stripe.meters.taken.indexOf(mine[0] as (typeof mine)[0]), 1);
    Object.assign(mine[1] ?? {}, { value: 1 });
    // What was told only just may not be in Stripe's sums yet.
    expect((await reconcileUsage()).differences).toBe(0);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hourMs });
    try {
      const done = await reconcileUsage();
      expect(done.differences).toBe(2);
      expect(alarms).toEqual(["stripe_sums_differ"]);
    } finally {
      vi.useRealTimers();
    }
    expect(counted(customer, "tickets")).toEqual(await ledger(id, "tickets"));
  });

  it("counts what differs of tenants that are compared at the same time", async () => {
    const payers = await Promise.all(Array.from({ length: 30 }, () => payer(stripe)));
    for (const { id } of payers) await use(id, "tickets", hourAgo(4), 10);
    await report();
    const mine = new Set(payers.map(({ customer }) => customer));
    for (const event of stripe.meters.taken) if (mine.has(event.customer)) event.value = 1;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hourMs });
    try {
      expect(await reconcileUsage()).toMatchObject({ differences: 30, report: { sent: 30, left: 0 } });
    } finally {
      vi.useRealTimers();
    }
  });

  it("finds no difference where a tenant used something before it was a customer", async () => {
    const id = await tenantWithAccount();
    await use(id, "tickets", hourAgo(3), 3);
    await report();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hourMs });
    try {
      expect((await reconcileUsage()).differences).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
