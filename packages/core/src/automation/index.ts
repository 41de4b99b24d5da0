import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { onDelivered, recordException } from "../exceptions/index.ts";
import { hasOpen } from "../tasks/index.ts";
import { openForEvent, resume } from "../tickets/index.ts";

const TaskEvent = z.object({ task: z.object({ ticketId: z.string() }) });

/** What the product does by itself: an exception becomes a ticket and an entry of the ledger; a ticket on hold for tasks goes on when all are done. */
export async function onEvent(event: PublishedEvent): Promise<void> {
  if (event.type === "shipment.exception" || event.type === "shipment.node_overdue")
    return recordException(event, await openForEvent(event));
  if (event.type === "shipment.delivered") return onDelivered(event);
  const { ticketId } = TaskEvent.parse(event.data).task;
  if (!(await hasOpen(ticketId))) await resume(ticketId);
}
