import * as Tenants from "@caas/core/tenants";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint } from "../endpoint.ts";

const tag = "Tenant";

export function tenant(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/tenant", id: "getTenant", tag, permission: "tenant:read" },
    summary: "Read the firm's profile, branding and settings",
    answers: { 200: { schema: Tenants.Tenant, description: "The tenant" } },
    handle: async () => ({ body: await Tenants.current() }),
  });

  endpoint(app, {
    ...{ method: "patch", path: "/v1/tenant", id: "updateTenant", tag, permission: "tenant:write" },
    summary: "Change the firm's profile, branding or settings",
    body: Tenants.UpdateTenant,
    answers: { 200: { schema: Tenants.Tenant, description: "The tenant as it is now" } },
    handle: async ({ body, ifVersion }) => ({ body: await Tenants.update({ changes: body, ifVersion }) }),
  });
}
