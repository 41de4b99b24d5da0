import type { Role } from "../kernel/index.ts";
import type { RulesContent } from "./rules-schema.ts";

/** Who can hold authority over claims, from the least. */
const ladder = ["agent", "supervisor", "admin", "owner"] as const satisfies readonly Role[];

/** Whether a role may approve an amount by the firm's limits. @param amount minor units */
export function isWithinAuthority(
  role: Role,
  amount: number,
  { roleLimits }: Pick<RulesContent, "roleLimits">,
) {
  if (role === "owner") return true;
  if (role !== "agent" && role !== "supervisor" && role !== "admin") return false;
  const limit = roleLimits[role];
  return limit === null || amount <= limit;
}

/** The roles that may approve an amount, from the least. @param amount minor units */
export function rolesFor(amount: number, rules: Pick<RulesContent, "roleLimits">): Role[] {
  return ladder.filter((role) => isWithinAuthority(role, amount, rules));
}

/** Whether two people must approve an amount. @param amount minor units */
export function needsTwo(amount: number, { fourEyesAbove }: Pick<RulesContent, "fourEyesAbove">): boolean {
  return fourEyesAbove !== null && amount > fourEyesAbove;
}
