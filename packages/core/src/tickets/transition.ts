import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { AppError, fn } from "../kernel/index.ts";
import { closingOf } from "./auto-close.ts";
import { changed, moved, releaseProblem, saveWrite, takeProblem } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketReopened, TicketSolved, TicketUpdated } from "./event.ts";
import { allowedMoves, type TicketStatus, ticketStatuses } from "./moves.ts";
import { authorizeWork } from "./own-work.ts";
import { toTicket } from "./present.ts";
import { canHoldProblem, find, idOf, load } from "./read.ts";
import type { Ticket } from "./schema.ts";
import { timed } from "./timers.ts";

/** Moves a ticket to another status. @throws AppError `transition_not_allowed` with the moves that are */
export const transition = fn(
  z.strictObject({
    id: z.string().min(1).max(60),
    to: z.enum(ticketStatuses),
    reason: z.string().trim().max(1000).optional(),
  }),
  "tickets:write",
  ({ id, to }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      authorizeWork(ticket);
      return moveTo(ticket, to);
    }),
);

/** @throws LostRace where somebody else has changed the ticket since it was read */
export async function moveTo(ticket: TicketItem, to: TicketStatus): Promise<Ticket> {
  const allowed = allowedMoves(ticket.status);
  if (!allowed.includes(to)) {
    throw new AppError("transition_not_allowed", {
      detail: `A ticket that is ${ticket.status} cannot become ${to}.`,
      extra: { allowed },
    });
  }
  const ends = to === "solved";
  const reopens = ticket.status === "solved" && to === "open";
  const takes = reopens && (await canHoldProblem(ticket));
  const holdsProblem = ends || reopens ? takes : ticket.holdsProblem;
  const {
    ticket: next,
    due = [],
    cancelDue = [],
  } = await timed(changed(moved(ticket, to), { holdsProblem }));
  const closing = closingOf(ticket, next);
  const told = ends ? TicketSolved : reopens ? TicketReopened : TicketUpdated;
  return commit(
    {
      writes: [
        saveWrite(next),
        ...loadWrites(ticket, next),
        ...(ends ? releaseProblem(ticket) : []),
        ...(takes ? takeProblem(next) : []),
      ],
      events: [told({ ticket: toTicket(next) })],
      due: [...due, ...(closing.due ?? [])],
      cancelDue: [...cancelDue, ...(closing.cancelDue ?? [])],
    },
    toTicket(next),
  );
}

/** Takes a ticket that is on hold up again; one that is not stays as it is. */
export async function resume(ticketId: string): Promise<void> {
  await retryOnConflict(async () => {
    const ticket = await find(ticketId);
    if (ticket?.status === "on_hold") await moveTo(ticket, "open");
  });
}
