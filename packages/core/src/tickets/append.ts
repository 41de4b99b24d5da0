import { type Change, LostRace, transact } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { type EventDraft, nowIso } from "../kernel/index.ts";
import { record } from "../sla/index.ts";
import { closingOf } from "./auto-close.ts";
import { changed, messageWrite, moved, newMessage, saveWrite, takeProblem } from "./change.ts";
import type { MessageItem, TicketItem } from "./entity.ts";
import { TicketMessageCreated, TicketReopened } from "./event.ts";
import { toMessage, toTicket } from "./present.ts";
import { canHoldProblem, load } from "./read.ts";
import { timed } from "./timers.ts";

export interface NewText {
  kind: MessageItem["kind"];
  body: string;
  channel?: string | undefined;
  once?: { consumer: string; eventId: string } | undefined;
  /** What is written in the same transaction, such as the claim that the text tells of. */
  alongside?: Alongside | undefined;
}

export type Alongside = (ticketId: string) => Pick<Change, "writes" | "events" | "answer">;

type AnswerOf = (ticket: TicketItem, message: MessageItem) => unknown;

/** Adds a text to a ticket as it was read. @throws LostRace where somebody has changed it since */
export async function appendMessage(
  before: TicketItem,
  text: NewText,
  answerOf: AnswerOf = (_, message) => toMessage(message),
): Promise<{ ticket: TicketItem; message: MessageItem }> {
  const message = newMessage(before, text.kind, text.body, text.channel);
  const after = changed(withMessage(before, text.kind), {});
  const reopened = before.status === "solved" && after.status === "open";
  const takesProblem = reopened && (await canHoldProblem(before));
  const {
    ticket,
    due = [],
    cancelDue = [],
  } = await timed(reopened ? { ...after, holdsProblem: takesProblem } : after);
  const closing = closingOf(before, ticket);
  const events: EventDraft[] = [
    TicketMessageCreated({ ticket: toTicket(ticket), message: toMessage(message) }),
  ];
  if (reopened) events.push(TicketReopened({ ticket: toTicket(ticket) }));
  const more = text.alongside?.(ticket.ticketId);
  await transact({
    writes: [
      saveWrite(ticket),
      messageWrite(message),
      ...loadWrites(before, ticket),
      ...(takesProblem ? takeProblem(ticket) : []),
      ...(more?.writes ?? []),
    ],
    events: [...events, ...(more?.events ?? [])],
    answer: more?.answer ?? answerOf(ticket, message),
    due,
    cancelDue: [...cancelDue, ...(closing.cancelDue ?? [])],
    ...(text.once ? { once: text.once } : {}),
  });
  return { ticket, message };
}

/**
 * Adds a text to the active ticket of a problem.
 * @param answerOf what the function that it is done for answers with; the message where not given
 * @throws LostRace also where that ticket was closed since it was found: nobody would look there, and the problem
 * has another ticket by now, or none
 */
export async function appendToProblem(
  ticketId: string,
  text: NewText,
  answerOf?: AnswerOf,
): Promise<{ ticket: TicketItem; message: MessageItem }> {
  const ticket = await load(ticketId);
  if (ticket.status === "closed") throw new LostRace("the ticket was closed meanwhile");
  return appendMessage(ticket, text, answerOf);
}

/** What a message means for status and clocks: a reply takes a new ticket up, a customer's ends the waiting. */
function withMessage(ticket: TicketItem, kind: MessageItem["kind"]): TicketItem {
  const at = nowIso();
  if (kind === "reply") {
    const answered = { ...ticket, clock: record(ticket.clock, { at, type: "member_message" }) };
    return ticket.status === "new" ? moved(answered, "open") : answered;
  }
  if (kind === "customer") {
    const asked = {
      ...ticket,
      internal: false,
      clock: record(ticket.clock, { at, type: "customer_message" }),
    };
    return ticket.status === "pending" || ticket.status === "solved" ? moved(asked, "open") : asked;
  }
  return ticket;
}
