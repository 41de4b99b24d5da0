import { AppError, actor } from "../kernel/index.ts";
import type { TicketItem } from "./entity.ts";

/**
 * An agent works on what is theirs and on what waits in the queue. A colleague's ticket they may read and write to,
 * but its fields, steps and moves are its assignee's, or those of whoever may assign.
 * @throws AppError `forbidden`
 */
export function authorizeWork({ assigneeId, number }: TicketItem): void {
  const current = actor();
  if (current.type !== "member" || current.permissions.has("tickets:assign")) return;
  if (!assigneeId || assigneeId === current.memberId) return;
  throw new AppError("forbidden", {
    detail: `Ticket ${number} is a colleague's. Add a note there, or ask a supervisor to assign it to you.`,
    extra: { permission: "tickets:assign", assigneeId },
  });
}
