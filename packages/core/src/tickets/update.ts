import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { AppError, fn } from "../kernel/index.ts";
import { changed, saveWrite } from "./change.ts";
import { TicketUpdated } from "./event.ts";
import { retargeted } from "./on-timer.ts";
import { authorizeWork } from "./own-work.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import { reclassified } from "./repeat-complaint.ts";
import { UpdateTicket } from "./schema.ts";
import { timed } from "./timers.ts";

/** Changes what describes a ticket. A new type or priority gives its running clocks new targets. */
export const update = fn(
  z.strictObject({ id: z.string().min(1).max(60), changes: UpdateTicket, ifVersion: z.int().optional() }),
  "tickets:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      authorizeWork(ticket);
      if (ifVersion !== undefined && ifVersion !== ticket.version) throw new AppError("precondition_failed");
      if (ticket.status === "closed")
        throw new AppError("conflict", { detail: "The ticket is closed; closed is final." });
      const {
        ticket: next,
        due,
        cancelDue,
      } = await timed(await retargeted(changed(ticket, changes), ticket));
      return commit(
        {
          writes: [saveWrite(next), ...(await reclassified(ticket, next))],
          events: [TicketUpdated({ ticket: toTicket(next) })],
          due,
          cancelDue,
        },
        toTicket(next),
      );
    }),
);
