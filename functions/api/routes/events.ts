import * as EventTypes from "@caas/core/event-types";
import * as Events from "@caas/core/events";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Events";

export function events(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/events", id: "listEvents", tag, permission: Events.list.permission },
    summary: "Every event of the last 30 days",
    query: Events.list.schema,
    answers: { 200: { schema: listOf(Events.Event), description: "Newest first, or as asked" } },
    handle: async ({ query }) => ({ body: await Events.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/events/{id}", id: "getEvent", tag, permission: Events.get.permission },
    summary: "Read an event",
    params: pathParameters(),
    answers: { 200: { schema: Events.Event, description: "The event" } },
    handle: async ({ params }) => ({ body: await Events.get(params) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/event-types", id: "listEventTypes", tag, permission: "public" },
    summary: "Every event that can happen, with the JSON schema of its data and an example",
    answers: { 200: { schema: listOf(EventTypes.EventType), description: "By name" } },
    handle: async () => ({ body: { object: "list", data: await EventTypes.types({}), nextCursor: null } }),
  });
}
