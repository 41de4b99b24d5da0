import type { MessageItem, TicketItem } from "./entity.ts";
import { allowedMoves } from "./moves.ts";
import { progressUrl } from "./progress-link.ts";
import type { Message, Ticket } from "./schema.ts";

/** What the API shows of a ticket. */
export function toTicket(item: TicketItem, joined = false): Ticket {
  return {
    id: item.ticketId,
    object: "ticket",
    number: item.number,
    type: item.type,
    category: item.category,
    subject: item.subject,
    status: item.status,
    allowed: [...allowedMoves(item.status)],
    priority: item.priority,
    channel: item.channel,
    language: item.language,
    tier: item.tier,
    tags: item.tags,
    assigneeId: item.assigneeId ?? null,
    queueReason: item.queueReason ?? null,
    customerId: item.customerId || null,
    shipmentId: item.shipmentId || null,
    joined,
    playbook: item.playbook,
    nextDueAt: item.nextDueAt ?? null,
    goodwill: item.goodwill,
    links: item.links,
    internal: item.internal,
    openedBy: item.openedBy,
    solvedAt: item.solvedAt ?? null,
    progressUrl: progressUrl(item),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

export function toMessage(item: MessageItem): Message {
  return {
    id: item.messageId,
    object: "message",
    ticketId: item.ticketId,
    kind: item.kind,
    body: item.body,
    channel: item.channel ?? null,
    author: item.author,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}
