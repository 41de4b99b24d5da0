import { z } from "zod";
import { onMessage } from "../answers/index.ts";
import { onMissed } from "../bookings/index.ts";
import { onDecided } from "../claims/index.ts";
import type { PublishedEvent } from "../db/index.ts";
import { onErased } from "../dossier/index.ts";
import { onDelivered, recordException } from "../exceptions/index.ts";
import { followReturn } from "../shipments/index.ts";
import { hasOpen } from "../tasks/index.ts";
import { openForEvent, resume } from "../tickets/index.ts";

const ShipmentEvent = z.object({ shipment: z.object({ id: z.string() }) });
const TaskEvent = z.object({ task: z.object({ ticketId: z.string() }) });

/**
 * What the product does by itself: an exception becomes a ticket and an entry of the ledger; a delivery ends what it
 * mends; a parcel follows its return; a missed booking becomes a ticket; a decision on a claim is noted on its ticket; what is kept of an erased customer is emptied; a ticket on hold for
 * tasks goes on when all are done. Each once however often the event is delivered, by a mark of the event's id or because doing it again changes nothing.
 */
export async function onEvent(event: PublishedEvent): Promise<void> {
  if (event.type === "shipment.exception" || event.type === "shipment.node_overdue")
    return recordException(event, await openForEvent(event));
  if (event.type === "shipment.delivered") return onDelivered(event);
  if (event.type === "shipment.return_moved")
    return followReturn(ShipmentEvent.parse(event.data).shipment.id);
  if (event.type === "message.received") return onMessage(event);
  if (event.type.startsWith("claim.")) return onDecided(event);
  if (event.type === "customer.erased") return onErased(event);
  if (event.type === "booking.missed") return onMissed(event);
  const { ticketId } = TaskEvent.parse(event.data).task;
  if (!(await hasOpen(ticketId))) await resume(ticketId);
}
