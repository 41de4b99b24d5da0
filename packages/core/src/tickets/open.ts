import type { z } from "zod";
import type { CustomerItem, Resolved } from "../customers/index.ts";
import { retryOnConflict, shardOf, transact, write } from "../db/index.ts";
import { actor, actorRef, fn, newId, nowIso, scope, tenant } from "../kernel/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { choose, record } from "../sla/index.ts";
import { appendToProblem, type NewText } from "./append.ts";
import { messageWrite, newMessage, takeProblem } from "./change.ts";
import { readConcerned, readKnown } from "./concerned.ts";
import { TicketEntity, type TicketItem, TicketNumberEntity } from "./entity.ts";
import { TicketCreated } from "./event.ts";
import { facts } from "./facts.ts";
import type { LastComplaint } from "./last-complaint-entity.ts";
import { newTicketNumber } from "./number.ts";
import { playbookFor } from "./playbook.ts";
import { toMessage, toTicket } from "./present.ts";
import { findProblem } from "./read.ts";
import { complaintWrites, wasLately, withinRepeatLimit } from "./repeat-complaint.ts";
import { type Message, OpenTicket, type Ticket } from "./schema.ts";
import { timed } from "./timers.ts";

/**
 * Opens a ticket, or joins the active one about the same customer's same parcel, whatever channel that came by:
 * then the text becomes a message there and the answer says `joined`.
 */
export const open = fn(OpenTicket, "tickets:write", (input) =>
  retryOnConflict(async () => {
    const { existing, ...known } = await readConcerned(input);
    if (existing) {
      // What the contact tells anew of the customer is learned also where no ticket is opened.
      if (known.concerned.writes.length > 0) await transact(known.concerned);
      return joinTicket(existing, input);
    }
    return (await openNew({ ...input, ...known, messageKind: "customer" })).ticket;
  }),
);

async function joinTicket(ticketId: string, input: z.output<typeof OpenTicket>): Promise<Ticket> {
  const body = input.body ? `${input.subject}\n\n${input.body}` : input.subject;
  const { ticket } = await appendToProblem(ticketId, { kind: "customer", body, channel: input.channel });
  return toTicket(ticket, true);
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
  links?: TicketItem["links"];
  once?: NewText["once"];
}

/** @throws LostRace where another contact about the same problem was first */
export async function openNew(input: NewTicket): Promise<{ ticket: Ticket; message: Message | null }> {
  const { concerned, shipment } = input;
  const { ticket, due } = await timed(await newTicket(input, concerned?.customer ?? null, shipment));
  const text = input.body ? newMessage(ticket.ticketId, input.messageKind, input.body, input.channel) : null;
  const opened = { ticket: toTicket(ticket), message: text && toMessage(text) };
  const { tenantId, ticketId, number } = ticket;
  await transact({
    writes: [
      write(TicketEntity().create(ticket)),
      write(TicketNumberEntity().create({ tenantId, number, ticketId })),
      ...(text ? [messageWrite(text)] : []),
      ...takeProblem(ticket),
      ...complaintWrites(ticket),
      ...(concerned?.writes ?? []),
    ],
    events: [TicketCreated(opened), ...(concerned?.events ?? [])],
    due,
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
    customerId: customer?.customerId,
    shipmentId: shipment?.shipmentId,
    holdsProblem: shipment !== null,
    links: input.links ?? [],
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

/** Begins a ticket that follows one that is over. @throws LostRace where another contact was first */
export async function followUp(
  closed: TicketItem,
  { body, channel, once }: Omit<NewText, "kind">,
): Promise<{ ticket: Ticket; message: Message | null }> {
  const { customer, existing, ...known } = await readKnown(closed.customerId, closed.shipmentId);
  // Nobody is concerned any more where the profile was taken away.
  const { shipment } = known;
  const active = customer || !shipment ? existing : await findProblem(shipment.shipmentId, undefined);
  if (active) {
    const { ticket, message } = await appendToProblem(active, { kind: "customer", body, channel, once });
    return { ticket: toTicket(ticket, true), message: toMessage(message) };
  }
  const { type, category, subject, priority, language } = closed;
  return openNew({
    ...{ type, category, subject, priority, language, body, ...known, tags: [], messageKind: "customer" },
    channel: closed.channel,
    once,
    concerned: customer && { customer, writes: [], events: [] },
    links: [{ type: "follow_up_of", ticketId: closed.ticketId }],
  });
}
