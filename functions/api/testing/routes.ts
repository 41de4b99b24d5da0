import { type Mode, type Permission, permissionsOf } from "@caas/core/kernel";
import { client } from "./client.ts";
import { customerInput, shipmentInput, ticketInput, webhookInput } from "./samples.ts";
import { type Subject, subjects } from "./subjects.ts";
import { type Firm, join, password } from "./world.ts";

/** What the shared suite must know of a route to knock at it in every wrong way, and in the right one. */
export interface RouteCase {
  /** Method and path as the app has it. */
  route: string;
  /** What a credential must hold; `null` where the function decides by itself, for the reason in `why`. */
  needs: Permission | null;
  why?: string;
  /** What an actor must hold besides, since nobody hands out more than they have. */
  besides?: Iterable<Permission>;
  /** What stands in the path; in a list, what only its own world may see there. */
  subject?: Subject;
  body?: unknown | ((firm: Firm) => unknown);
  /** The status when all is right. */
  ok: number;
  /** Why both worlds of a tenant see the same here. */
  bothWorlds?: string;
  /** The one world in which it works, where that is not the live one. */
  mode?: Mode;
  /** Who does it right, where no key can. */
  by?: (firm: Firm) => Promise<string>;
}

const ofTheTenant = "members, keys, audit and profile belong to the tenant, not to one of its worlds";
const viewer = permissionsOf("viewer");

/** A log-in of its own, for what ends log-ins. */
async function freshLogIn(firm: Firm): Promise<string> {
  const input = { email: firm.ownerEmail, password };
  return (await client().post<{ accessToken: string }>("/v1/auth/token", input)).body.accessToken;
}

/** Every route that needs a credential. */
export const guarded: RouteCase[] = [
  { route: "GET /v1/me", needs: null, why: "everybody may ask who they are", ok: 200 },
  { route: "POST /v1/auth/logout", needs: null, why: "ends one's own log-in", by: freshLogIn, ok: 204 },
  {
    route: "POST /v1/auth/password",
    needs: null,
    why: "changes one's own password",
    by: async (firm) => (await join(firm, "viewer")).token,
    body: { current: password, password: "another password" },
    ok: 200,
  },
  { route: "GET /v1/tenant", needs: "tenant:read", ok: 200 },
  { route: "PATCH /v1/tenant", needs: "tenant:write", body: { name: "Renamed" }, ok: 200 },

  {
    route: "POST /v1/members",
    needs: "members:write",
    besides: viewer,
    body: ({ slug }: Firm) => ({ email: `q@${slug}.example`, name: "Q", role: "viewer" }),
    ok: 201,
  },
  {
    route: "GET /v1/members",
    needs: "members:read",
    subject: subjects.owner,
    bothWorlds: ofTheTenant,
    ok: 200,
  },
  {
    route: "GET /v1/members/:id",
    needs: "members:read",
    subject: subjects.owner,
    bothWorlds: ofTheTenant,
    ok: 200,
  },
  {
    route: "PATCH /v1/members/:id",
    needs: "members:write",
    besides: viewer,
    subject: subjects.member,
    bothWorlds: ofTheTenant,
    body: { capacity: 3 },
    ok: 200,
  },
  {
    route: "DELETE /v1/members/:id",
    needs: "members:write",
    besides: viewer,
    subject: subjects.member,
    bothWorlds: ofTheTenant,
    ok: 204,
  },
  {
    route: "POST /v1/members/:id/invitation",
    needs: "members:write",
    besides: viewer,
    subject: subjects.invited,
    bothWorlds: ofTheTenant,
    ok: 200,
  },
  {
    route: "PUT /v1/members/:id/presence",
    needs: null,
    why: "each for themselves, others with members:write",
    subject: subjects.owner,
    bothWorlds: ofTheTenant,
    body: { presence: "online" },
    ok: 200,
  },

  {
    route: "POST /v1/api-keys",
    needs: "keys:write",
    body: { name: "k", mode: "live", scopes: ["keys:write"] },
    ok: 201,
  },
  { route: "GET /v1/api-keys", needs: "keys:read", subject: subjects.key, bothWorlds: ofTheTenant, ok: 200 },
  {
    route: "GET /v1/api-keys/:id",
    needs: "keys:read",
    subject: subjects.key,
    bothWorlds: ofTheTenant,
    ok: 200,
  },
  {
    route: "DELETE /v1/api-keys/:id",
    needs: "keys:write",
    subject: subjects.key,
    bothWorlds: ofTheTenant,
    ok: 200,
  },
  {
    route: "POST /v1/api-keys/:id/rotate",
    needs: "keys:write",
    subject: subjects.key,
    bothWorlds: ofTheTenant,
    body: { overlapHours: 1 },
    ok: 200,
  },
  {
    route: "GET /v1/audit-events",
    needs: "audit:read",
    subject: subjects.audit,
    bothWorlds: ofTheTenant,
    ok: 200,
  },

  { route: "POST /v1/customers", needs: "customers:write", body: () => customerInput(), ok: 201 },
  { route: "GET /v1/customers", needs: "customers:read", subject: subjects.customer, ok: 200 },
  { route: "GET /v1/customers/:id", needs: "customers:read", subject: subjects.customer, ok: 200 },
  {
    route: "PATCH /v1/customers/:id",
    needs: "customers:write",
    subject: subjects.customer,
    body: { vip: true },
    ok: 200,
  },
  { route: "DELETE /v1/customers/:id", needs: "customers:write", subject: subjects.customer, ok: 204 },

  { route: "POST /v1/shipments", needs: "shipments:write", body: () => shipmentInput(), ok: 201 },
  {
    route: "POST /v1/shipments/batch",
    needs: "shipments:write",
    body: () => ({ shipments: [shipmentInput()] }),
    ok: 200,
  },
  { route: "GET /v1/shipments", needs: "shipments:read", subject: subjects.shipment, ok: 200 },
  { route: "GET /v1/shipments/:id", needs: "shipments:read", subject: subjects.shipment, ok: 200 },
  {
    route: "PATCH /v1/shipments/:id",
    needs: "shipments:write",
    subject: subjects.shipment,
    body: { carrier: "yuantong" },
    ok: 200,
  },
  {
    route: "POST /v1/shipments/:id/events",
    needs: "shipments:write",
    subject: subjects.shipment,
    body: { events: [{ at: "2026-11-20T01:00:00Z", status: "picked_up" }] },
    ok: 200,
  },
  { route: "GET /v1/shipments/:id/timeline", needs: "shipments:read", subject: subjects.shipment, ok: 200 },

  {
    route: "POST /v1/inbound-sources",
    needs: "inbound:write",
    body: { provider: "kuaidi100", secret: "salt" },
    ok: 201,
  },
  { route: "GET /v1/inbound-sources", needs: "inbound:read", subject: subjects.source, ok: 200 },
  { route: "GET /v1/inbound-sources/:id", needs: "inbound:read", subject: subjects.source, ok: 200 },
  { route: "DELETE /v1/inbound-sources/:id", needs: "inbound:write", subject: subjects.source, ok: 204 },
  { route: "GET /v1/inbound-sources/:id/refusals", needs: "inbound:read", subject: subjects.source, ok: 200 },

  { route: "POST /v1/tickets", needs: "tickets:write", body: () => ticketInput(), ok: 201 },
  { route: "GET /v1/tickets", needs: "tickets:read", subject: subjects.ticket, ok: 200 },
  { route: "GET /v1/tickets/:id", needs: "tickets:read", subject: subjects.ticket, ok: 200 },
  {
    route: "PATCH /v1/tickets/:id",
    needs: "tickets:write",
    subject: subjects.ticket,
    body: { priority: "urgent" },
    ok: 200,
  },
  {
    route: "POST /v1/tickets/:id/messages",
    needs: "tickets:write",
    subject: subjects.ticket,
    body: { kind: "reply", body: "您好" },
    ok: 201,
  },
  { route: "GET /v1/tickets/:id/messages", needs: "tickets:read", subject: subjects.ticket, ok: 200 },
  {
    route: "POST /v1/tickets/:id/transitions",
    needs: "tickets:write",
    subject: subjects.ticket,
    body: { to: "open" },
    ok: 200,
  },
  {
    route: "POST /v1/tickets/:id/assign",
    needs: "tickets:write",
    subject: subjects.ticket,
    body: ({ ownerId }: Firm) => ({ memberId: ownerId }),
    ok: 200,
  },
  { route: "GET /v1/tickets/:id/events", needs: "tickets:read", subject: subjects.ticket, ok: 200 },
  { route: "GET /v1/tickets/:id/sla", needs: "tickets:read", subject: subjects.ticket, ok: 200 },
  {
    route: "POST /v1/sla-policies/preview",
    needs: "policies:read",
    body: {
      calendar: "24x7",
      targets: { firstResponse: "PT1H" },
      timeline: [{ at: "2026-11-20T01:00:00Z", type: "created" }],
      asOf: "2026-11-20T01:30:00Z",
    },
    ok: 200,
  },

  { route: "GET /v1/notifications", needs: "notifications:read", subject: subjects.notification, ok: 200 },
  {
    route: "GET /v1/notifications/:id",
    needs: "notifications:read",
    subject: subjects.notification,
    ok: 200,
  },

  { route: "POST /v1/webhook-endpoints", needs: "webhooks:write", body: webhookInput, ok: 201 },
  { route: "GET /v1/webhook-endpoints", needs: "webhooks:read", subject: subjects.endpoint, ok: 200 },
  { route: "GET /v1/webhook-endpoints/:id", needs: "webhooks:read", subject: subjects.endpoint, ok: 200 },
  {
    route: "PATCH /v1/webhook-endpoints/:id",
    needs: "webhooks:write",
    subject: subjects.endpoint,
    body: { events: ["ticket.created"] },
    ok: 200,
  },
  { route: "DELETE /v1/webhook-endpoints/:id", needs: "webhooks:write", subject: subjects.endpoint, ok: 204 },
  {
    route: "POST /v1/webhook-endpoints/:id/rotate-secret",
    needs: "webhooks:write",
    subject: subjects.endpoint,
    ok: 200,
  },
  {
    route: "GET /v1/webhook-endpoints/:id/attempts",
    needs: "webhooks:read",
    subject: subjects.endpoint,
    ok: 200,
  },

  { route: "GET /v1/events", needs: "events:read", subject: subjects.event, ok: 200 },
  { route: "GET /v1/events/:id", needs: "events:read", subject: subjects.event, ok: 200 },
  {
    route: "POST /v1/test/clock/advance",
    needs: "sandbox:write",
    mode: "test",
    body: { by: "PT1M" },
    ok: 200,
  },
];

/** Every route that is open without a credential, and why. */
export const open: Record<string, string> = {
  "GET /health": "asked by load balancers",
  "GET /openapi.json": "describes the API and holds nobody's data",
  "GET /v1/event-types": "describes the API and holds nobody's data",
  "POST /v1/signup": "whoever signs up has no credential yet; throttled",
  "POST /v1/auth/token": "gives the credential; throttled",
  "POST /v1/invitations/:token/accept": "whoever accepts has the link's secret and no credential yet",
  "POST /v1/inbound/:provider/:token":
    "providers cannot send a credential; the address and its signature are one",
  "GET /t/:slug": "the look-up form that recipients open",
  "GET /t/:slug/:trackingNumber": "opened by the link's mark or the phone's last digits; throttled",
};
