import type { Meter } from "../usage/index.ts";

export const planNames = ["free", "starter", "growth"] as const;
export type PlanName = (typeof planNames)[number];

export const currencies = ["CNY", "USD"] as const;
export type Currency = (typeof currencies)[number];

/** In minor units: fen and cents. */
type Price = Record<Currency, number>;

export interface Plan {
  name: PlanName;
  title: { "zh-CN": string; en: string };
  /** A month, in advance. */
  price: Price;
  /** What a period includes of each meter. */
  included: Record<Meter, number>;
  /**
   * What is paid beyond that, afterwards: `amount` for each `per` units, in proportion. `null` where there is no beyond:
   * the firm's own requests are refused then.
   */
  overage: Record<Meter, { amount: Price; per: number }> | null;
  limits: {
    members: number;
    /** How many times the usual rate of API requests. */
    requestRate: number;
  };
}

const overage = (CNY: number, USD: number, per = 1) => ({ amount: { CNY, USD }, per });

/** Everything that is sold, and nothing about how. Stripe's products and prices are made of it. */
export const plans: Record<PlanName, Plan> = {
  free: {
    name: "free",
    title: { "zh-CN": "免费版", en: "Free" },
    price: { CNY: 0, USD: 0 },
    included: {
      tickets: 100,
      "notifications.sms": 50,
      "notifications.email": 500,
      "notifications.wechat": 500,
      "notifications.push": 500,
      bookings: 50,
      api_requests: 20_000,
    },
    overage: null,
    limits: { members: 3, requestRate: 1 },
  },
  starter: {
    name: "starter",
    title: { "zh-CN": "入门版", en: "Starter" },
    price: { CNY: 29_900, USD: 4_900 },
    included: {
      tickets: 1_000,
      "notifications.sms": 500,
      "notifications.email": 10_000,
      "notifications.wechat": 10_000,
      "notifications.push": 10_000,
      bookings: 500,
      api_requests: 500_000,
    },
    overage: {
      tickets: overage(20, 4),
      "notifications.sms": overage(8, 4),
      "notifications.email": overage(100, 20, 1_000),
      "notifications.wechat": overage(100, 20, 1_000),
      "notifications.push": overage(50, 10, 1_000),
      bookings: overage(10, 2),
      api_requests: overage(100, 20, 10_000),
    },
    limits: { members: 15, requestRate: 2 },
  },
  growth: {
    name: "growth",
    title: { "zh-CN": "成长版", en: "Growth" },
    price: { CNY: 129_900, USD: 19_900 },
    included: {
      tickets: 10_000,
      "notifications.sms": 5_000,
      "notifications.email": 100_000,
      "notifications.wechat": 100_000,
      "notifications.push": 100_000,
      bookings: 5_000,
      api_requests: 5_000_000,
    },
    overage: {
      tickets: overage(12, 2),
      "notifications.sms": overage(6, 3),
      "notifications.email": overage(80, 15, 1_000),
      "notifications.wechat": overage(80, 15, 1_000),
      "notifications.push": overage(40, 8, 1_000),
      bookings: overage(6, 1),
      api_requests: overage(80, 15, 10_000),
    },
    limits: { members: 100, requestRate: 4 },
  },
};

/** Whether `to` costs more than `from`: an upgrade holds at once, a downgrade from the period's end. */
export function isUpgrade(from: PlanName, to: PlanName): boolean {
  return planNames.indexOf(to) > planNames.indexOf(from);
}

/** What one unit beyond the included ones costs, in minor units, as the decimal text that Stripe takes. */
export function unitPrice({ amount, per }: { amount: Price; per: number }, currency: Currency): string {
  return String(amount[currency] / per);
}
