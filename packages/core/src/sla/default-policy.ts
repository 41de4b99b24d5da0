import type { TicketPriority } from "./facts.ts";
import type { PolicyContent } from "./policy-schema.ts";
import { targetsFor } from "./policy-targets.ts";
import type { TargetDurations } from "./target-names.ts";

export { type TicketPriority, ticketPriorities } from "./facts.ts";

/** Raise it with every change of the policy below: a ticket keeps the version that it was opened under. */
export const DEFAULT_POLICY_VERSION = 1;
export const DEFAULT_POLICY_ID = "default";

/** The policy of every ticket while its world has none of its own. */
export const defaultPolicy: PolicyContent = {
  name: "Default",
  conditions: {},
  calendarId: "24x7",
  targets: {
    accept: "PT2M",
    firstResponse: "PT15M",
    plan: "PT1H",
    nextResponse: "PT2H",
    resolution: "PT24H",
  },
  byType: { complaint: { resolution: "PT6H", regulatory: "P7D" }, inquiry: { resolution: "PT4H" } },
  byPriority: { urgent: { firstResponse: "PT5M" }, low: { firstResponse: "PT4H" } },
  pauseOnHold: false,
  escalation: [
    { on: "warn", target: "resolution", actions: [{ type: "notify", roles: ["supervisor"] }] },
    { on: "breach", actions: [{ type: "notify", roles: ["supervisor"] }] },
    { on: "breach", target: "resolution", actions: [{ type: "raise_priority" }, { type: "move_to_tier3" }] },
    {
      on: "after",
      target: "resolution",
      afterMinutes: 60,
      actions: [{ type: "notify", roles: ["admin", "owner"] }],
    },
  ],
};

/** Targets of a ticket while its world has no policy of its own. */
export function defaultTargets(ticket: { type: string; priority: TicketPriority }): TargetDurations {
  return targetsFor(defaultPolicy, ticket);
}
