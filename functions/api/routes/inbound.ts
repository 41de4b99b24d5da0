import { isUtf8 } from "node:buffer";
import { PageInput } from "@caas/core/db";
import * as Inbound from "@caas/core/inbound";
import * as Shipments from "@caas/core/shipments";
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

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/inbound-sources/{id}/remap",
      id: "remapInboundSource",
      tag,
      permission: Inbound.remap.permission,
    },
    summary: "Read the pushes of the last 30 days again, after a mapping has changed",
    params: pathParameters(),
    body: Inbound.RemapInput,
    answers: { 200: { schema: Inbound.Remapped, description: "What was read; ask again with its cursor" } },
    errors: ["bad_cursor"],
    handle: async ({ params, body }) => ({ body: await Inbound.remap({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/unknown-codes",
      id: "listUnknownCodes",
      tag,
      permission: Shipments.unknownCodes.permission,
    },
    summary: "See the providers' codes that no table knows, and how often they came",
    query: Shipments.unknownCodes.schema,
    answers: {
      200: { schema: listOf(Shipments.UnknownCode), description: "The one seen last comes first" },
    },
    handle: async ({ query }) => ({ body: await Shipments.unknownCodes(query) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tracking-events/import",
      id: "importTrackingEvents",
      tag,
      permission: Inbound.importEvents.permission,
    },
    summary: "Report tracking events of many parcels from a CSV file, with a report on each wrong row",
    file: {
      type: "text/csv",
      description:
        "UTF-8 or GB18030, up to 1 MiB and 2,000 rows. The first row names the columns: trackingNumber, at and status, and any of reason, node, location, message and eventId. A time without a zone is read in the tenant's.",
      example: Inbound.importExample,
    },
    answers: { 200: { schema: Inbound.ImportReport, description: "What was taken, and what was wrong" } },
    handle: async ({ file }) => ({ body: await Inbound.importEvents({ csv: file }) }),
  });

  // Not in the document: providers speak their own language here, and get their own answers.
  app.post("/v1/inbound/:provider/:token", async (c) => {
    const { provider, token } = c.req.param();
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const reply = await Inbound.push(provider, token, {
      body: new TextDecoder().decode(bytes),
      isUtf8: isUtf8(bytes),
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
