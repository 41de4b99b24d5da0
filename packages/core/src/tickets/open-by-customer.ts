import { AlreadyDone, retryOnConflict } from "../db/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { appendMessage } from "./append.ts";
import { readKnown } from "./concerned.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { progressUrl } from "./progress-link.ts";
import { load } from "./read.ts";

interface CustomersContact extends Pick<TicketItem, "type" | "category" | "subject" | "language"> {
  shipment: ShipmentItem;
  body: string;
  /** The same for a form that is sent twice; then it is taken once. */
  sending: string | undefined;
}

/**
 * What a recipient asks on the page of their parcel, in whose world the actor is: opens a ticket of the parcel's
 * customer, or joins the active one about the parcel. A parcel known only from a carrier's push has no customer.
 */
export function openByCustomer(contact: CustomersContact): Promise<{
  number: string;
  /** False also where this very contact opened the ticket before. */
  joined: boolean;
  progressUrl: string;
}> {
  const { shipment, sending, ...text } = contact;
  return retryOnConflict(async () => {
    const { customer, existing, lastComplaint } = await readKnown(shipment.customerId, shipment.shipmentId);
    if (existing) return join(await load(existing), contact);
    const { ticket } = await openNew({
      ...text,
      ...{
        channel: "web",
        priority: "normal",
        tags: [],
        messageKind: "customer",
        shipment,
        sending,
        lastComplaint,
      },
      concerned: customer && { customer, writes: [], events: [] },
    });
    return { number: ticket.number, joined: false, progressUrl: ticket.progressUrl };
  });
}

async function join(ticket: TicketItem, { subject, body, sending }: CustomersContact) {
  const { number, ticketId } = ticket;
  const joined = sending === undefined || ticket.sending !== sending;
  if (joined) {
    const once = sending && { consumer: "parcel-page", eventId: `${ticketId}#${sending}` };
    const text = { kind: "customer" as const, body: `${subject}\n\n${body}`, channel: "web" };
    try {
      await appendMessage(ticket, { ...text, ...(once ? { once } : {}) });
    } catch (error) {
      if (!(error instanceof AlreadyDone)) throw error;
    }
  }
  return { number, joined, progressUrl: progressUrl(ticket) };
}
