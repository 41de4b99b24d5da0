import * as Billing from "@caas/core/billing";
import * as Usage from "@caas/core/usage";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf } from "../endpoint.ts";

const tag = "Billing";
const Used = listOf(Usage.Usage)
  .extend({ from: Usage.Day, to: Usage.Day })
  .meta({
    id: "UsageList",
    example: {
      ...{ object: "list", data: [Usage.Usage.meta()?.example], nextCursor: null },
      ...{ from: "2026-10-24", to: "2026-11-22" },
    },
  });

export function billing(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/usage", id: "getUsage", tag, permission: Usage.read.permission },
    summary: "What was used, by meter and day of the tenant's zone, or by hour of UTC",
    query: Usage.read.schema,
    answers: {
      200: { schema: Used, description: "Oldest first; days and hours without use are left out" },
    },
    handle: async ({ query }) => ({ body: await Usage.read(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/billing/plan", id: "getPlan", tag, permission: Billing.plan.permission },
    summary: "The plan in force, what it includes in this period, and what was used of it",
    answers: { 200: { schema: Billing.PlanInForce, description: "The plan as it is at this moment" } },
    handle: async () => ({ body: await Billing.plan({}) }),
  });
}
