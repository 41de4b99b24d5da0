import * as Tickets from "@caas/core/tickets";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, pathParameters } from "../endpoint.ts";

const tag = "Tickets";
const answers = { 200: { schema: Tickets.Ticket, description: "The ticket as it is now" } };
const { id: _, ...Reason } = Tickets.escalate.schema.shape;

export function dispatch(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/escalate",
      id: "escalateTicket",
      tag,
      permission: Tickets.escalate.permission,
    },
    summary: "Raise a ticket to the experts",
    params: pathParameters(),
    body: z.strictObject(Reason).meta({ id: "EscalateTicket", example: { reason: "客户要求专员处理" } }),
    answers,
    errors: ["conflict"],
    handle: async ({ params, body }) => ({ body: await Tickets.escalate({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/deescalate",
      id: "deescalateTicket",
      tag,
      permission: Tickets.deescalate.permission,
    },
    summary: "Bring a ticket back from the experts",
    params: pathParameters(),
    body: z.strictObject(Reason).meta({ id: "DeescalateTicket", example: { reason: "普通客服即可处理" } }),
    answers,
    errors: ["conflict"],
    handle: async ({ params, body }) => ({ body: await Tickets.deescalate({ ...params, ...body }) }),
  });
}
