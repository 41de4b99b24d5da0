import { z } from "zod";
import { onMessage } from "../answers/index.ts";
import { onMissed } from "../bookings/index.ts";
import type { PublishedEvent } from "../db/index.ts";
import { followReturn } from "../shipments/index.ts";
import { hasOpen } from "../tasks/index.ts";
import { openForEvent, resume } from "../tickets/index.ts";

const ShipmentEvent = z.object({ shipment: z.object({ id: z.string() }) });
const TaskEvent = z.object({ task: z.object({ ticketId: z.string() }) });

/**
 * What the product does by itself: an exception becomes a ticket; a parcel follows its return;
 * a missed booking becomes a ticket; a ticket on hold for
 * tasks goes on when all are done.
 */
export async function onEvent(event: PublishedEvent): Promise<void> {
  if (event.type === "shipment.exception") return openForEvent(event);
  if (event.type === "shipment.return_moved")
    return followReturn(ShipmentEvent.parse(event.data).shipment.id);
  if (event.type === "message.received") return onMessage(event);
  if (event.type === "booking.missed") return onMissed(event);
  const { ticketId } = TaskEvent.parse(event.data).task;
  if (!(await hasOpen(ticketId))) await resume(ticketId);
}
