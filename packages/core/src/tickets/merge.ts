import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { AppError, asFieldError, fn, idSchema, invalid, iso, nowIso } from "../kernel/index.ts";
import { record } from "../sla/index.ts";
import { closingOf } from "./auto-close.ts";
import { linked, moved, releaseProblem, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketUpdated } from "./event.ts";
import { authorizeWork } from "./own-work.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import { clocksOf, timed } from "./timers.ts";

const id = z.string().min(1).max(60);

/**
 * Makes one of two tickets about the same thing. The source is closed and its clocks end; the survivor keeps its
 * own, and the oldest unanswered message of both. Both keep their history, and each names the other.
 * @throws AppError `conflict` where one of them is closed
 */
export const merge = fn(z.strictObject({ id, into: idSchema("ticket") }), "tickets:write", ({ id, into }) =>
  retryOnConflict(async () => {
    const sourceId = await idOf(id);
    if (sourceId === into) throw invalid("into", "same_ticket", "is the ticket itself");
    const source = await load(sourceId);
    const target = await load(into).catch(asFieldError("into", "ticket"));
    for (const ticket of [source, target]) {
      const { status, number } = ticket;
      authorizeWork(ticket);
      if (status === "closed")
        throw new AppError("conflict", { detail: `Ticket ${number} is closed; closed is final.` });
    }
    const closed = await timed(
      linked({ ...moved(source, "closed"), holdsProblem: false }, { type: "merged_into", ticketId: into }),
    );
    const survivor = await timed(
      linked(await takingOver(target, source), { type: "merged_from", ticketId: sourceId }),
    );
    const { cancelDue: closing = [] } = closingOf(source, closed.ticket);
    return commit(
      {
        writes: [
          saveWrite(closed.ticket),
          saveWrite(survivor.ticket),
          ...releaseProblem(source),
          ...loadWrites(source, closed.ticket),
        ],
        events: [
          TicketUpdated({ ticket: toTicket(survivor.ticket) }),
          TicketUpdated({ ticket: toTicket(closed.ticket) }),
        ],
        due: [...(closed.due ?? []), ...(survivor.due ?? [])],
        cancelDue: [...(closed.cancelDue ?? []), ...(survivor.cancelDue ?? []), ...closing],
      },
      toTicket(survivor.ticket),
    );
  }),
);

/** The survivor owes the answer that the source owed. */
async function takingOver(target: TicketItem, source: TicketItem): Promise<TicketItem> {
  const waiting = (await clocksOf(source)).find(
    ({ name, status }) => name === "nextResponse" && (status === "running" || status === "breached"),
  );
  const answered = source.clock.findLastIndex(({ type }) => type === "member_message");
  const asked = source.clock.findLastIndex(({ type }) => type === "customer_message");
  if (!waiting || answered > asked) return target;
  const event = { at: nowIso(), type: "merged" as const, waitingSince: iso(waiting.startedAt * 1000) };
  return { ...target, clock: record(target.clock, event) };
}

/** Says that two tickets have to do with each other. */
export const link = fn(
  z.strictObject({ id, ticketId: idSchema("ticket") }),
  "tickets:write",
  ({ id, ticketId }) =>
    retryOnConflict(async () => {
      const sourceId = await idOf(id);
      if (sourceId === ticketId) throw invalid("ticketId", "same_ticket", "is the ticket itself");
      const one = await load(sourceId);
      const other = await load(ticketId).catch(asFieldError("ticketId", "ticket"));
      const related = (ticket: TicketItem, to: string) =>
        ticket.links.some((each) => each.type === "related" && each.ticketId === to)
          ? null
          : linked(ticket, { type: "related", ticketId: to });
      const changes = [related(one, ticketId), related(other, sourceId)].filter((ticket) => ticket !== null);
      if (changes.length === 0) return toTicket(one);
      return commit(
        {
          writes: changes.map(saveWrite),
          events: changes.map((ticket) => TicketUpdated({ ticket: toTicket(ticket) })),
        },
        toTicket(changes[0] ?? one),
      );
    }),
);
