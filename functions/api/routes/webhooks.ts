import { PageInput } from "@caas/core/db";
import { allEvents } from "@caas/core/event-types";
import * as Webhooks from "@caas/core/webhooks";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Webhooks";
const answer = (description: string) => ({ 200: { schema: Webhooks.WebhookEndpoint, description } });

export function webhooks(app: OpenAPIHono<Environment>): void {
  // An endpoint may ask for any event, also of what this process has not needed until now.
  allEvents();

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/webhook-endpoints",
      id: "createWebhookEndpoint",
      tag,
      permission: Webhooks.create.permission,
    },
    summary: "Have events sent to your system",
    body: Webhooks.CreateEndpoint,
    answers: {
      201: {
        schema: Webhooks.WebhookEndpointWithSecret,
        description: "The endpoint with its signing secret",
      },
    },
    errors: ["endpoint_limit"],
    handle: async ({ body }) => {
      const created = await Webhooks.create(body);
      return { status: 201, body: created, location: `/v1/webhook-endpoints/${created.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/webhook-endpoints",
      id: "listWebhookEndpoints",
      tag,
      permission: Webhooks.list.permission,
    },
    summary: "List the endpoints",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Webhooks.WebhookEndpoint), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Webhooks.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/webhook-endpoints/{id}",
      id: "getWebhookEndpoint",
      tag,
      permission: Webhooks.get.permission,
    },
    summary: "Read an endpoint",
    params: pathParameters(),
    answers: answer("The endpoint"),
    handle: async ({ params }) => ({ body: await Webhooks.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/webhook-endpoints/{id}",
      id: "updateWebhookEndpoint",
      tag,
      permission: Webhooks.update.permission,
    },
    summary: "Change an endpoint, or switch it on or off",
    params: pathParameters(),
    body: Webhooks.UpdateEndpoint,
    answers: answer("The endpoint as it is now"),
    handle: async ({ params, body, ifVersion }) => ({
      body: await Webhooks.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/webhook-endpoints/{id}",
      id: "deleteWebhookEndpoint",
      tag,
      permission: Webhooks.remove.permission,
    },
    summary: "Send nothing more there",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Gone" } },
    handle: async ({ params }) => {
      await Webhooks.remove(params);
      return {};
    },
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/webhook-endpoints/{id}/rotate-secret",
      id: "rotateWebhookSecret",
      tag,
      permission: Webhooks.rotateSecret.permission,
    },
    summary: "Give a new secret; both sign for 24 hours",
    params: pathParameters(),
    answers: {
      200: { schema: Webhooks.WebhookEndpointWithSecret, description: "The endpoint with its new secret" },
    },
    handle: async ({ params }) => ({ body: await Webhooks.rotateSecret(params) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/webhook-endpoints/{id}/attempts",
      id: "listWebhookAttempts",
      tag,
      permission: Webhooks.attempts.permission,
    },
    summary: "What was sent there and what it answered",
    params: pathParameters(),
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Webhooks.WebhookAttempt), description: "Newest first, 30 days back" } },
    handle: async ({ params, query }) => ({ body: await Webhooks.attempts({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/webhook-endpoints/{id}/test",
      id: "testWebhookEndpoint",
      tag,
      permission: Webhooks.test.permission,
    },
    summary: "Send an event with example data now",
    params: pathParameters(),
    body: Webhooks.TestWebhook,
    answers: { 200: { schema: Webhooks.WebhookAttempt, description: "What came of it" } },
    handle: async ({ params, body }) => ({ body: await Webhooks.test({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/webhook-endpoints/{id}/replay",
      id: "replayWebhooks",
      tag,
      permission: Webhooks.replay.permission,
    },
    summary: "Send an event again, or all since a time",
    params: pathParameters(),
    body: Webhooks.ReplayWebhooks,
    answers: { 202: { schema: Webhooks.WebhookReplay, description: "How many will be sent" } },
    errors: ["endpoint_disabled"],
    handle: async ({ params, body }) => ({
      status: 202,
      body: await Webhooks.replay({ ...params, what: body }),
    }),
  });
}
