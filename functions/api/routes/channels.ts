import * as Notifications from "@caas/core/notifications";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Channels";
const params = pathParameters("channel");

export function channels(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/channels",
      id: "listChannels",
      tag,
      permission: Notifications.listChannels.permission,
    },
    summary: "By which channels customers are told, and who delivers",
    answers: {
      200: {
        schema: listOf(Notifications.ChannelSetup),
        description: "The one that is tried first at the top",
      },
    },
    handle: async () => ({ body: await Notifications.listChannels({}) }),
  });

  endpoint(app, {
    ...{
      method: "put",
      path: "/v1/channels/order",
      id: "orderChannels",
      tag,
      permission: Notifications.orderChannels.permission,
    },
    summary: "Set the order in which channels are tried",
    body: Notifications.ChannelOrder,
    answers: {
      200: { schema: listOf(Notifications.ChannelSetup), description: "The channels in their new order" },
    },
    errors: ["conflict"],
    handle: async ({ body }) => ({ body: await Notifications.orderChannels(body) }),
  });

  endpoint(app, {
    ...{
      method: "put",
      path: "/v1/channels/{channel}",
      id: "setChannel",
      tag,
      permission: Notifications.setChannel.permission,
    },
    summary: "Set who delivers a channel's messages, with your account there",
    params,
    body: Notifications.SetChannel,
    answers: {
      200: { schema: Notifications.ChannelSetup, description: "The channel; secrets are never shown" },
    },
    errors: ["conflict"],
    handle: async ({ params, body }) => ({
      body: await Notifications.setChannel({ ...params, setup: body }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/channels/{channel}",
      id: "removeChannel",
      tag,
      permission: Notifications.removeChannel.permission,
    },
    summary: "Forget your own account of a channel; the platform's delivers again",
    params,
    answers: { 204: { schema: null, description: "Forgotten" } },
    errors: ["conflict"],
    handle: async ({ params }) => {
      await Notifications.removeChannel(params);
      return {};
    },
  });
}
