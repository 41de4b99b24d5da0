import * as Events from "@caas/core/events";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf } from "../endpoint.ts";

export function eventTypes(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/event-types", id: "listEventTypes", tag: "Events", permission: "public" },
    summary: "Every event that can happen, with the JSON schema of its data",
    answers: { 200: { schema: listOf(Events.EventType), description: "By name" } },
    handle: async () => ({ body: { object: "list", data: await Events.types({}), nextCursor: null } }),
  });
}
