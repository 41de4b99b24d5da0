import { findById as findCustomer } from "../customers/index.ts";
import { retryOnConflict } from "../db/index.ts";
import { AppError } from "../kernel/index.ts";
import { load as loadShipment } from "../shipments/index.ts";
import { appendMessage } from "./append.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { toMessage } from "./present.ts";
import { findProblem, isOver, load } from "./read.ts";
import type { Message } from "./schema.ts";
import { survivorOf } from "./survivor.ts";

interface CustomerText {
  body: string;
  channel?: string | undefined;
  once?: { consumer: string; eventId: string };
}

/**
 * A customer's text on a ticket: it stands there, or, where that has ended for good, on what took its place: the
 * ticket it was merged into, its follow-up, the active ticket about the same parcel, else a new follow-up.
 * @param known the ticket as it was just read
 * @throws AlreadyDone for `once`
 */
export async function writeAsCustomer(known: TicketItem, text: CustomerText): Promise<Message> {
  if (!isOver(known)) return append(known.ticketId, text, known);
  const successor = (await survivorOf(known)) ?? (await followerOf(known));
  if (successor) return writeAsCustomer(successor, text);
  return retryOnConflict(async () => {
    const ended = await load(known.ticketId);
    // Another text may have begun the follow-up in the meantime.
    const follower = await followerOf(ended);
    return follower ? writeAsCustomer(follower, text) : begin(ended, text);
  });
}

async function followerOf({ links }: TicketItem): Promise<TicketItem | null> {
  const followed = links.findLast(({ type }) => type === "followed_up_by");
  return followed ? load(followed.ticketId) : null;
}

async function append(ticketId: string, text: CustomerText, known?: TicketItem): Promise<Message> {
  return toMessage((await appendMessage(ticketId, { kind: "customer", ...text }, known)).message);
}

async function begin(ended: TicketItem, text: CustomerText): Promise<Message> {
  const [customer, shipment] = await Promise.all([
    ended.customerId ? findCustomer(ended.customerId) : null,
    ended.shipmentId ? loadShipment(ended.shipmentId) : null,
  ]);
  const active = shipment && (await findProblem(shipment.shipmentId, customer?.customerId));
  if (active) return append(active, text);
  const { type, category, subject, priority, language } = ended;
  const { message } = await openNew({
    ...{ type, category, subject, priority, language, shipment, tags: [], messageKind: "customer" },
    ...text,
    channel: ended.channel,
    concerned: customer && { customer, writes: [], events: [] },
    follows: ended,
  });
  if (!message) throw new AppError("internal");
  return message;
}
