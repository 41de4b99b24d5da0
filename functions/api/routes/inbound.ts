import { PageInput } from "@caas/core/db";
import * as Inbound from "@caas/core/inbound";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Inbound";

export function inbound(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/inbound-sources",
      id: "createInboundSource",
      tag,
      permission: Inbound.create.permission,
    },
    summary: "Open an address for a tracking provider to push to",
    body: Inbound.CreateInboundSource,
    answers: { 201: { schema: Inbound.InboundSource, description: "The source with its address" } },
    handle: async ({ body }) => {
      const source = await Inbound.create(body);
      return { status: 201, body: source, location: `/v1/inbound-sources/${source.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/inbound-sources",
      id: "listInboundSources",
      tag,
      permission: Inbound.list.permission,
    },
    summary: "List the sources",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Inbound.InboundSource), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Inbound.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/inbound-sources/{id}",
      id: "getInboundSource",
      tag,
      permission: Inbound.get.permission,
    },
    summary: "Read a source",
    params: pathParameters(),
    answers: { 200: { schema: Inbound.InboundSource, description: "The source" } },
    handle: async ({ params }) => ({ body: await Inbound.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/inbound-sources/{id}",
      id: "deleteInboundSource",
      tag,
      permission: Inbound.remove.permission,
    },
    summary: "Close a source's address",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Closed" } },
    handle: async ({ params }) => {
      await Inbound.remove(params);
      return {};
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/inbound-sources/{id}/refusals",
      id: "listInboundRefusals",
      tag,
      permission: Inbound.refusals.permission,
    },
    summary: "See the pushes that could not be taken, and why",
    params: pathParameters(),
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Inbound.Refusal), description: "Newest first, 30 days back" } },
    handle: async ({ params, query }) => ({ body: await Inbound.refusals({ ...params, ...query }) }),
  });

  // Not in the document: providers speak their own language here, and get their own answers.
  app.post("/v1/inbound/:provider/:token", async (c) => {
    const { provider, token } = c.req.param();
    const reply = await Inbound.push(provider, token, {
      body: await c.req.text(),
      header: (name) => c.req.header(name),
      query: (name) => c.req.query(name),
    });
    return c.body(reply.body, reply.status as 200, { "Content-Type": reply.contentType });
  });

  // How WeChat makes sure that an address is ours.
  app.get("/v1/inbound/:provider/:token", async (c) => {
    const { provider, token } = c.req.param();
    const reply = await Inbound.answerChallenge(provider, token, {
      body: "",
      header: (name) => c.req.header(name),
      query: (name) => c.req.query(name),
    });
    return c.body(reply.body, reply.status as 200, { "Content-Type": reply.contentType });
  });
}
