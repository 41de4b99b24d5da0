import type { z } from "zod";
import { requireRoom } from "../billing/index.ts";
import type { CustomerItem, Resolved } from "../customers/index.ts";
import { retryOnConflict, shardOf, transact, write } from "../db/index.ts";
import { actor, actorRef, fn, newId, nowIso, scope, tenant } from "../kernel/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { choose, record } from "../sla/index.ts";
import { appendToProblem, type NewText } from "./append.ts";
import { linked, messageWrite, newMessage, saveWrite, takeProblem } from "./change.ts";
import { readConcerned } from "./concerned.ts";
import { TicketEntity, type TicketItem, TicketNumberEntity } from "./entity.ts";
import { TicketCreated, TicketUpdated } from "./event.ts";
import { facts } from "./facts.ts";
import type { LastComplaint } from "./last-complaint-entity.ts";
import { newTicketNumber } from "./number.ts";
import { playbookFor } from "./playbook.ts";
import { toMessage, toTicket } from "./present.ts";
import { complaintWrites, wasLately, withinRepeatLimit } from "./repeat-complaint.ts";
import { type Message, OpenTicket, type Ticket } from "./schema.ts";
import { timed } from "./timers.ts";

/**
 * Opens a ticket, or joins the active one about the same customer's same parcel, whatever channel that came by:
 * then the text becomes a message there and the answer says `joined`.
 * @throws AppError `plan_limit_reached`
 */
export const open = fn(OpenTicket, "tickets:write", (input) =>
  retryOnConflict(async () => {
    const { existing, ...known } = await readConcerned(input);
    if (existing) {
      // What the contact tells anew of the customer is learned also where no ticket is opened.
      if (known.concerned.writes.length > 0) await transact(known.concerned);
      return joinTicket(existing, input);
    }
    await requireRoom("tickets");
    return (await openNew({ ...input, ...known, messageKind: "customer" })).ticket;
  }),
);

async function joinTicket(ticketId: string, input: z.output<typeof OpenTicket>): Promise<Ticket> {
  const body = input.body ? `${input.subject}\n\n${input.body}` : input.subject;
  const answerOf = (ticket: TicketItem) => toTicket(ticket, true);
  const text = { kind: "customer" as const, body, channel: input.channel };
  return answerOf((await appendToProblem(ticketId, text, answerOf)).ticket);
}

export interface NewTicket
  extends Pick<TicketItem, "type" | "category" | "subject" | "channel" | "priority" | "tags"> {
  body?: string | undefined;
  language?: TicketItem["language"] | undefined;
  concerned: Resolved | null;
  shipment: ShipmentItem | null;
  /** The customer's, before this. */
  lastComplaint: LastComplaint | null;
  messageKind: "customer" | "note";
  /** The ticket that this one takes up again, which has ended; each names the other. */
  follows?: TicketItem;
  once?: NewText["once"];
  alongside?: NewText["alongside"];
  sending?: string | undefined;
  /** The customer need not hear of it. */
  internal?: boolean;
}

/** @throws LostRace where another contact about the same problem was first */
export async function openNew(input: NewTicket): Promise<{ ticket: Ticket; message: Message | null }> {
  const { concerned, shipment } = input;
  const { ticket, due } = await timed(await newTicket(input, concerned?.customer ?? null, shipment));
  const text = input.body ? newMessage(ticket, input.messageKind, input.body, input.channel) : null;
  const opened = { ticket: toTicket(ticket), message: text && toMessage(text) };
  const { tenantId, ticketId, number } = ticket;
  const more = input.alongside?.(ticketId);
  const ended = input.follows && linked(input.follows, { type: "followed_up_by", ticketId });
  await transact({
    writes: [
      write(TicketEntity().create(ticket)),
      write(TicketNumberEntity().create({ tenantId, number, ticketId })),
      ...(text ? [messageWrite(text)] : []),
      ...takeProblem(ticket),
      ...complaintWrites(ticket),
      ...(ended ? [saveWrite(ended)] : []),
      ...(concerned?.writes ?? []),
      ...(more?.writes ?? []),
    ],
    events: [
      TicketCreated(opened),
      ...(more?.events ?? []),
      ...(ended ? [TicketUpdated({ ticket: toTicket(ended) })] : []),
      ...(concerned?.events ?? []),
    ],
    due,
    // A follow-up is begun by a message, which is then what its writer hears of.
    answer: more?.answer ?? (ended ? opened.message : opened.ticket),
    ...(input.once ? { once: input.once } : {}),
  });
  return opened;
}

async function newTicket(
  input: NewTicket,
  customer: CustomerItem | null,
  shipment: ShipmentItem | null,
): Promise<TicketItem> {
  const chosen = await choose(facts(input, customer, shipment));
  const { lastComplaint } = input;
  const again = input.type === "complaint" && lastComplaint !== null && wasLately(lastComplaint);
  const targets = again ? withinRepeatLimit(chosen.targets) : chosen.targets;
  const language = input.language ?? customer?.locale ?? scope().tenant.locale;
  const at = nowIso();
  const ticketId = newId("ticket");
  const openedByMember = actor().type === "member";
  return {
    tenantId: tenant(),
    ticketId,
    number: newTicketNumber(),
    type: input.type,
    category: input.category,
    subject: input.subject,
    status: "new",
    priority: input.priority,
    channel: input.channel,
    language,
    tier: customer?.vip || again ? 3 : 2,
    tags: input.tags,
    queueReason: "unassigned",
    escalatedAt: again ? at : undefined,
    repeatComplaint: again,
    customerId: customer?.customerId,
    shipmentId: shipment?.shipmentId,
    holdsProblem: shipment !== null,
    links: input.follows ? [{ type: "follow_up_of", ticketId: input.follows.ticketId }] : [],
    sending: input.sending,
    internal: input.internal ?? false,
    openedBy: actorRef(),
    policy: chosen.policy,
    calendar: chosen.calendar,
    pauseOnHold: chosen.pauseOnHold,
    told: [],
    goodwill: [],
    playbook: await playbookFor(input.category, language, at),
    clock: record([], {
      at,
      type: "created",
      by: openedByMember ? "member" : undefined,
      targets,
    }),
    shard: shardOf(ticketId),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
