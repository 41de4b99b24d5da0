/** Serves the documentation, tests and the demo. */
export const billingExample = {
  id: "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
  object: "billing" as const,
  plan: "starter" as const,
  status: "active" as const,
  currency: "CNY" as const,
  trialEndsAt: "2026-11-15T08:00:00.000Z",
  cancelAt: null,
  graceEndsAt: null,
  version: 3,
};

export const planExample = {
  object: "plan" as const,
  plan: "free" as const,
  status: "active" as const,
  access: "full" as const,
  periodStart: "2026-11-01T00:00:00.000Z",
  periodEnd: "2026-12-01T00:00:00.000Z",
  trialEndsAt: "2026-10-15T08:00:00.000Z",
  ...{ graceEndsAt: null, cancelAt: null, nextPlan: null },
  price: { amount: 0, currency: "CNY" as const },
  hasOverage: false,
  included: {
    ...{ tickets: 100, bookings: 50, api_requests: 20_000 },
    ...{ "notifications.sms": 50, "notifications.email": 500 },
    ...{ "notifications.wechat": 500, "notifications.push": 500 },
  },
  used: {
    ...{ tickets: 81, bookings: 7, api_requests: 1840 },
    ...{ "notifications.sms": 32, "notifications.email": 118 },
    ...{ "notifications.wechat": 0, "notifications.push": 0 },
  },
  limits: { members: 3 },
  offers: [
    {
      plan: "starter" as const,
      price: { amount: 29_900, currency: "CNY" as const },
      included: {
        ...{ tickets: 1_000, bookings: 500, api_requests: 500_000 },
        ...{ "notifications.sms": 500, "notifications.email": 10_000 },
        ...{ "notifications.wechat": 10_000, "notifications.push": 10_000 },
      },
      limits: { members: 15 },
    },
  ],
};

export const thresholdExample = {
  id: "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
  object: "usage_threshold" as const,
  meter: "tickets" as const,
  level: 80 as const,
  ...{ used: 81, included: 100, plan: "free" as const },
  periodStart: "2026-11-01T00:00:00.000Z",
  periodEnd: "2026-12-01T00:00:00.000Z",
};
