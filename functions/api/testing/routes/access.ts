import { permissionsOf } from "@caas/core/kernel";
import { client } from "../client.ts";
import { subjects } from "../subjects.ts";
import { type Firm, join, password } from "../world.ts";
import { type RouteCase, readable, route } from "./case.ts";

/** Why both worlds of a tenant see the same of these. */
const bothWorlds = "members, keys, audit and profile belong to the tenant, not to one of its worlds";
const viewer = permissionsOf("viewer");

/** A log-in of its own, for what ends log-ins. */
async function freshLogIn(firm: Firm): Promise<string> {
  const input = { email: firm.ownerEmail, password };
  return (await client().post<{ accessToken: string }>("/v1/auth/token", input)).body.accessToken;
}

/** Who may act. */
export const access: RouteCase[] = [
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
  ...readable("/v1/members", "members:read", subjects.owner, { bothWorlds }),
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
  route("GET /v1/roles", "members:read", 200),
  route("POST /v1/api-keys", "keys:write", 201, {
    body: { name: "k", mode: "live", scopes: ["keys:write"] },
  }),
  ...readable("/v1/api-keys", "keys:read", subjects.key, { bothWorlds }),
  route("DELETE /v1/api-keys/:id", "keys:write", 200, { subject: subjects.key, bothWorlds }),
  route("POST /v1/api-keys/:id/rotate", "keys:write", 200, {
    subject: subjects.key,
    bothWorlds,
    body: { overlapHours: 1 },
  }),
  route("GET /v1/audit-events", "audit:read", 200, { subject: subjects.audit, bothWorlds }),
];
