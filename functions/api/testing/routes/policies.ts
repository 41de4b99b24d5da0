import { playbookExample } from "@caas/core/playbooks";
import { calendarInput, policyInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import type { Firm } from "../world.ts";
import { kept, type RouteCase, route } from "./case.ts";

const playbook = { script: playbookExample.input.script };
const scenario = { parameters: { scenario: "lost" } };

/** How work is to be done, and by when. */
export const policies: RouteCase[] = [
  route("POST /v1/sla-policies/reapply", "policies:write", 200),
  route("POST /v1/sla-policies/preview", "policies:read", 200, {
    body: {
      calendar: "24x7",
      targets: { firstResponse: "PT1H" },
      timeline: [{ at: "2026-11-20T01:00:00Z", type: "created" }],
      asOf: "2026-11-20T01:30:00Z",
    },
  }),
  route("POST /v1/sla-policies/match", "policies:read", 200, {
    body: { type: "complaint", category: "lost", priority: "urgent", channel: "phone" },
  }),
  ...kept("/v1/sla-policies", {
    read: "policies:read",
    write: "policies:write",
    subject: subjects.policy,
    input: () => policyInput(),
    change: { pauseOnHold: true },
    isRemovable: true,
  }),
  route("PUT /v1/sla-policies/order", "policies:write", 200, {
    body: async ({ live }: Firm) => ({
      ids: (await live.all<{ id: string }>("/v1/sla-policies")).map(({ id }) => id).toReversed(),
    }),
  }),
  ...kept("/v1/calendars", {
    read: "policies:read",
    write: "policies:write",
    subject: subjects.calendar,
    input: () => calendarInput(),
    change: { name: "客服" },
    isRemovable: true,
  }),
  route("POST /v1/calendars/:id/import-holidays", "policies:write", 200, {
    subject: subjects.calendar,
    body: { country: "CN", years: [2026] },
  }),
  route("GET /v1/service-levels", "policies:read", 200),
  route("PUT /v1/service-levels", "policies:write", 200, {
    body: { levels: [{ name: "all", nodes: { pickup: { afterOrder: "PT2H" } } }] },
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
  route("POST /v1/tickets/:id/reapply-policy", "policies:write", 200, { subject: subjects.ticket }),
];
