import { z } from "zod";
import { findById as findCustomer } from "../customers/index.ts";
import { now, scope, tenant, veilOf } from "../kernel/index.ts";
import { isScenario, stepsFor } from "../playbooks/index.ts";
import { load as loadShipment, toShipment } from "../shipments/index.ts";
import { slaOf } from "../sla/index.ts";
import { MessageEntity, type MessageItem, type TicketItem } from "./entity.ts";
import { ticketStatuses } from "./moves.ts";
import { progressUrl } from "./progress-link.ts";
import { nextOf, PublicStep, type StepNames, stepsOf, Who } from "./public-steps.ts";
import { canRate, findRating, Rating, toRating } from "./rating.ts";
import { survivorOf } from "./survivor.ts";

/** What whoever holds a ticket's link sees of it. Times are RFC 3339 in UTC; texts are masked. */
export const TicketProgress = z
  .object({
    object: z.literal("ticket_progress"),
    number: z.string(),
    /** `test` for a ticket of the tenant's sandbox. */
    mode: z.enum(["live", "test"]),
    subject: z.string(),
    status: z.enum(ticketStatuses),
    language: z.enum(["zh-CN", "en"]),
    createdAt: z.string(),
    steps: z.array(PublicStep),
    /** Who acts next, what for and by when; `overdue` where that time has passed. */
    next: z.object({
      who: Who,
      task: z.enum(["answer", "solve", "reply"]).nullable(),
      dueAt: z.string().nullable(),
      overdue: z.boolean(),
    }),
    /** Oldest first; of a very long conversation the newest. */
    messages: z.array(
      z.object({
        id: z.string(),
        from: z.enum(["customer", "firm", "bot"]),
        body: z.string(),
        at: z.string(),
      }),
    ),
    rating: Rating.nullable(),
    canRate: z.boolean(),
    trackingNumber: z.string().nullable(),
    trackingUrl: z.string().nullable(),
    /** Where the ticket goes on, when it was merged into another of the same customer. */
    continuedUrl: z.string().nullable(),
    url: z.string(),
    /** IANA zone of the tenant, in which people are told the times. */
    timezone: z.string(),
  })
  .meta({ id: "TicketProgress" });
export type TicketProgress = z.infer<typeof TicketProgress>;

/** The view of a ticket of the actor's world. What members note among themselves is no part of it. */
export async function toProgress(ticket: TicketItem): Promise<TicketProgress> {
  const [messages, rating, customer, shipment, sla, survivor, names] = await Promise.all([
    publicMessages(ticket.ticketId),
    findRating(ticket.ticketId),
    ticket.customerId ? findCustomer(ticket.customerId) : null,
    ticket.shipmentId ? loadShipment(ticket.shipmentId) : null,
    slaOf(ticket, now()),
    survivorOf(ticket),
    stepNames(ticket),
  ]);
  const { tenant: firm, mode } = scope();
  const veil = veilOf([customer, shipment?.recipient, shipment?.sender]);
  return {
    object: "ticket_progress",
    number: ticket.number,
    mode,
    subject: veil(ticket.subject),
    status: ticket.status,
    language: ticket.language,
    createdAt: ticket.createdAt,
    steps: stepsOf(ticket, sla.targets, names),
    next: nextOf(ticket, sla.targets, now()),
    messages: messages.map(({ messageId, kind, body, createdAt }) => ({
      id: messageId,
      from: kind === "customer" ? "customer" : kind === "bot" ? "bot" : "firm",
      body: veil(body),
      at: createdAt,
    })),
    rating: rating && toRating(rating),
    canRate: canRate(ticket, rating),
    trackingNumber: shipment?.trackingNumber ?? null,
    trackingUrl: shipment && toShipment(shipment).trackingUrl,
    continuedUrl: survivor && progressUrl(survivor),
    url: progressUrl(ticket),
    timezone: firm.timezone,
  };
}

/** A ticket keeps its steps' names in its own language; those in both come from its playbook while it is the same. */
async function stepNames({ playbook }: TicketItem): Promise<StepNames> {
  if (!isScenario(playbook.id)) return new Map();
  const { version, steps } = await stepsFor(playbook.id);
  return new Map(version === playbook.version ? steps.map(({ id, name }) => [id, name]) : []);
}

/** As many as a page shows. */
const mostMessages = 200;

async function publicMessages(ticketId: string): Promise<MessageItem[]> {
  const { data } = await MessageEntity()
    .query.primary({ tenantId: tenant(), ticketId })
    .where(({ kind }, { ne }) => ne(kind, "note"))
    .go({ order: "desc", count: mostMessages, consistent: true });
  return data.toReversed();
}
