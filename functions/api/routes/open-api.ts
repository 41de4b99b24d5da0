import { config } from "@caas/core/kernel";
import type { Hono } from "hono";
import type { Environment } from "../context.ts";
import { allRoutes } from "../route-groups.ts";

/** The document of the API, made of the same definitions that check its requests. */
export function openApi(app: Hono<Environment>): void {
  let document: Promise<object> | undefined;
  app.get("/openapi.json", async (c) => {
    document ??= write();
    return c.json(await document);
  });
}

async function write(): Promise<object> {
  const whole = await allRoutes();
  whole.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "An API key (`caas_live_…`, `caas_test_…`) or a member's access token.",
  });
  return whole.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "CaaS",
      version: "1.0.0",
      description: "Customer service as a service for courier companies.",
    },
    servers: [{ url: config().publicUrl }],
  });
}
