import { findById as findCustomer } from "../customers/index.ts";
import { AlreadyDone, retryOnConflict } from "../db/index.ts";
import { load as loadShipment, type ShipmentItem } from "../shipments/index.ts";
import { appendToProblem } from "./append.ts";
import { type NewTicket, openNew } from "./open.ts";
import { findProblem } from "./read.ts";

type Words = Pick<NewTicket, "type" | "category" | "subject" | "priority" | "internal"> & {
  body: string;
  tags?: string[];
};

/**
 * Opens a ticket about a parcel for what an event tells, once however often it is delivered; where the problem has a
 * ticket already, what happened is noted there.
 * @returns the ticket's id; `null` where that was over before it could be asked for again
 */
export async function openForParcel(
  shipmentId: string,
  words: (shipment: ShipmentItem) => Words,
  once: { consumer: string; eventId: string },
): Promise<string | null> {
  const problem = async () => {
    const shipment = await loadShipment(shipmentId);
    const customer = shipment.customerId ? await findCustomer(shipment.customerId) : null;
    const existing = await findProblem(shipment.shipmentId, customer?.customerId);
    return { shipment, customer, existing };
  };
  try {
    return await retryOnConflict(async () => {
      const { shipment, customer, existing } = await problem();
      const ticket = words(shipment);
      if (existing) {
        await appendToProblem(existing, { kind: "note", body: ticket.body, once });
        return existing;
      }
      const opened = await openNew({
        tags: [],
        ...ticket,
        channel: "system",
        concerned: customer && { customer, writes: [], events: [] },
        shipment,
        lastComplaint: null,
        messageKind: "note",
        once,
      });
      return opened.ticket.id;
    });
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
    return (await problem()).existing;
  }
}
