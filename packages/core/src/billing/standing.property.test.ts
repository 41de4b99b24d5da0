import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BillingAccount } from "./entity.ts";
import { planNames } from "./plans.ts";
import {
  afterSubscription,
  changeHoldsFrom,
  graceDays,
  nextChangeAt,
  type Subscription,
  settledAt,
  standingAt,
} from "./standing.ts";

const day = 86_400_000;
const start = Date.parse("2026-01-10T08:00:00.000Z");
const iso = (at: number) => new Date(at).toISOString();
const on = (days: number) => start + days * day;

const begun: BillingAccount = {
  tenantId: "ten_1",
  plan: "growth",
  status: "trialing",
  currency: "CNY",
  trialEndsAt: iso(on(14)),
  createdAt: iso(start),
  updatedAt: iso(start),
  version: 1,
};

const paid = (changes: Partial<Subscription> = {}): Subscription => ({
  plan: "starter",
  status: "active",
  currency: "CNY",
  stripeCustomerId: "cus_1",
  stripeSubscriptionId: "sub_1",
  periodStart: iso(on(20)),
  periodEnd: iso(on(50)),
  cancelAt: null,
  nextPlan: null,
  seenAt: iso(on(20)),
  ...changes,
});

const told = fc.record({
  plan: fc.constantFrom(...planNames.slice(1)),
  status: fc.constantFrom("active" as const, "past_due" as const, "ended" as const),
  seen: fc.integer({ min: 0, max: 120 }),
  cancel: fc.option(fc.integer({ min: 0, max: 200 })),
  next: fc.option(fc.integer({ min: 0, max: 200 })),
});
const subscriptions = fc.array(
  told.map(({ plan, status, seen, cancel, next }) =>
    paid({
      ...{ plan, status },
      ...{ seenAt: iso(on(seen)), periodStart: iso(on(seen)), periodEnd: iso(on(seen + 30)) },
      cancelAt: cancel === null ? null : iso(on(cancel)),
      nextPlan: next === null ? null : { plan: "starter" as const, at: iso(on(next)) },
    }),
  ),
  { maxLength: 8 },
);
const after = (all: Subscription[]) =>
  all.reduce((account, each) => afterSubscription(account, each) ?? account, begun);
const time = fc.integer({ min: 0, max: 400 * 24 }).map((hours) => start + hours * 3_600_000);

describe("whatever Stripe said, at any time", () => {
  it("a period holds the time, and settling what time has done changes nothing that it means", () => {
    fc.assert(
      fc.property(subscriptions, time, (all, at) => {
        const account = after(all);
        const now = standingAt(account, at);
        if (at >= Date.parse(account.periodStart ?? iso(start))) {
          expect(Date.parse(now.periodStart)).toBeLessThanOrEqual(at);
        }
        expect(Date.parse(now.periodEnd)).toBeGreaterThan(at);
        expect(standingAt(settledAt(account, at), at)).toEqual(now);
        expect(settledAt(settledAt(account, at), at)).toEqual(settledAt(account, at));
      }),
    );
  });

  it("nothing changes by time alone before the time that is set for it", () => {
    fc.assert(
      fc.property(subscriptions, time, time, (all, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const account = settledAt(after(all), from);
        const next = nextChangeAt(account);
        if (next !== null && Date.parse(next) <= to) return;
        const { plan, status, access } = standingAt(account, from);
        expect(standingAt(account, to)).toMatchObject({ plan, status, access });
      }),
    );
  });

  it("the order does not matter where no two are of the same time", () => {
    const distinct = subscriptions.map((all) => [
      ...new Map(all.map((each) => [each.seenAt, each])).values(),
    ]);
    // Since when a payment is owed is known only to who has seen the first failure.
    const meaning = ({ pastDueSince: _, status, ...rest }: BillingAccount) => ({
      ...rest,
      isOwed: status === "past_due",
    });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (all, order) => {
        const shuffled = all
          .map((each) => ({ each, place: order.next().value }))
          .sort((x, y) => x.place - y.place)
          .map(({ each }) => each);
        const newest = [...all].sort((x, y) => (x.seenAt < y.seenAt ? 1 : -1))[0];
        // An end is only told of what there was.
        fc.pre(newest?.status !== "ended");
        const { plan, stripeSeenAt, cancelAt, isOwed } = meaning(after(shuffled));
        expect({ plan, stripeSeenAt, cancelAt, isOwed }).toEqual({
          plan: newest?.plan ?? "growth",
          stripeSeenAt: newest?.seenAt,
          cancelAt: newest?.cancelAt ?? undefined,
          isOwed: newest?.status === "past_due",
        });
      }),
    );
  });

  it("nobody is read-only who does not owe for longer than the grace", () => {
    fc.assert(
      fc.property(subscriptions, time, (all, at) => {
        const account = after(all);
        const since = account.pastDueSince;
        const isLate = since !== undefined && at >= Date.parse(since) + graceDays * day;
        if (standingAt(account, at).access === "read_only") expect(isLate).toBe(true);
      }),
    );
  });
});

describe("a trial", () => {
  it("has all of Growth until its last instant, then Free, whose first period begins there", () => {
    expect(standingAt(begun, on(14) - 1)).toMatchObject({ plan: "growth", status: "trialing" });
    expect(standingAt(begun, on(14))).toMatchObject({
      ...{ plan: "free", status: "active", access: "full" },
      ...{ periodStart: iso(on(14)), periodEnd: "2026-02-01T00:00:00.000Z" },
    });
    expect(standingAt(begun, Date.parse("2026-02-03T00:00:00Z")).periodStart).toBe(
      "2026-02-01T00:00:00.000Z",
    );
  });
});

describe("an owed payment", () => {
  const owed = after([paid(), paid({ status: "past_due", seenAt: iso(on(50)) })]);

  it("has no consequence for 14 days, then leaves reading", () => {
    expect(standingAt(owed, on(64) - 1)).toMatchObject({
      plan: "starter",
      status: "past_due",
      access: "full",
    });
    expect(standingAt(owed, on(64))).toMatchObject({ status: "suspended", access: "read_only" });
  });

  it("is counted from the first failure, however often it is tried again, and forgotten when it is paid", () => {
    const again = after([
      paid(),
      paid({ status: "past_due" }),
      paid({ status: "past_due", seenAt: iso(on(30)) }),
    ]);
    expect(again.pastDueSince).toBe(iso(on(20)));
    const suspended = settledAt(owed, on(70));
    const settled = afterSubscription(suspended, paid({ seenAt: iso(on(71)) }));
    expect(settled && standingAt(settled, on(71))).toMatchObject({ status: "active", access: "full" });
    expect(settled?.pastDueSince).toBeUndefined();
  });

  it("stays suspended when Stripe repeats that it is owed", () => {
    const suspended = settledAt(owed, on(70));
    const repeated = afterSubscription(suspended, paid({ status: "past_due", seenAt: iso(on(71)) }));
    expect(repeated && standingAt(repeated, on(71))).toMatchObject({ access: "read_only" });
  });
});

describe("changes of plan", () => {
  const starter = after([paid()]);
  const growth = after([paid({ plan: "growth" })]);

  it("a greater plan holds at once, a smaller one when what was paid for is over", () => {
    expect(changeHoldsFrom(begun, "starter", on(3))).toBeNull();
    expect(changeHoldsFrom(starter, "growth", on(21))).toBeNull();
    expect(changeHoldsFrom(growth, "starter", on(21))).toBe(iso(on(50)));
    expect(changeHoldsFrom(growth, "free", on(21))).toBe(iso(on(50)));
  });

  it("a cancelled subscription goes on to its end, then Free", () => {
    const leaving = after([paid({ cancelAt: iso(on(50)) })]);
    expect(standingAt(leaving, on(50) - 1)).toMatchObject({ plan: "starter", status: "active" });
    expect(standingAt(leaving, on(50))).toMatchObject({ plan: "free", status: "cancelled", access: "full" });
  });

  it("the end of an older subscription does not end the present one", () => {
    const ended = paid({ status: "ended", stripeSubscriptionId: "sub_0", seenAt: iso(on(30)) });
    expect(afterSubscription(starter, ended)).toBeNull();
  });

  it("a second subscription changes nothing while the first one goes on", () => {
    const second = paid({ plan: "growth", stripeSubscriptionId: "sub_2", seenAt: iso(on(30)) });
    expect(afterSubscription(starter, second)).toBeNull();
    const over = after([paid(), paid({ status: "ended", seenAt: iso(on(29)) })]);
    expect(afterSubscription(over, second)).toMatchObject({
      plan: "growth",
      stripeSubscriptionId: "sub_2",
    });
  });

  it("a period that Stripe has not told of yet begins where the last one ended, a month long", () => {
    const january = after([
      paid({ periodStart: "2026-01-31T08:00:00.000Z", periodEnd: "2026-02-28T08:00:00.000Z" }),
    ]);
    expect(standingAt(january, Date.parse("2026-03-01T00:00:00Z"))).toMatchObject({
      periodStart: "2026-02-28T08:00:00.000Z",
      periodEnd: "2026-03-28T08:00:00.000Z",
    });
  });
});
