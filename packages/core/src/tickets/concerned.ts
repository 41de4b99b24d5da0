import type { z } from "zod";
import {
  type CustomerItem,
  customerRead,
  identitiesOf,
  ownerRead,
  type Resolved,
  resolved,
} from "../customers/index.ts";
import { readTogether } from "../db/index.ts";
import { invalid } from "../kernel/index.ts";
import { type ShipmentItem, shipmentRead, trackingNumberRead } from "../shipments/index.ts";
import type { LastComplaint } from "./last-complaint-entity.ts";
import { problemRead } from "./read.ts";
import { lastComplaintRead } from "./repeat-complaint.ts";
import type { OpenTicket } from "./schema.ts";

type Input = z.output<typeof OpenTicket>;

/** Whom and what a contact is about, and what the firm knows of them. */
export interface Concerned {
  concerned: Resolved;
  shipment: ShipmentItem | null;
  /** The active ticket about this customer's parcel. */
  existing: string | null;
  lastComplaint: LastComplaint | null;
}

interface Known extends Omit<Concerned, "concerned"> {
  customer: CustomerItem | null;
}

/** All that is to be known of a customer and a parcel before a ticket is opened, in one round trip. */
export async function readKnown(customerId?: string, shipmentId?: string): Promise<Known> {
  const [customer, shipment, problem, lastComplaint] = await readTogether([
    customerId ? customerRead(customerId) : null,
    shipmentId ? shipmentRead(shipmentId) : null,
    shipmentId ? problemRead(shipmentId, customerId) : null,
    customerId ? lastComplaintRead(customerId) : null,
  ]);
  return { customer, shipment, existing: problem?.ticketId ?? null, lastComplaint };
}

/**
 * Reads what a contact refers to: one round trip where it gives ids, two where it gives a phone, an e-mail or a
 * tracking number, behind which the ids are found first.
 * @throws AppError `validation_failed` at the field that refers to nothing
 */
export async function readConcerned(input: Input): Promise<Concerned> {
  const contact = input.customer ?? {};
  const identities = input.customerId ? [] : identitiesOf(contact, "customer.");
  if (!input.customerId && identities.length === 0)
    throw invalid("customer", "required", "needs a phone or an e-mail");
  const [tracked, ...owners] = await readTogether([
    input.trackingNumber ? trackingNumberRead(input.trackingNumber) : null,
    ...identities.map(ownerRead),
  ]);
  const customerId = input.customerId ?? owners.find((owner) => owner !== null)?.customerId;
  const shipmentId = input.shipmentId ?? tracked?.shipmentId;
  const { customer, ...known } = await readKnown(customerId, shipmentId);
  if (input.customerId && !customer) throw missing("customerId", "customer");
  if (input.shipmentId && !known.shipment) throw missing("shipmentId", "shipment");
  if (input.trackingNumber && !known.shipment) {
    const number = input.trackingNumber;
    throw invalid("trackingNumber", "not_found", `There is no shipment with the tracking number ${number}.`);
  }
  const concerned =
    input.customerId && customer
      ? { customer, writes: [], events: [] }
      : resolved(customer, contact, identities);
  return { ...known, concerned, existing: customer && known.existing };
}

function missing(path: string, what: string) {
  return invalid(path, "not_found", `There is no such ${what}.`);
}
