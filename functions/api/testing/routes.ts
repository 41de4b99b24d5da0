import { importExample } from "@caas/core/inbound";
import { type Mode, type Permission, permissionsOf } from "@caas/core/kernel";
import { playbookExample } from "@caas/core/playbooks";
import { client } from "./client.ts";
import {
  calendarInput,
  claimInput,
  claimRulesInput,
  codInput,
  collectorInput,
  customerInput,
  dateIn,
  macroInput,
  packageInput,
  policyInput,
  shipmentInput,
  taskInput,
  templateInput,
  ticketInput,
  uploadInput,
  webhookInput,
} from "./samples.ts";
import { newBooking, type Subject, subjects } from "./subjects.ts";
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
  /** What else stands in the path by its parameters' names: what every world has, such as a scenario. */
  parameters?: Record<string, string>;
  /** What is asked for behind the path. */
  query?: string;
  /** Or what makes it, at once or in a while, where it must name something that is there. */
  body?: unknown | ((firm: Firm) => unknown);
  /** Or a file that is sent as the body. */
  file?: { type: string; content: string };
  /** The status when all is right. */
  ok: number;
  /** Why both worlds of a tenant see the same here. */
  bothWorlds?: string;
  /** The one world in which it works, where that is not the live one. */
  mode?: Mode;
  /** Who does it right, where no key can. */
  by?: (firm: Firm) => Promise<string>;
}

/** Why both worlds of a tenant see the same of these. */
const bothWorlds = "members, keys, audit and profile belong to the tenant, not to one of its worlds";
const accountOfBoth = "the plan and the ledger belong to the tenant; a sandbox has none of its own";
const viewer = permissionsOf("viewer");

/** A log-in of its own, for what ends log-ins. */
async function freshLogIn(firm: Firm): Promise<string> {
  const input = { email: firm.ownerEmail, password };
  return (await client().post<{ accessToken: string }>("/v1/auth/token", input)).body.accessToken;
}

/** @param ok the status when all is right */
function route(name: string, needs: Permission | null, ok: number, more: Partial<RouteCase> = {}): RouteCase {
  return { route: name, needs, ok, ...more };
}

/** The path to ask for, but for an object's `:id`. */
export function pathOf({ route, parameters = {}, query }: RouteCase): string {
  const [, path = ""] = route.split(" ");
  const filled = path.replace(/:(\w+)/g, (whole, name: string) => parameters[name] ?? whole);
  return query ? `${filled}?${query}` : filled;
}

const playbook = { script: playbookExample.input.script };
/** Every world has every template, of its own or the product's. */
const template = { parameters: { id: "shipment.delivered.email.en" } };
const scenario = { parameters: { scenario: "lost" } };

/** Every route that needs a credential. */
export const guarded: RouteCase[] = [
  route("GET /v1/me", null, 200, { why: "everybody may ask who they are" }),
  route("POST /v1/auth/logout", null, 204, { why: "ends one's own log-in", by: freshLogIn }),
  route("DELETE /v1/auth/log-ins", null, 204, {
    why: "ends one's own log-ins",
    by: async (firm) => (await join(firm, "viewer")).token,
  }),
  route("POST /v1/auth/password", null, 200, {
    why: "changes one's own password",
    by: async (firm) => (await join(firm, "viewer")).token,
    body: { current: password, password: "another password" },
  }),
  route("GET /v1/tenant", "tenant:read", 200),
  route("PATCH /v1/tenant", "tenant:write", 200, { body: { name: "Renamed" } }),
  route("POST /v1/members", "members:write", 201, {
    besides: viewer,
    body: ({ slug }: Firm) => ({ email: `q@${slug}.example`, name: "Q", role: "viewer" }),
  }),
  route("GET /v1/members", "members:read", 200, { subject: subjects.owner, bothWorlds }),
  route("GET /v1/roles", "members:read", 200),
  route("GET /v1/members/:id", "members:read", 200, { subject: subjects.owner, bothWorlds }),
  route("PATCH /v1/members/:id", "members:write", 200, {
    besides: viewer,
    subject: subjects.member,
    bothWorlds,
    body: { capacity: 3 },
  }),
  route("DELETE /v1/members/:id", "members:write", 204, {
    besides: viewer,
    subject: subjects.member,
    bothWorlds,
  }),
  route("POST /v1/members/:id/invitation", "members:write", 200, {
    besides: viewer,
    subject: subjects.invited,
    bothWorlds,
  }),
  route("PUT /v1/members/:id/presence", null, 200, {
    why: "each for themselves, others with members:write",
    subject: subjects.owner,
    bothWorlds,
    body: { presence: "online" },
  }),
  route("POST /v1/api-keys", "keys:write", 201, {
    body: { name: "k", mode: "live", scopes: ["keys:write"] },
  }),
  route("GET /v1/api-keys", "keys:read", 200, { subject: subjects.key, bothWorlds }),
  route("GET /v1/api-keys/:id", "keys:read", 200, { subject: subjects.key, bothWorlds }),
  route("DELETE /v1/api-keys/:id", "keys:write", 200, { subject: subjects.key, bothWorlds }),
  route("POST /v1/api-keys/:id/rotate", "keys:write", 200, {
    subject: subjects.key,
    bothWorlds,
    body: { overlapHours: 1 },
  }),
  route("GET /v1/audit-events", "audit:read", 200, { subject: subjects.audit, bothWorlds }),
  route("POST /v1/customers", "customers:write", 201, { body: () => customerInput() }),
  route("GET /v1/customers", "customers:read", 200, { subject: subjects.customer }),
  route("GET /v1/customers/:id", "customers:read", 200, { subject: subjects.customer }),
  route("PATCH /v1/customers/:id", "customers:write", 200, {
    subject: subjects.customer,
    body: { vip: true },
  }),
  route("GET /v1/customers/:id/timeline", "customers:read", 200, { subject: subjects.customer }),
  route("POST /v1/customers/:id/erase", "customers:erase", 200, { subject: subjects.customer }),
  route("DELETE /v1/customers/:id", "customers:write", 204, { subject: subjects.customer }),
  route("POST /v1/shipments", "shipments:write", 201, { body: () => shipmentInput() }),
  route("POST /v1/shipments/batch", "shipments:write", 200, {
    body: () => ({ shipments: [shipmentInput()] }),
  }),
  route("GET /v1/shipments", "shipments:read", 200, { subject: subjects.shipment }),
  route("GET /v1/shipments/:id", "shipments:read", 200, { subject: subjects.shipment }),
  route("PATCH /v1/shipments/:id", "shipments:write", 200, {
    subject: subjects.shipment,
    body: { carrier: "yuantong" },
  }),
  route("POST /v1/shipments/:id/events", "shipments:write", 200, {
    subject: subjects.shipment,
    body: { events: [{ at: "2026-11-20T01:00:00Z", status: "picked_up" }] },
  }),
  route("GET /v1/shipments/:id/timeline", "shipments:read", 200, { subject: subjects.shipment }),
  route("POST /v1/shipments/:id/readings", "shipments:write", 200, {
    subject: subjects.shipment,
    body: { readings: [{ at: "2026-11-20T01:00:00Z", temperatureCelsius: 4.5 }] },
  }),
  route("GET /v1/shipments/:id/readings", "shipments:read", 200, { subject: subjects.shipment }),
  route("GET /v1/service-levels", "policies:read", 200),
  route("PUT /v1/service-levels", "policies:write", 200, {
    body: { levels: [{ name: "all", nodes: { pickup: { afterOrder: "PT2H" } } }] },
  }),
  route("GET /v1/exceptions", "exceptions:read", 200, { subject: subjects.exception }),
  route("GET /v1/exceptions/review", "exceptions:read", 200),
  route("GET /v1/exceptions/:id", "exceptions:read", 200, { subject: subjects.exception }),
  route("PATCH /v1/exceptions/:id", "exceptions:write", 200, {
    subject: subjects.exception,
    body: { cause: "班车故障" },
  }),
  route("GET /v1/usage", "billing:read", 200, { bothWorlds: accountOfBoth }),
  route("GET /v1/billing/plan", "billing:read", 200, { bothWorlds: accountOfBoth }),
  // These tests have no Stripe: what it does is tried beside the routes' core.
  route("POST /v1/billing/checkout", "billing:write", 409, {
    bothWorlds: accountOfBoth,
    body: { plan: "starter" },
  }),
  route("POST /v1/billing/portal", "billing:write", 409, { bothWorlds: accountOfBoth }),
  route("POST /v1/billing/plan", "billing:write", 409, {
    bothWorlds: accountOfBoth,
    body: { plan: "growth" },
  }),
  route("GET /v1/billing/invoices", "billing:write", 200, { bothWorlds: accountOfBoth }),
  route("GET /v1/charges", "billing:read", 200),
  route("GET /v1/kpis", "kpis:read", 200),
  route("GET /v1/kpis/:id/tickets", "tickets:read", 200, { parameters: { id: "complaintsInTime" } }),
  route("POST /v1/inbound-sources", "inbound:write", 201, {
    body: { provider: "kuaidi100", secret: "salt" },
  }),
  route("GET /v1/inbound-sources", "inbound:read", 200, { subject: subjects.source }),
  route("GET /v1/inbound-sources/:id", "inbound:read", 200, { subject: subjects.source }),
  route("DELETE /v1/inbound-sources/:id", "inbound:write", 204, { subject: subjects.source }),
  route("GET /v1/inbound-sources/:id/refusals", "inbound:read", 200, { subject: subjects.source }),
  route("POST /v1/inbound-sources/:id/remap", "inbound:write", 200, { subject: subjects.source, body: {} }),
  route("GET /v1/unknown-codes", "inbound:read", 200, { subject: subjects.unknownCode }),
  route("POST /v1/tracking-events/import", "shipments:write", 200, {
    file: { type: "text/csv", content: importExample },
  }),
  route("POST /v1/tickets", "tickets:write", 201, { body: () => ticketInput() }),
  route("GET /v1/tickets", "tickets:read", 200, { subject: subjects.ticket }),
  route("GET /v1/tickets/:id", "tickets:read", 200, { subject: subjects.ticket }),
  route("PATCH /v1/tickets/:id", "tickets:write", 200, {
    subject: subjects.ticket,
    body: { priority: "urgent" },
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
  route("POST /v1/tickets/:id/reapply-policy", "policies:write", 200, { subject: subjects.ticket }),
  route("POST /v1/sla-policies/reapply", "policies:write", 200),
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
  route("POST /v1/tasks", "tickets:write", 201, {
    body: async (firm: Firm) => taskInput(await subjects.ticket(firm)),
  }),
  route("GET /v1/tasks", "tickets:read", 200, { subject: subjects.task }),
  route("GET /v1/tasks/:id", "tickets:read", 200, { subject: subjects.task }),
  route("PATCH /v1/tasks/:id", "tickets:write", 200, { subject: subjects.task, body: { deadline: "PT4H" } }),
  route("POST /v1/tasks/:id/complete", "tickets:write", 200, {
    subject: subjects.task,
    body: { result: "done" },
  }),
  route("POST /v1/tasks/:id/cancel", "tickets:write", 200, { subject: subjects.task }),
  route("POST /v1/claims", "claims:write", 201, {
    body: async (firm: Firm) => claimInput(await subjects.shipment(firm)),
  }),
  route("GET /v1/claims", "claims:read", 200, { subject: subjects.claim }),
  route("POST /v1/uploads", "claims:write", 201, { body: uploadInput }),
  route("GET /v1/uploads/:id", "claims:read", 200, { subject: subjects.upload }),
  route("GET /v1/claims/audit-sample", "claims:decide", 200),
  route("GET /v1/claims/:id", "claims:read", 200, { subject: subjects.claim }),
  route("POST /v1/claims/:id/evidence", "claims:write", 200, {
    subject: subjects.claim,
    body: { evidence: [{ name: "photo.jpg", sha256: "a".repeat(64) }] },
  }),
  route("POST /v1/claims/:id/decisions", "claims:decide", 200, {
    subject: subjects.claim,
    body: { decision: "approve", amount: { amount: 100, currency: "CNY" }, reason: "x" },
  }),
  route("POST /v1/claims/:id/appeals", "claims:write", 200, {
    subject: subjects.rejectedClaim,
    body: { reason: "x" },
  }),
  route("POST /v1/claims/:id/payments", "claims:decide", 200, {
    subject: subjects.approvedClaim,
    body: { method: "transfer", reference: "TR1" },
  }),
  route("GET /v1/claims/:id/ledger", "claims:read", 200, { subject: subjects.claim }),
  route("GET /v1/claims/:id/verify", "claims:read", 200, { subject: subjects.claim }),
  route("POST /v1/cod-orders", "cod:write", 201, {
    body: async (firm: Firm) => codInput(await subjects.shipment(firm)),
  }),
  route("GET /v1/cod-orders", "cod:read", 200, { subject: subjects.codOrder }),
  route("GET /v1/cod-orders/:id", "cod:read", 200, { subject: subjects.codOrder }),
  route("POST /v1/cod-orders/:id/collections", "cod:write", 200, { subject: subjects.codOrder, body: {} }),
  route("POST /v1/cod-orders/:id/remittances", "cod:write", 200, {
    subject: subjects.collectedCod,
    body: { reference: "TR-1" },
  }),
  route("POST /v1/cod-orders/:id/reversals", "cod:write", 200, {
    subject: subjects.collectedCod,
    body: { reason: "x" },
  }),
  route("POST /v1/cod-orders/:id/cancellations", "cod:write", 200, {
    subject: subjects.codOrder,
    body: { reason: "x" },
  }),
  route("GET /v1/cod-entries", "cod:read", 200),
  route("GET /v1/cod-reconciliation", "cod:read", 200),
  route("GET /v1/claim-rules", "claims:read", 200),
  route("PUT /v1/claim-rules", "policies:write", 200, { body: claimRulesInput }),
  route("POST /v1/sla-policies/preview", "policies:read", 200, {
    body: {
      calendar: "24x7",
      targets: { firstResponse: "PT1H" },
      timeline: [{ at: "2026-11-20T01:00:00Z", type: "created" }],
      asOf: "2026-11-20T01:30:00Z",
    },
  }),
  route("GET /v1/playbooks", "policies:read", 200),
  route("GET /v1/playbooks/:scenario", "policies:read", 200, scenario),
  route("PUT /v1/playbooks/:scenario", "policies:write", 200, { ...scenario, body: playbookExample.input }),
  route("PATCH /v1/playbooks/:scenario", "policies:write", 200, { ...scenario, body: playbook }),
  route("DELETE /v1/playbooks/:scenario", "policies:write", 200, scenario),
  route("GET /v1/playbooks/:scenario/versions", "policies:read", 200, scenario),
  route("POST /v1/playbooks/:scenario/acknowledgements", "tickets:write", 200, {
    ...scenario,
    by: async ({ ownerToken }) => ownerToken,
    body: {},
  }),
  route("GET /v1/playbooks/:scenario/acknowledgements", "policies:read", 200, scenario),
  route("POST /v1/sla-policies/match", "policies:read", 200, {
    body: { type: "complaint", category: "lost", priority: "urgent", channel: "phone" },
  }),
  route("POST /v1/sla-policies", "policies:write", 201, { body: () => policyInput() }),
  route("GET /v1/sla-policies", "policies:read", 200, { subject: subjects.policy }),
  route("PUT /v1/sla-policies/order", "policies:write", 200, {
    body: async ({ live }: Firm) => ({
      ids: (await live.all<{ id: string }>("/v1/sla-policies")).map(({ id }) => id).toReversed(),
    }),
  }),
  route("GET /v1/sla-policies/:id", "policies:read", 200, { subject: subjects.policy }),
  route("PATCH /v1/sla-policies/:id", "policies:write", 200, {
    subject: subjects.policy,
    body: { pauseOnHold: true },
  }),
  route("DELETE /v1/sla-policies/:id", "policies:write", 204, { subject: subjects.policy }),
  route("POST /v1/calendars", "policies:write", 201, { body: () => calendarInput() }),
  route("GET /v1/calendars", "policies:read", 200, { subject: subjects.calendar }),
  route("GET /v1/calendars/:id", "policies:read", 200, { subject: subjects.calendar }),
  route("PATCH /v1/calendars/:id", "policies:write", 200, {
    subject: subjects.calendar,
    body: { name: "客服" },
  }),
  route("DELETE /v1/calendars/:id", "policies:write", 204, { subject: subjects.calendar }),
  route("POST /v1/calendars/:id/import-holidays", "policies:write", 200, {
    subject: subjects.calendar,
    body: { country: "CN", years: [2026] },
  }),
  route("POST /v1/macros", "macros:write", 201, { body: macroInput }),
  route("GET /v1/macros", "tickets:read", 200, { subject: subjects.macro }),
  route("GET /v1/macros/:id", "tickets:read", 200, { subject: subjects.macro }),
  route("PATCH /v1/macros/:id", "macros:write", 200, { subject: subjects.macro, body: { name: "道歉" } }),
  route("DELETE /v1/macros/:id", "macros:write", 204, { subject: subjects.macro }),
  route("POST /v1/macros/:id/preview", "tickets:write", 200, {
    subject: subjects.macro,
    body: async (firm: Firm) => ({ ticketId: await subjects.ticket(firm) }),
  }),
  route("POST /v1/packages", "packages:write", 201, { body: () => packageInput() }),
  route("GET /v1/packages", "packages:read", 200, { subject: subjects.package }),
  route("GET /v1/packages/:id", "packages:read", 200, { subject: subjects.package }),
  route("PATCH /v1/packages/:id", "packages:write", 200, {
    subject: subjects.package,
    body: { enabled: false },
  }),
  route("DELETE /v1/packages/:id", "packages:write", 204, { subject: subjects.package }),
  route("GET /v1/packages/:id/versions", "packages:read", 200, { subject: subjects.package }),
  route("GET /v1/packages/:id/slots", "packages:read", 200, {
    subject: subjects.package,
    query: "area=gusu",
  }),
  route("POST /v1/bookings", "bookings:write", 201, { body: newBooking }),
  route("GET /v1/bookings", "bookings:read", 200, { subject: subjects.booking }),
  route("GET /v1/bookings/report", "bookings:read", 200),
  route("GET /v1/bookings/calendar", "bookings:read", 200, { query: "from=2026-12-01&to=2026-12-07" }),
  route("GET /v1/bookings/run", "bookings:read", 200, { query: "area=gusu&date=2026-12-01" }),
  route("GET /v1/bookings/:id", "bookings:read", 200, { subject: subjects.booking }),
  route("POST /v1/bookings/:id/confirm", "bookings:write", 200, { subject: subjects.booking }),
  route("POST /v1/bookings/:id/cancel", "bookings:write", 200, { subject: subjects.booking }),
  route("POST /v1/bookings/:id/reschedule", "bookings:write", 200, {
    subject: subjects.booking,
    body: () => ({ slot: { area: "gusu", date: dateIn(3), from: "18:00" } }),
  }),
  route("POST /v1/bookings/:id/collector", "bookings:write", 200, {
    subject: subjects.collectable,
    body: collectorInput,
  }),
  route("GET /v1/bookings/:id/collector", "bookings:read", 200, { subject: subjects.namedCollector }),
  // The code is known to nobody here: a wrong one is refused as such to who may enter it.
  route("POST /v1/bookings/:id/collections", "bookings:write", 422, {
    subject: subjects.namedCollector,
    body: { code: "000000" },
  }),
  route("POST /v1/bookings/:id/fulfil", "bookings:write", 200, { subject: subjects.confirmedBooking }),
  route("POST /v1/bookings/:id/miss", "bookings:write", 200, { subject: subjects.confirmedBooking }),
  route("GET /v1/vouchers", "bookings:write", 200),
  route("GET /v1/notifications", "notifications:read", 200, { subject: subjects.notification }),
  route("GET /v1/notifications/:id", "notifications:read", 200, { subject: subjects.notification }),
  route("POST /v1/notification-templates", "notifications:write", 201, { body: templateInput }),
  route("GET /v1/notification-templates", "notifications:read", 200),
  route("POST /v1/notification-templates/preview", "notifications:write", 200, { body: templateInput }),
  route("GET /v1/notification-templates/:id", "notifications:read", 200, template),
  route("PATCH /v1/notification-templates/:id", "notifications:write", 200, {
    ...template,
    body: { enabled: false },
  }),
  route("DELETE /v1/notification-templates/:id", "notifications:write", 204, template),
  route("GET /v1/channels", "notifications:write", 200),
  route("PUT /v1/channels/order", "notifications:write", 200, { body: { channels: ["wechat", "sms"] } }),
  route("PUT /v1/channels/:channel", "notifications:write", 200, {
    parameters: { channel: "sms" },
    body: { driver: "sns" },
  }),
  route("DELETE /v1/channels/:channel", "notifications:write", 204, { parameters: { channel: "sms" } }),
  route("POST /v1/webhook-endpoints", "webhooks:write", 201, { body: webhookInput }),
  route("GET /v1/webhook-endpoints", "webhooks:read", 200, { subject: subjects.endpoint }),
  route("GET /v1/webhook-endpoints/:id", "webhooks:read", 200, { subject: subjects.endpoint }),
  route("PATCH /v1/webhook-endpoints/:id", "webhooks:write", 200, {
    subject: subjects.endpoint,
    body: { events: ["ticket.created"] },
  }),
  route("DELETE /v1/webhook-endpoints/:id", "webhooks:write", 204, { subject: subjects.endpoint }),
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
  route("GET /v1/events", "events:read", 200, { subject: subjects.event }),
  route("GET /v1/events/:id", "events:read", 200, { subject: subjects.event }),
  route("GET /v1/test/clock", "sandbox:write", 200, { mode: "test" }),
  route("POST /v1/test/clock/advance", "sandbox:write", 200, { mode: "test", body: { by: "PT1M" } }),
  route("POST /v1/test/fixtures", "sandbox:write", 200, { mode: "test" }),
  route("POST /v1/test/wipe", "sandbox:write", 200, { mode: "test" }),
];
