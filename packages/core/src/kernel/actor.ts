import { AsyncLocalStorage } from "node:async_hooks";
import { AppError } from "./error.ts";
import { isReading, type Permission } from "./permission.ts";
import { defaultRules, type Rules } from "./rules.ts";

export type Mode = "live" | "test";

/** What the rest of the product needs to know of a tenant to act for it; shared by its two worlds. */
export interface TenantProfile {
  id: string;
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2; decides how national phone numbers are read. */
  country: string;
  /** IANA zone; decides local times such as quiet hours. */
  timezone: string;
  locale: Locale;
  /** What the tenant has set of the rules of the trade; see {@link rules}. */
  rules?: Partial<Rules>;
}

export type Locale = "zh-CN" | "en";

interface Scoped {
  tenant: TenantProfile;
  mode: Mode;
  /** How far the sandbox's clock is ahead of real time, in milliseconds; always 0 in the live world. */
  clockOffset: number;
  /** Set where a payment is owed for too long: the permissions are those that only read. */
  readOnly?: true;
}

export type Actor =
  | { type: "public" }
  | (Scoped & { type: "member"; memberId: string; role: string; permissions: ReadonlySet<Permission> })
  | (Scoped & { type: "apiKey"; keyId: string; permissions: ReadonlySet<Permission> })
  /** A sender or recipient on a public page; what they may see is decided by the link they hold. */
  | (Scoped & { type: "customer" })
  /** A consumer or a schedule that goes on with what an earlier actor began. */
  | (Scoped & { type: "system"; name: string });

interface Context {
  actor: Actor;
  requestId: string | undefined;
}

const storage = new AsyncLocalStorage<Context>();

/** Runs `callback`, and all that it awaits, as `actor`. */
export function withActor<T>(actor: Actor, callback: () => T, requestId?: string): T {
  return storage.run({ actor, requestId: requestId ?? storage.getStore()?.requestId }, callback);
}

/** Who acts; the public where nobody was set. */
export function actor(): Actor {
  return storage.getStore()?.actor ?? { type: "public" };
}

export function requestId(): string | undefined {
  return storage.getStore()?.requestId;
}

/** The actor of a tenant. @throws AppError `unauthorized` where the actor has none */
export function scope(): Exclude<Actor, { type: "public" }> {
  const current = actor();
  if (current.type === "public") throw new AppError("unauthorized");
  return current;
}

/** The world that is acted in: the tenant's id, with `_test` behind it in the sandbox. It leads every key. */
export function tenant(): string {
  const { tenant, mode } = scope();
  return worldId(tenant.id, mode);
}

/** The tenant itself, to which members, keys and the profile of both worlds belong. */
export function home(): string {
  return scope().tenant.id;
}

export function worldId(tenantId: string, mode: Mode): string {
  return mode === "test" ? `${tenantId}_test` : tenantId;
}

/** The rules of the trade as the actor's tenant has them. */
export function rules(): Rules {
  return { ...defaultRules, ...scope().tenant.rules };
}

/** The inverse of {@link worldId}. */
export function parseWorldId(world: string): { tenantId: string; mode: Mode } {
  return world.endsWith("_test")
    ? { tenantId: world.slice(0, -5), mode: "test" }
    : { tenantId: world, mode: "live" };
}

/** Refuses with 403 unless the actor holds `permission`; the system and customers act by their own rules. */
export function authorize(permission: Permission): void {
  const current = actor();
  switch (current.type) {
    case "public":
      throw new AppError("unauthorized");
    case "member":
    case "apiKey":
      if (!current.permissions.has(permission)) {
        if (current.readOnly && !isReading(permission)) throw suspended();
        throw new AppError("forbidden", {
          detail: `This needs the permission "${permission}".`,
          extra: { permission },
        });
      }
      return;
    case "customer":
      throw new AppError("forbidden");
    case "system":
      return;
  }
}

function suspended(): AppError {
  return new AppError("account_suspended", {
    detail:
      "A payment has been owed for more than 14 days. Reading and exports go on; everything else does as soon as it is paid.",
  });
}

/** Who did it, as events and audit entries tell it. */
export function actorRef(): { type: Actor["type"]; id: string | null } {
  const current = actor();
  switch (current.type) {
    case "member":
      return { type: current.type, id: current.memberId };
    case "apiKey":
      return { type: current.type, id: current.keyId };
    case "system":
      return { type: current.type, id: current.name };
    default:
      return { type: current.type, id: null };
  }
}
