import { none, shards } from "../db/index.ts";
import { isActive } from "../dispatch/index.ts";

/** What decides where a ticket lies. */
export interface Lying {
  ticketId: string;
  status: string;
  priority: string;
  shard: string;
  assigneeId?: string | undefined;
}

/**
 * Where a ticket lies: with a member, under their open work or what they have done; else in the queue, which is
 * spread over shards, since a burst writes it. What ended without a member lies nowhere.
 */
export function deskOf({ status, shard, assigneeId }: Lying): string {
  if (assigneeId) return memberDesk(assigneeId, isActive(status));
  return isActive(status) ? queueDesk(shard) : none;
}

/** The desk of a member's open or ended tickets, by ids, so by time. */
export function memberDesk(memberId: string, open: boolean): string {
  return `${open ? "open" : "done"}#${memberId}`;
}

/** All parts of the queue, each the most urgent first, and of those the oldest. */
export const queueDesks = shards.map(queueDesk);

function queueDesk(shard: string): string {
  return `queue#${shard}`;
}

const urgency: Record<string, number> = { urgent: 0, high: 1, normal: 2, low: 3 };

export function deskOrderOf({ assigneeId, priority, ticketId }: Lying): string {
  return assigneeId ? ticketId : `${urgency[priority] ?? 9}#${ticketId}`;
}
