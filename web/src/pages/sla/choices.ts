import type { Body } from "@caas/sdk";
import type { Policy } from "./queries.ts";

type Ticket = Body<"matchSlaPolicy">;
export type TargetName = keyof Policy["targets"];
export type Priority = keyof Policy["byPriority"];

export const ticketTypes: readonly Ticket["type"][] = [
  ...(["inquiry", "complaint", "claim", "exception", "suggestion", "appointment"] as const),
];
/** The most pressing first, as one reads a policy. */
export const priorities = ["urgent", "high", "normal", "low"] as const satisfies readonly Priority[];
export const channels: readonly Ticket["channel"][] = [
  ...(["phone", "wechat", "app", "web", "sms", "email", "walk_in", "api", "system"] as const),
];
export const stages = ["new", "growing", "mature", "at_risk", "churned"] as const;
export const targetNames: readonly TargetName[] = [
  ...(["accept", "firstResponse", "plan", "nextResponse", "resolution", "regulatory"] as const),
];
export const moments = ["warn", "breach", "after"] as const;
