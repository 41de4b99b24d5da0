import { macroInput, taskInput, ticketInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import type { Firm } from "../world.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** Tickets, tasks and the texts for them. */
export const tickets: RouteCase[] = [
  ...kept("/v1/tickets", {
    read: "tickets:read",
    write: "tickets:write",
    subject: subjects.ticket,
    input: () => ticketInput(),
    change: { priority: "urgent" },
  }),
  route("POST /v1/tickets/:id/messages", "tickets:write", 201, {
    subject: subjects.ticket,
    body: { kind: "reply", body: "您好" },
  }),
  route("GET /v1/tickets/:id/messages", "tickets:read", 200, { subject: subjects.ticket }),
  route("POST /v1/tickets/:id/transitions", "tickets:write", 200, {
    subject: subjects.ticket,
    body: { to: "open" },
  }),
  route("POST /v1/tickets/:id/assign", "tickets:write", 200, {
    subject: subjects.ticket,
    besides: ["tickets:assign"],
    body: ({ ownerId }: Firm) => ({ memberId: ownerId }),
  }),
  route("POST /v1/tickets/:id/escalate", "tickets:write", 200, {
    subject: subjects.ticket,
    body: { reason: "x" },
  }),
  route("POST /v1/tickets/:id/deescalate", "tickets:write", 200, {
    subject: subjects.ticket,
    body: { reason: "x" },
  }),
  route("GET /v1/tickets/:id/events", "tickets:read", 200, { subject: subjects.ticket }),
  route("PUT /v1/tickets/:id/viewers", "tickets:read", 200, {
    subject: subjects.ticket,
    body: { doing: "replying" },
  }),
  route("GET /v1/tickets/:id/sla", "tickets:read", 200, { subject: subjects.ticket }),
  route("POST /v1/tickets/:id/merge", "tickets:write", 200, {
    subject: subjects.ticket,
    body: async (firm: Firm) => ({ into: await subjects.ticket(firm) }),
  }),
  route("POST /v1/tickets/:id/links", "tickets:write", 200, {
    subject: subjects.ticket,
    body: async (firm: Firm) => ({ ticketId: await subjects.ticket(firm) }),
  }),
  route("POST /v1/tickets/:id/steps/:step", "tickets:write", 200, {
    subject: subjects.ticket,
    parameters: { step: "answer" },
    body: { note: "done" },
  }),
  ...kept("/v1/tasks", {
    read: "tickets:read",
    write: "tickets:write",
    subject: subjects.task,
    input: async (firm: Firm) => taskInput(await subjects.ticket(firm)),
    change: { deadline: "PT4H" },
  }),
  route("POST /v1/tasks/:id/complete", "tickets:write", 200, {
    subject: subjects.task,
    body: { result: "done" },
  }),
  route("POST /v1/tasks/:id/cancel", "tickets:write", 200, { subject: subjects.task }),
  ...kept("/v1/macros", {
    read: "tickets:read",
    write: "macros:write",
    subject: subjects.macro,
    input: macroInput,
    change: { name: "道歉" },
    isRemovable: true,
  }),
  route("POST /v1/macros/:id/preview", "tickets:write", 200, {
    subject: subjects.macro,
    body: async (firm: Firm) => ({ ticketId: await subjects.ticket(firm) }),
  }),
];
