import { PageInput } from "@caas/core/db";
import * as Sla from "@caas/core/sla";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const { Policies } = Sla;
const tag = "SLA";
const answer = (description: string) => ({ 200: { schema: Sla.SlaPolicy, description } });
const inOrder = listOf(Sla.SlaPolicy)
  .extend({ version: z.int() })
  .meta({
    id: "SlaPolicyOrder",
    example: { object: "list", data: [Sla.slaPolicyExample.output], nextCursor: null, version: 1 },
  });

export function sla(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/sla-policies/preview",
      id: "previewSla",
      tag,
      permission: Sla.preview.permission,
    },
    summary: "What the clocks of a made-up ticket would say; nothing is saved",
    body: Sla.preview.schema.meta({ id: "PreviewSla", example: Sla.slaPreviewExample.input }),
    answers: { 200: { schema: Sla.SlaPreview, description: "Each target with its state and due time" } },
    handle: async ({ body }) => ({ body: await Sla.preview(body) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/sla-policies/match",
      id: "matchSlaPolicy",
      tag,
      permission: Sla.match.permission,
    },
    summary: "Which policy a ticket would get; no ticket is made",
    body: Sla.MatchTicket,
    answers: { 200: { schema: Sla.PolicyMatch, description: "The policy and its targets for that ticket" } },
    handle: async ({ body }) => ({ body: await Sla.match(body) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/sla-policies",
      id: "createSlaPolicy",
      tag,
      permission: Policies.create.permission,
    },
    summary: "Make a policy; it comes before the last one",
    body: Sla.CreatePolicy,
    answers: { 201: { schema: Sla.SlaPolicy, description: "The policy" } },
    errors: ["policy_limit"],
    handle: async ({ body }) => {
      const created = await Policies.create(body);
      return { status: 201, body: created, location: `/v1/sla-policies/${created.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/sla-policies",
      id: "listSlaPolicies",
      tag,
      permission: Policies.list.permission,
    },
    summary: "List the policies; the built-in one where there are none",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: inOrder, description: "In the order in which they are tried" } },
    handle: async ({ query }) => ({ body: await Policies.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "put",
      path: "/v1/sla-policies/order",
      id: "orderSlaPolicies",
      tag,
      permission: Policies.order.permission,
    },
    summary: "Set the order in which the policies are tried",
    body: Sla.OrderPolicies,
    answers: { 200: { schema: inOrder, description: "In their new order" } },
    errors: ["precondition_failed"],
    handle: async ({ body, ifVersion }) => ({ body: await Policies.order({ ...body, ifVersion }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/sla-policies/{id}",
      id: "getSlaPolicy",
      tag,
      permission: Policies.get.permission,
    },
    summary: "Read a policy",
    params: pathParameters(),
    answers: answer("The policy"),
    handle: async ({ params }) => ({ body: await Policies.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/sla-policies/{id}",
      id: "updateSlaPolicy",
      tag,
      permission: Policies.update.permission,
    },
    summary: "Change a policy for new tickets",
    params: pathParameters(),
    body: Sla.UpdatePolicy,
    answers: answer("The policy as it is now"),
    errors: ["policy_limit", "built_in"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Policies.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/sla-policies/{id}",
      id: "deleteSlaPolicy",
      tag,
      permission: Policies.remove.permission,
    },
    summary: "Delete a policy; tickets that have it keep it",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Gone" } },
    errors: ["last_policy", "built_in"],
    handle: async ({ params }) => {
      await Policies.remove(params);
      return {};
    },
  });
}
