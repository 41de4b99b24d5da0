import { AppError, actor, type Permission, permissionsOf, type Role } from "../kernel/index.ts";

/**
 * Refuses to hand out what the actor does not have: nobody makes a key, or raises or changes a member, with
 * more permissions than their own. So only an owner makes and unmakes owners.
 * @throws AppError `forbidden`
 */
export function refuseToGrantMore(permissions: Iterable<Permission>): void {
  const current = actor();
  if (current.type === "system") return;
  const own =
    current.type === "member" || current.type === "apiKey" ? current.permissions : new Set<Permission>();
  const missing = [...permissions].filter((permission) => !own.has(permission));
  if (missing.length === 0) return;
  throw new AppError("forbidden", {
    detail: `You cannot give or take what you do not have yourself: ${missing.join(", ")}.`,
    extra: { missing },
  });
}

/** The same for a role. A sandbox's key lies about on developers' machines, so it makes no owners. */
export function refuseToGrantRole(role: Role): void {
  const current = actor();
  if (role === "owner" && current.type === "apiKey" && current.mode === "test") {
    throw new AppError("forbidden", { detail: "A test key cannot make or change owners." });
  }
  refuseToGrantMore(permissionsOf(role));
}
