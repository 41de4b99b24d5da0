import type { CalendarDefinition } from "./calendar-schema.ts";
import type { TargetDurations } from "./target-names.ts";

export const ticketPriorities = ["low", "normal", "high", "urgent"] as const;
export type TicketPriority = (typeof ticketPriorities)[number];

/** Raise it with every change of the targets below: a ticket keeps the version that it was opened under. */
export const DEFAULT_POLICY_VERSION = 1;

export const DEFAULT_CALENDAR: CalendarDefinition = "24x7";

const resolution = new Map([
  ["complaint", "PT6H"],
  ["exception", "PT24H"],
  ["claim", "PT24H"],
  ["inquiry", "PT4H"],
]);

/**
 * Targets of a ticket while its tenant has no policy of its own. Only a complaint has the legal limit: China's
 * express rules (快递市场管理办法) have it handled within seven days.
 */
export function defaultTargets(ticket: { type: string; priority: TicketPriority }): TargetDurations {
  return {
    accept: "PT2M",
    firstResponse: firstResponse(ticket.priority),
    plan: "PT1H",
    nextResponse: "PT2H",
    resolution: resolution.get(ticket.type) ?? "PT24H",
    ...(ticket.type === "complaint" ? { regulatory: "P7D" } : {}),
  };
}

function firstResponse(priority: TicketPriority): string {
  if (priority === "urgent") return "PT5M";
  return priority === "low" ? "PT4H" : "PT15M";
}
