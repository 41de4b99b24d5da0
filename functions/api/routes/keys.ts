import { PageInput } from "@caas/core/db";
import * as Keys from "@caas/core/keys";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "API keys";

export function keys(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/api-keys", id: "createApiKey", tag, permission: Keys.create.permission },
    summary: "Make a key; its secret is told this once",
    body: Keys.CreateApiKey,
    answers: { 201: { schema: Keys.ApiKeyWithSecret, description: "The key with its secret" } },
    handle: async ({ body }) => {
      const key = await Keys.create(body);
      return { status: 201, body: key, location: `/v1/api-keys/${key.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/api-keys", id: "listApiKeys", tag, permission: Keys.list.permission },
    summary: "List the keys of both worlds",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Keys.ApiKey), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Keys.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/api-keys/{id}", id: "getApiKey", tag, permission: Keys.get.permission },
    summary: "Read a key, without its secret",
    params: pathParameters(),
    answers: { 200: { schema: Keys.ApiKey, description: "The key" } },
    handle: async ({ params }) => ({ body: await Keys.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/api-keys/{id}",
      id: "revokeApiKey",
      tag,
      permission: Keys.revoke.permission,
    },
    summary: "End a key at once",
    params: pathParameters(),
    answers: { 200: { schema: Keys.ApiKey, description: "The revoked key" } },
    handle: async ({ params }) => ({ body: await Keys.revoke(params) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/api-keys/{id}/rotate",
      id: "rotateApiKey",
      tag,
      permission: Keys.rotate.permission,
    },
    summary: "Give a key a new secret; the old one stays good for a while",
    params: pathParameters(),
    body: Keys.RotateApiKey,
    answers: { 200: { schema: Keys.ApiKeyWithSecret, description: "The key with its new secret" } },
    handle: async ({ params, body }) => ({ body: await Keys.rotate({ ...params, ...body }) }),
  });
}
