import * as Sla from "@caas/core/sla";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint } from "../endpoint.ts";

export function sla(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/sla-policies/preview",
      id: "previewSla",
      tag: "SLA",
      permission: Sla.preview.permission,
    },
    summary: "What the clocks of a made-up ticket would say; nothing is saved",
    body: Sla.preview.schema,
    answers: { 200: { schema: Sla.SlaPreview, description: "Each target with its state and due time" } },
    handle: async ({ body }) => ({ body: await Sla.preview(body) }),
  });
}
