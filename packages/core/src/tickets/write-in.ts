import type { Resolved } from "../customers/index.ts";
import { tenant } from "../kernel/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { addCustomerText } from "./customer-text.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { findProblem, isOver, load } from "./read.ts";

interface WrittenIn {
  concerned: Resolved;
  /** The parcel that it is most likely about. */
  shipment: ShipmentItem | null;
  text: string;
  channel: TicketItem["channel"];
  once: { consumer: string; eventId: string };
}

/** A subject shows this many letters of what was written. */
const subjectLength = 60;

/**
 * What a customer wrote without naming a ticket: joins the active one about the parcel, else the customer's latest
 * that is not over, else opens one.
 * @throws AlreadyDone, LostRace
 */
export async function writeIn({ concerned, shipment, text, channel, once }: WrittenIn): Promise<void> {
  const { customerId } = concerned.customer;
  const existing =
    (shipment && (await findProblem(shipment.shipmentId, customerId))) ?? (await latestActive(customerId));
  if (existing) {
    await addCustomerText(await load(existing), { body: text, channel, once });
    return;
  }
  const letters = [...text.replace(/\s+/g, " ")];
  const subject =
    letters.length > subjectLength ? `${letters.slice(0, subjectLength - 1).join("")}…` : letters.join("");
  await openNew({
    ...{ type: "inquiry", category: "other", priority: "normal", tags: [], messageKind: "customer" },
    // Only a complaint asks whether there was one lately.
    ...{ subject, body: text, channel, concerned, shipment, once, lastComplaint: null },
  });
}

/** A customer with more tickets than this has an open one among the newest, or none that is still meant. */
const looked = 10;

async function latestActive(customerId: string): Promise<string | null> {
  const { data } = await TicketEntity()
    .query.ofCustomer({ tenantId: tenant(), customerId })
    .go({ order: "desc", limit: looked });
  return data.find((ticket) => !isOver(ticket))?.ticketId ?? null;
}
