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
