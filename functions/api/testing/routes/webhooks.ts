import { webhookInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import { kept, type RouteCase, readable, route } from "./case.ts";

/** What tenants' own systems get. */
export const webhooks: RouteCase[] = [
  ...kept("/v1/webhook-endpoints", {
    read: "webhooks:read",
    write: "webhooks:write",
    subject: subjects.endpoint,
    input: webhookInput,
    change: { events: ["ticket.created"] },
    isRemovable: true,
  }),
  route("POST /v1/webhook-endpoints/:id/rotate-secret", "webhooks:write", 200, {
    subject: subjects.endpoint,
  }),
  route("GET /v1/webhook-endpoints/:id/attempts", "webhooks:read", 200, { subject: subjects.endpoint }),
  route("POST /v1/webhook-endpoints/:id/test", "webhooks:write", 200, {
    subject: subjects.unreachable,
    body: { type: "ticket.solved" },
  }),
  route("POST /v1/webhook-endpoints/:id/replay", "webhooks:write", 202, {
    subject: subjects.endpoint,
    body: { since: new Date(Date.now() - 3_600_000).toISOString() },
  }),
  ...readable("/v1/events", "events:read", subjects.event),
];
