import { config } from "@caas/core/kernel";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";

/** The document of the API, made of the same definitions that check its requests. */
export function openApi(app: OpenAPIHono<Environment>): void {
  let document: unknown;
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "An API key (`caas_live_…`, `caas_test_…`) or a member's access token.",
  });
  app.get("/openapi.json", (c) => {
    document ??= app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "CaaS",
        version: "1.0.0",
        description: "Customer service as a service for courier companies.",
      },
      servers: [{ url: config().publicUrl }],
    });
    return c.json(document as object);
  });
}
