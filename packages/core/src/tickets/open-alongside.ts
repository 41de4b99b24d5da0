import { retryOnConflict } from "../db/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { appendToProblem, type NewText } from "./append.ts";
import { readKnown } from "./concerned.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { progressUrl } from "./progress-link.ts";
import { load } from "./read.ts";

/** Of the ticket that was opened or joined. */
export interface Alongside {
  number: string;
  joined: boolean;
  progressUrl: string;
}

interface Matter extends Pick<TicketItem, "type" | "category" | "subject" | "language" | "channel" | "tags"> {
  shipment: ShipmentItem;
  body: string;
  kind: "customer" | "note";
  /** The same for a form that is sent twice; then it is taken once. */
  sending?: string | undefined;
  /** Written in the transaction that opens or joins the ticket, so that neither is without the other. */
  alongside: NonNullable<NewText["alongside"]>;
}

/**
 * Opens the ticket of a parcel's problem, or joins the active one, in one transaction with what it is about.
 * `alongside` is asked anew after a lost race.
 * @throws AlreadyDone for what was sent before
 */
export function openAlongside(matter: Matter): Promise<Alongside> {
  const { shipment, kind, ...rest } = matter;
  const once = rest.sending ? { consumer: "parcel-page", eventId: rest.sending } : undefined;
  return retryOnConflict(async () => {
    const { customer, existing, lastComplaint } = await readKnown(shipment.customerId, shipment.shipmentId);
    if (existing) {
      const { channel, alongside } = rest;
      const body = `${rest.subject}\n\n${rest.body}`;
      const text = { kind, body, channel, alongside, ...(once ? { once } : {}) };
      const { ticket } = await appendToProblem(existing, text);
      return { number: ticket.number, joined: true, progressUrl: progressUrl(ticket) };
    }
    const { ticket } = await openNew({
      ...rest,
      ...(once ? { once } : {}),
      ...{ priority: "normal", messageKind: kind, shipment, lastComplaint },
      concerned: customer && { customer, writes: [], events: [] },
    });
    return { number: ticket.number, joined: false, progressUrl: ticket.progressUrl };
  });
}

/** The ticket that something was written alongside with before. @param sending of that time */
export async function openedAlongside(ticketId: string, sending: string): Promise<Alongside> {
  const ticket = await load(ticketId);
  const joined = ticket.sending !== sending;
  return { number: ticket.number, joined, progressUrl: progressUrl(ticket) };
}
