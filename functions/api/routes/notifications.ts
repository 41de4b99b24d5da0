import * as Notifications from "@caas/core/notifications";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Notifications";

export function notifications(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/notifications",
      id: "listNotifications",
      tag,
      permission: Notifications.list.permission,
    },
    summary: "What people were told, what they were not, and why",
    query: Notifications.list.schema,
    answers: { 200: { schema: listOf(Notifications.Notification), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Notifications.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/notifications/{id}",
      id: "getNotification",
      tag,
      permission: Notifications.get.permission,
    },
    summary: "Read a notification",
    params: pathParameters(),
    answers: { 200: { schema: Notifications.Notification, description: "The notification" } },
    handle: async ({ params }) => ({ body: await Notifications.get(params) }),
  });
}
