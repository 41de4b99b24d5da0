import { fn, notFound, shortCache, tenant } from "../kernel/index.ts";
import { DEFAULT_POLICY_ID, defaultPolicy } from "./default-policy.ts";
import { MatchTicket, type TicketFacts, type TicketPriority } from "./facts.ts";
import { builtIn } from "./policies.ts";
import { type ListedPolicy, PolicyVersionEntity, type VersionReference } from "./policy-entity.ts";
import { currentPolicies } from "./policy-list.ts";
import type { EscalationStep, PolicyContent, PolicyMatch } from "./policy-schema.ts";
import { matches, targetsFor } from "./policy-targets.ts";
import type { TargetDurations } from "./target-names.ts";

/** What a ticket keeps of the policy it gets. */
export interface Chosen {
  policy: VersionReference;
  calendar: VersionReference;
  /** For the ticket's own type and priority. */
  targets: TargetDurations;
  pauseOnHold: boolean;
  escalation: EscalationStep[];
}

/** The first policy whose conditions hold, in its newest version. */
async function firstMatch(ticket: TicketFacts): Promise<ListedPolicy> {
  const policies = await currentPolicies();
  return policies.find(({ content }) => matches(content.conditions, ticket)) ?? builtIn;
}

/** The policy for a new ticket, or one that gets its policy anew; at most one read, and none for ten seconds. */
export async function choose(ticket: TicketFacts): Promise<Chosen> {
  const { policyId, version, content, calendarVersion } = await firstMatch(ticket);
  return {
    policy: { id: policyId, version },
    calendar: { id: content.calendarId, version: calendarVersion },
    targets: targetsFor(content, ticket),
    pauseOnHold: content.pauseOnHold,
    escalation: content.escalation,
  };
}

/** Which policy a ticket would get; none is made. */
export const match = fn(MatchTicket, "policies:read", async (ticket): Promise<PolicyMatch> => {
  const { policyId, version, content, calendarVersion } = await firstMatch(ticket);
  return {
    policyId,
    policyVersion: version,
    policyName: content.name,
    calendarId: content.calendarId,
    calendarVersion,
    targets: targetsFor(content, ticket),
    pauseOnHold: content.pauseOnHold,
    escalation: content.escalation,
  };
});

/** A version never changes, so what was read once is kept while there is room. */
const versions = shortCache<PolicyContent>({ seconds: Number.POSITIVE_INFINITY, limit: 2000 });

/** What a version of a policy says, also of one that was deleted since. @throws AppError `not_found` */
export async function loadPolicy({ id, version }: VersionReference): Promise<PolicyContent> {
  if (id === DEFAULT_POLICY_ID) return defaultPolicy;
  const tenantId = tenant();
  const found = await versions.get(`${tenantId} ${id} ${version}`, async () => {
    const { data } = await PolicyVersionEntity().get({ tenantId, policyId: id, version }).go();
    return data?.content ?? null;
  });
  if (!found) throw notFound("version of the SLA policy", `${id} ${version}`);
  return found;
}

/** The targets of a ticket of another type or priority under the version of a policy that it has. */
export async function targetsUnder(
  policy: VersionReference,
  ticket: { type: string; priority: TicketPriority },
): Promise<TargetDurations> {
  return targetsFor(await loadPolicy(policy), ticket);
}
