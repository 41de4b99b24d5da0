import { type RouteCase, route } from "./case.ts";

const ofAccount = {
  bothWorlds: "the plan and the ledger belong to the tenant; a sandbox has none of its own",
};

/** What the tenant buys, and what it charges. */
export const billing: RouteCase[] = [
  route("GET /v1/usage", "billing:read", 200, ofAccount),
  route("GET /v1/billing/plan", "billing:read", 200, ofAccount),
  // These tests have no Stripe: what it does is tried beside the routes' core.
  route("POST /v1/billing/checkout", "billing:write", 409, {
    ...ofAccount,
    body: { plan: "starter" },
  }),
  route("POST /v1/billing/portal", "billing:write", 409, ofAccount),
  route("POST /v1/billing/plan", "billing:write", 409, {
    ...ofAccount,
    body: { plan: "growth" },
  }),
  route("GET /v1/billing/invoices", "billing:write", 200, ofAccount),
  route("GET /v1/charges", "billing:read", 200),
];
