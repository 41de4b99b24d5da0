import { type Write, write } from "../db/index.ts";
import { actorRef, newId, nowIso, tenant } from "../kernel/index.ts";
import { record } from "../sla/index.ts";
import { MessageEntity, type MessageItem, ProblemEntity, TicketEntity, type TicketItem } from "./entity.ts";
import type { TicketStatus } from "./moves.ts";
import { nobody } from "./read.ts";
import type { messageKinds } from "./schema.ts";

/** The next version of a ticket, at the present time. Pure but for the clock. */
export function changed(ticket: TicketItem, changes: Partial<TicketItem>): TicketItem {
  return { ...ticket, ...changes, updatedAt: nowIso(), version: ticket.version + 1 };
}

/** The ticket with a link to another. */
export function linked(ticket: TicketItem, link: TicketItem["links"][number]): TicketItem {
  return changed(ticket, { links: [...ticket.links, link] });
}

/** The ticket in another status, with what that means for its clocks. */
export function moved(ticket: TicketItem, to: TicketStatus): TicketItem {
  const at = nowIso();
  return {
    ...ticket,
    status: to,
    solvedAt: to === "solved" ? at : to === "closed" ? ticket.solvedAt : undefined,
    clock: record(ticket.clock, { at, type: "status", to }),
  };
}

/** The ticket in a member's hands: with that it is accepted, if no answer or move has done so before. */
export function givenTo(ticket: TicketItem, assigneeId: string): TicketItem {
  const given = changed(ticket, { assigneeId, queueReason: undefined });
  if (given.status !== "new" || given.clock.some(({ type }) => type === "accepted")) return given;
  return { ...given, clock: record(given.clock, { at: nowIso(), type: "accepted" }) };
}

/** The ticket in the queue. @param queueReason why it waits */
export function queued(ticket: TicketItem, queueReason: string): TicketItem {
  return changed(ticket, { assigneeId: undefined, queueReason });
}

/** Puts a changed ticket; loses to any other change of it since it was read. */
export function saveWrite(next: TicketItem): Write {
  return write(
    TicketEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, next.version - 1)),
  );
}

export function newMessage(
  { ticketId, customerId }: Pick<TicketItem, "ticketId" | "customerId">,
  kind: (typeof messageKinds)[number],
  body: string,
  channel?: string,
): MessageItem {
  const at = nowIso();
  return {
    tenantId: tenant(),
    ticketId,
    customerId,
    messageId: newId("message"),
    kind,
    body,
    channel: kind === "customer" ? channel : undefined,
    author: actorRef(),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

export function messageWrite(message: MessageItem): Write {
  return write(MessageEntity().create(message));
}

function problemKey(ticket: TicketItem) {
  return {
    tenantId: ticket.tenantId,
    shipmentId: ticket.shipmentId ?? "",
    customerId: ticket.customerId || nobody,
  };
}

/** Closes the race of two contacts about one problem: the second finds the first's ticket when it tries again. */
export function takeProblem(ticket: TicketItem): Write[] {
  if (!ticket.shipmentId) return [];
  const { ticketId } = ticket;
  return [write(ProblemEntity().create({ ...problemKey(ticket), ticketId }))];
}

/** Lets a later contact open a ticket of its own. A ticket that was re-opened beside another holds no problem. */
export function releaseProblem(ticket: TicketItem): Write[] {
  if (!ticket.shipmentId || !ticket.holdsProblem) return [];
  return [write(ProblemEntity().delete(problemKey(ticket)))];
}
