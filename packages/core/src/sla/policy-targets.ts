import type { TicketFacts, TicketPriority } from "./facts.ts";
import type { Conditions, PolicyContent } from "./policy-schema.ts";
import type { TargetDurations } from "./target-names.ts";

/** China's express rules (快递市场管理办法) have a complaint handled within seven days. */
const LEGAL_LIMIT = "P7D";

/** Whether a policy's conditions hold of a ticket. */
export function matches(conditions: Conditions, ticket: TicketFacts): boolean {
  const { types, categories, priorities, channels, stages, vip, goods } = conditions;
  return (
    holds(types, ticket.type) &&
    holds(categories, ticket.category) &&
    holds(priorities, ticket.priority) &&
    holds(channels, ticket.channel) &&
    holds(stages, ticket.stage) &&
    holds(goods, ticket.goods) &&
    (vip === undefined || vip === (ticket.vip ?? false))
  );
}

function holds(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

export function matchesAll(conditions: Conditions): boolean {
  return Object.values(conditions).every((condition) => condition === undefined);
}

/**
 * A policy's targets for a ticket. Only a complaint has the legal limit, and it has it also where the policy
 * says nothing of it.
 */
export function targetsFor(
  policy: Pick<PolicyContent, "targets" | "byType" | "byPriority">,
  { type, priority }: { type: string; priority: TicketPriority },
): TargetDurations {
  const ofType = Object.entries(policy.byType).find(([name]) => name === type)?.[1];
  const all = { ...policy.targets, ...ofType, ...policy.byPriority[priority] };
  const { regulatory, ...targets } = all;
  return type === "complaint" ? { ...targets, regulatory: regulatory ?? LEGAL_LIMIT } : targets;
}
