/**
 * Who may what, in one table. A permission is also an API key's scope. The roles are those of the trade:
 * owner and admin everything (deletion and billing: owner only), supervisor all work, agent the daily work,
 * developer keys, webhooks and the sandbox, viewer reads with personal data masked.
 */
export const permissions = [
  "tenant:read",
  "tenant:write",
  "tenant:delete",
  "billing:read",
  "billing:write",
  "members:read",
  "members:write",
  "keys:read",
  "keys:write",
  "audit:read",
  "customers:read",
  "customers:write",
  /** Take away all that is personal, for good. */
  "customers:erase",
  "shipments:read",
  "shipments:write",
  "tickets:read",
  "tickets:write",
  "tickets:assign",
  /** What replies are begun with; whoever writes replies may use them. */
  "macros:write",
  "claims:read",
  "claims:write",
  /** Approve, reject and pay, up to the limit of one's role. */
  "claims:decide",
  "cod:read",
  "cod:write",
  "policies:read",
  "policies:write",
  "exceptions:read",
  "exceptions:write",
  "kpis:read",
  "packages:read",
  "packages:write",
  "bookings:read",
  "bookings:write",
  "notifications:read",
  "notifications:write",
  "inbound:read",
  "inbound:write",
  "webhooks:read",
  "webhooks:write",
  "events:read",
  "sandbox:write",
  /** Names, phones and addresses in clear; without it they come masked. */
  "personal:read",
] as const;

export type Permission = (typeof permissions)[number];

export const roles = ["owner", "admin", "supervisor", "agent", "developer", "viewer"] as const;
export type Role = (typeof roles)[number];

const reading: Permission[] = [
  "tenant:read",
  "customers:read",
  "shipments:read",
  "tickets:read",
  "claims:read",
  "cod:read",
  "policies:read",
  "exceptions:read",
  "kpis:read",
  "packages:read",
  "bookings:read",
];
const working: Permission[] = [
  ...reading,
  "personal:read",
  "members:read",
  "customers:write",
  "shipments:write",
  "tickets:write",
  "exceptions:write",
  "bookings:write",
  "claims:write",
  "claims:decide",
  "cod:write",
  "notifications:read",
];

const table: Record<Role, readonly Permission[]> = {
  owner: permissions,
  admin: permissions.filter((permission) => permission !== "tenant:delete" && permission !== "billing:write"),
  supervisor: [
    ...working,
    "customers:erase",
    "tickets:assign",
    "macros:write",
    "events:read",
    "audit:read",
    "inbound:read",
  ],
  agent: working,
  developer: [
    ...reading,
    "keys:read",
    "keys:write",
    "inbound:read",
    "inbound:write",
    "webhooks:read",
    "webhooks:write",
    "events:read",
    "notifications:read",
    "sandbox:write",
  ],
  viewer: [...reading, "notifications:read"],
};

const byRole = new Map<string, ReadonlySet<Permission>>(roles.map((role) => [role, new Set(table[role])]));
const none: ReadonlySet<Permission> = new Set();

export function permissionsOf(role: string): ReadonlySet<Permission> {
  return byRole.get(role) ?? none;
}

/** Whether it changes nothing. */
export function isReading(permission: Permission): boolean {
  return permission.endsWith(":read");
}

/** What is left of them where a payment is owed for too long: reading, and paying. */
export function readingOf(given: ReadonlySet<Permission>): ReadonlySet<Permission> {
  return new Set([...given].filter((each) => isReading(each) || each === "billing:write"));
}

/** A key may do what its scopes say; `*` stands for all. */
export function permissionsOfScopes(scopes: readonly string[]): ReadonlySet<Permission> {
  if (scopes.includes("*")) return new Set(permissions);
  return new Set(permissions.filter((permission) => scopes.includes(permission)));
}
