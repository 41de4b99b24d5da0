import type { Body } from "@caas/sdk";

export type Scope = Exclude<Body<"createApiKey">["scopes"][number], "*">;

/** What a key may be given, grouped as people think of it. A scope that the API gains is missed here by the compiler. */
const all: Record<Scope, true> = {
  "tenant:read": true,
  "tenant:write": true,
  "tenant:delete": true,
  "billing:read": true,
  "billing:write": true,
  "members:read": true,
  "members:write": true,
  "keys:read": true,
  "keys:write": true,
  "audit:read": true,
  "customers:read": true,
  "customers:write": true,
  "shipments:read": true,
  "shipments:write": true,
  "tickets:read": true,
  "tickets:write": true,
  "tickets:assign": true,
  "claims:read": true,
  "claims:write": true,
  "claims:decide": true,
  "cod:read": true,
  "cod:write": true,
  "policies:read": true,
  "policies:write": true,
  "exceptions:read": true,
  "exceptions:write": true,
  "kpis:read": true,
  "packages:read": true,
  "packages:write": true,
  "bookings:read": true,
  "bookings:write": true,
  "notifications:read": true,
  "notifications:write": true,
  "inbound:read": true,
  "inbound:write": true,
  "webhooks:read": true,
  "webhooks:write": true,
  "events:read": true,
  "sandbox:write": true,
  "personal:read": true,
};

export const scopes = Object.keys(all) as Scope[];
