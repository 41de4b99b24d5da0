import * as Tickets from "@caas/core/tickets";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

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

  endpoint(app, {
    ...{
      method: "put",
      path: "/v1/tickets/{id}/viewers",
      id: "showTicketViewer",
      tag,
      permission: Tickets.showViewer.permission,
    },
    summary: "Tell that one has a ticket open, every 20 s while one has, and learn who else has",
    params: pathParameters(),
    body: Tickets.ShowViewer,
    answers: { 200: { schema: listOf(Tickets.TicketViewer), description: "The other members" } },
    handle: async ({ params, body }) => ({ body: await Tickets.showViewer({ ...params, ...body }) }),
  });
}
