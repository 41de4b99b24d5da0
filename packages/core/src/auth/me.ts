import { permissions, scope } from "../kernel/index.ts";
import * as Keys from "../keys/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import type { Me } from "./schema.ts";

/** Who the actor is and what they may. @throws AppError `unauthorized` */
export async function me(): Promise<Me> {
  const current = scope();
  const [tenant, member, apiKey] = await Promise.all([
    Tenants.load(current.tenant.id),
    current.type === "member" ? Members.load(current.memberId) : null,
    current.type === "apiKey" ? Keys.load(current.keyId) : null,
  ]);
  const held =
    current.type === "member" || current.type === "apiKey" ? current.permissions : new Set<string>();
  return {
    object: "me",
    mode: current.mode,
    tenant: Tenants.toTenant(tenant),
    member: member && Members.toMember(member),
    apiKey: apiKey && Keys.toApiKey(apiKey),
    permissions: permissions.filter((permission) => held.has(permission)),
  };
}
