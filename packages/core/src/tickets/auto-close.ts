import { type Change, type Due, retryOnConflict, transact } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { iso, now } from "../kernel/index.ts";
import { changed, moved, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketUpdated } from "./event.ts";
import { reopenDays } from "./moves.ts";
import { toTicket } from "./present.ts";
import { find } from "./read.ts";
import { timed } from "./timers.ts";

export const closeKind = "ticket.close";

/** A solved ticket closes by itself when it can no longer be re-opened. */
export function closingOf(before: TicketItem, next: TicketItem): Pick<Change, "due" | "cancelDue"> {
  const due = { kind: closeKind, key: next.ticketId };
  if (next.status === "solved" && before.status !== "solved") {
    const at = iso(Date.parse(next.solvedAt ?? "") + reopenDays * 86_400_000);
    return { due: [{ ...due, at, data: { ticketId: next.ticketId } }] };
  }
  return before.status === "solved" && next.status !== "solved" ? { cancelDue: [due] } : {};
}

/** The time to close has come; a ticket that was re-opened and solved again has a later one. */
export async function onClose(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const ticket = await find(String(due.data.ticketId));
    const over = Date.parse(ticket?.solvedAt ?? "") + reopenDays * 86_400_000 <= now();
    if (ticket?.status !== "solved" || !over) return transact({ writes: [], acted: due });
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
