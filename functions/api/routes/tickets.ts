import { PageInput } from "@caas/core/db";
import { Event } from "@caas/core/events";
import { Sla } from "@caas/core/sla";
import * as Tickets from "@caas/core/tickets";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Tickets";
const answer = (description: string) => ({ 200: { schema: Tickets.Ticket, description } });
const { id: _, ...Transition } = Tickets.transition.schema.shape;
const { id: __, ...Assignment } = Tickets.assign.schema.shape;

export function tickets(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/tickets", id: "openTicket", tag, permission: Tickets.open.permission },
    summary: "Open a ticket, or join the open one about the same parcel",
    body: Tickets.OpenTicket,
    answers: {
      201: { schema: Tickets.Ticket, description: "A new ticket" },
      200: { schema: Tickets.Ticket, description: "The open ticket that the contact joined" },
    },
    handle: async ({ body }) => {
      const ticket = await Tickets.open(body);
      return { status: ticket.joined ? 200 : 201, body: ticket, location: `/v1/tickets/${ticket.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/tickets", id: "listTickets", tag, permission: Tickets.list.permission },
    summary: "List tickets",
    query: Tickets.list.schema,
    answers: { 200: { schema: listOf(Tickets.Ticket), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Tickets.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/tickets/{id}", id: "getTicket", tag, permission: Tickets.get.permission },
    summary: "Read a ticket by its id or number",
    params: pathParameters(),
    answers: answer("The ticket"),
    handle: async ({ params }) => ({ body: await Tickets.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/tickets/{id}",
      id: "updateTicket",
      tag,
      permission: Tickets.update.permission,
    },
    summary: "Change what describes a ticket",
    params: pathParameters(),
    body: Tickets.UpdateTicket,
    answers: answer("The ticket as it is now"),
    handle: async ({ params, body, ifVersion }) => ({
      body: await Tickets.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/messages",
      id: "addMessage",
      tag,
      permission: Tickets.addMessage.permission,
    },
    summary: "Add a public reply, an internal note or a customer's message",
    params: pathParameters(),
    body: Tickets.NewMessage,
    answers: {
      201: { schema: Tickets.Message, description: "The message; its `ticketId` may be a follow-up's" },
    },
    errors: ["conflict"],
    handle: async ({ params, body }) => ({
      status: 201,
      body: await Tickets.addMessage({ ...params, message: body }),
    }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/tickets/{id}/messages",
      id: "listMessages",
      tag,
      permission: Tickets.messages.permission,
    },
    summary: "Read the conversation",
    params: pathParameters(),
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Tickets.Message), description: "Oldest first" } },
    handle: async ({ params, query }) => ({ body: await Tickets.messages({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/transitions",
      id: "moveTicket",
      tag,
      permission: Tickets.transition.permission,
    },
    summary: "Move a ticket to another status",
    params: pathParameters(),
    body: z.strictObject(Transition).meta({ id: "TicketTransition", example: { to: "solved" } }),
    answers: answer("The ticket as it is now"),
    errors: ["transition_not_allowed"],
    handle: async ({ params, body }) => ({ body: await Tickets.transition({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/assign",
      id: "assignTicket",
      tag,
      permission: Tickets.assign.permission,
    },
    summary: "Give a ticket to a member, or back to the queue",
    params: pathParameters(),
    body: z
      .strictObject(Assignment)
      .meta({ id: "TicketAssignment", example: { memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" } }),
    answers: answer("The ticket as it is now"),
    handle: async ({ params, body }) => ({ body: await Tickets.assign({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/tickets/{id}/events",
      id: "listTicketEvents",
      tag,
      permission: Tickets.events.permission,
    },
    summary: "The ticket's history",
    params: pathParameters(),
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Event), description: "Oldest first" } },
    handle: async ({ params, query }) => ({ body: await Tickets.events({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/tickets/{id}/sla",
      id: "getTicketSla",
      tag,
      permission: Tickets.sla.permission,
    },
    summary: "The ticket's clocks at this moment",
    params: pathParameters(),
    answers: { 200: { schema: Sla, description: "Each target with its state and due time" } },
    handle: async ({ params }) => ({ body: await Tickets.sla(params) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/reapply-policy",
      id: "reapplyPolicy",
      tag,
      permission: Tickets.reapplyPolicy.permission,
    },
    summary: "Give an open ticket the SLA policy that a new one like it would get now",
    params: pathParameters(),
    answers: answer("The ticket; its clocks keep what they have used"),
    errors: ["conflict"],
    handle: async ({ params }) => ({ body: await Tickets.reapplyPolicy(params) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/sla-policies/reapply",
      id: "reapplyPolicies",
      tag: "SLA",
      permission: Tickets.reapplyPolicies.permission,
    },
    summary: "Do so for all open tickets, step by step",
    query: z.strictObject(PageInput),
    answers: {
      200: { schema: Tickets.Reapplication, description: "What this step did, and whether there is more" },
    },
    handle: async ({ query }) => ({ body: await Tickets.reapplyPolicies(query) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/merge",
      id: "mergeTicket",
      tag,
      permission: Tickets.merge.permission,
    },
    summary: "Make one of two tickets; this one is closed, the other goes on",
    params: pathParameters(),
    body: z
      .strictObject({ into: Tickets.merge.schema.shape.into })
      .meta({ id: "MergeTicket", example: { into: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4" } }),
    answers: answer("The ticket that goes on"),
    errors: ["conflict"],
    handle: async ({ params, body }) => ({ body: await Tickets.merge({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/links",
      id: "linkTicket",
      tag,
      permission: Tickets.link.permission,
    },
    summary: "Say that two tickets have to do with each other",
    params: pathParameters(),
    body: z
      .strictObject({ ticketId: Tickets.link.schema.shape.ticketId })
      .meta({ id: "LinkTicket", example: { ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4" } }),
    answers: answer("The ticket as it is now"),
    handle: async ({ params, body }) => ({ body: await Tickets.link({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tickets/{id}/steps/{step}",
      id: "tickStep",
      tag,
      permission: Tickets.tickStep.permission,
    },
    summary: "Tick a step of the ticket's playbook",
    params: z.object({ id: z.string().max(200), step: z.string().max(100) }),
    body: Tickets.TickStep,
    answers: answer("The ticket as it is now"),
    errors: ["above_authority", "conflict"],
    handle: async ({ params, body }) => ({ body: await Tickets.tickStep({ ...params, ...body }) }),
  });
}
