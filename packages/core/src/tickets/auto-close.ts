import { type Change, type Due, retryOnConflict, transact } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { iso, now } from "../kernel/index.ts";
import { changed, moved, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketUpdated } from "./event.ts";
import { reopenUntil } from "./moves.ts";
import { toTicket } from "./present.ts";
import { find } from "./read.ts";
import { timed } from "./timers.ts";

export const closeKind = "ticket.close";

/** A solved ticket closes by itself when it can no longer be re-opened. */
export function closingOf(before: TicketItem, next: TicketItem): Pick<Change, "due" | "cancelDue"> {
  const due = { kind: closeKind, key: next.ticketId };
  if (next.status === "solved" && before.status !== "solved") {
    const at = iso(reopenUntil(next.solvedAt ?? ""));
    return { due: [{ ...due, at, data: { ticketId: next.ticketId } }] };
  }
  return before.status === "solved" && next.status !== "solved" ? { cancelDue: [due] } : {};
}

/** The time to close has come; a ticket that was re-opened and solved again has a later one. */
export async function onClose(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const ticket = await find(String(due.data.ticketId));
    if (ticket?.status !== "solved") return transact({ writes: [], acted: due });
    const until = reopenUntil(ticket.solvedAt ?? "");
    if (until > now()) {
      // The tenant has given its customers longer since then, or the ticket was solved anew.
      const later = { kind: closeKind, key: ticket.ticketId, at: iso(until), data: due.data };
      return transact({ writes: [], acted: due, due: [later] });
    }
    const { ticket: closed, due: timer, cancelDue } = await timed(changed(moved(ticket, "closed"), {}));
    return transact({
      writes: [saveWrite(closed), ...loadWrites(ticket, closed)],
      events: [TicketUpdated({ ticket: toTicket(closed) })],
      acted: due,
      due: timer,
      cancelDue,
    });
  });
}
