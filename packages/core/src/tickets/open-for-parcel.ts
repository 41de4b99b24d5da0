import { findById as findCustomer } from "../customers/index.ts";
import { retryOnConflict } from "../db/index.ts";
import { load as loadShipment, type ShipmentItem } from "../shipments/index.ts";
import { appendToProblem } from "./append.ts";
import { type NewTicket, openNew } from "./open.ts";
import { findProblem } from "./read.ts";

type Words = Pick<NewTicket, "type" | "category" | "subject" | "priority"> & { body: string };

/**
 * Opens a ticket about a parcel for what an event tells, once however often it is delivered; where the problem has a
 * ticket already, what happened is noted there.
 */
export async function openForParcel(
  shipmentId: string,
  words: (shipment: ShipmentItem) => Words,
  once: { consumer: string; eventId: string },
): Promise<void> {
  await retryOnConflict(async () => {
    const shipment = await loadShipment(shipmentId);
    const customer = shipment.customerId ? await findCustomer(shipment.customerId) : null;
    const existing = await findProblem(shipment.shipmentId, customer?.customerId);
    const ticket = words(shipment);
    if (existing) {
      await appendToProblem(existing, { kind: "note", body: ticket.body, once });
      return;
    }
    await openNew({
      ...ticket,
      channel: "system",
      tags: [],
      concerned: customer && { customer, writes: [], events: [] },
      shipment,
      lastComplaint: null,
      messageKind: "note",
      once,
    });
  });
}
