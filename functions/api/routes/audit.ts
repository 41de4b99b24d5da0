import * as Audit from "@caas/core/audit";
import { PageInput } from "@caas/core/db";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf } from "../endpoint.ts";

export function audit(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/audit-events",
      id: "listAuditEvents",
      tag: "Audit",
      permission: Audit.list.permission,
    },
    summary: "Who did what to what",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Audit.AuditEvent), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Audit.list(query) }),
  });
}
