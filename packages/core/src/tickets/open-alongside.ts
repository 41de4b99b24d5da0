import { retryOnConflict } from "../db/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { appendToProblem, type NewText } from "./append.ts";
import { readKnown } from "./concerned.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";

interface Matter extends Pick<TicketItem, "type" | "category" | "subject" | "language" | "channel" | "tags"> {
  shipment: ShipmentItem;
  body: string;
  kind: "customer" | "note";
  once?: NewText["once"];
  /** Written in the transaction that opens or joins the ticket, so that neither is without the other. */
  alongside: NonNullable<NewText["alongside"]>;
}

/**
 * Opens the ticket of a parcel's problem, or joins the active one, in one transaction with what it is about.
 * `alongside` is asked anew after a lost race.
 * @throws AlreadyDone for what `once` has seen
 */
export function openAlongside(matter: Matter): Promise<void> {
  const { shipment, kind, ...rest } = matter;
  return retryOnConflict(async () => {
    const { customer, existing, lastComplaint } = await readKnown(shipment.customerId, shipment.shipmentId);
    if (existing) {
      const { channel, once, alongside } = rest;
      const body = `${rest.subject}\n\n${rest.body}`;
      await appendToProblem(existing, { kind, body, channel, once, alongside });
      return;
    }
    await openNew({
      ...rest,
      ...{ priority: "normal", messageKind: kind, shipment, lastComplaint },
      concerned: customer && { customer, writes: [], events: [] },
    });
  });
}
