import { durationSeconds, rules } from "../kernel/index.ts";

/** A ticket's life: `pending` waits on the customer, `on_hold` on a branch, a courier or a third party. */
export const ticketStatuses = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** Every move there is. Closed is final; `new` is left once and for all by whoever takes the ticket up. */
const moves: Record<TicketStatus, readonly TicketStatus[]> = {
  new: ["open", "pending", "on_hold", "solved"],
  open: ["pending", "on_hold", "solved"],
  pending: ["open", "on_hold", "solved"],
  on_hold: ["open", "pending", "solved"],
  solved: ["open", "closed"],
  closed: [],
};

export function allowedMoves(from: TicketStatus): readonly TicketStatus[] {
  return moves[from];
}

/**
 * Until when a customer's message re-opens a ticket; later it begins a follow-up, and the ticket closes by itself.
 * @returns milliseconds since the epoch
 */
export function reopenUntil(solvedAt: string): number {
  return Date.parse(solvedAt) + durationSeconds(rules().reopenWithin) * 1000;
}
