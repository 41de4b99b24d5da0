import { z } from "zod";
import { findById as findCustomer } from "../customers/index.ts";
import { AlreadyDone, type PublishedEvent, retryOnConflict } from "../db/index.ts";
import { scope } from "../kernel/index.ts";
import {
  load as loadShipment,
  nodeOverdueWords,
  nodes,
  type Reason,
  reasons,
  reasonWords,
  statuses,
  statusWords,
} from "../shipments/index.ts";
import { appendToProblem } from "./append.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { findProblem } from "./read.ts";

/** What a ticket says of an exception. */
interface Reported extends Pick<TicketItem, "category" | "priority"> {
  words: string;
  at: string;
  message: string | null;
}

const categoryOf: Partial<Record<Reason, TicketItem["category"]>> = {
  damaged: "damaged",
  contaminated: "contaminated",
  temperature: "damaged",
  lost: "lost",
  destroyed: "lost",
  short_quantity: "short",
  over_quantity: "wrong-delivery",
  quantity_mismatch: "short",
  missorted: "wrong-delivery",
  wrong_address: "change-address",
  info_missing: "change-address",
  out_of_area: "service-range",
  prohibited: "prohibited-goods",
  payment_due: "cod",
  delay: "delay",
  stalled: "delay",
  weather: "delay",
};

const urgentReasons: ReadonlySet<Reason> = new Set([
  "damaged",
  "contaminated",
  "lost",
  "destroyed",
  "temperature",
]);

const Exception = z.object({
  status: z.enum(statuses),
  reason: z.enum(reasons).nullable(),
  at: z.string(),
  message: z.string().nullable(),
});

const ExceptionEvent = z.object({
  shipment: z.object({ id: z.string() }),
  exception: Exception.optional(),
  node: z.enum(nodes).optional(),
  expectedBy: z.string().optional(),
});

/**
 * An exception or an overdue node becomes a ticket, once however often its event is delivered; where the problem has
 * a ticket already, what happened is noted there.
 * @returns the ticket's id; `null` where that was over before it could be asked for again
 */
export async function openForEvent(event: PublishedEvent): Promise<string | null> {
  const { shipment, ...data } = ExceptionEvent.parse(event.data);
  // Not the consumer's own mark: that is left when all of its work for the event is done.
  const once = { consumer: "exception-ticket", eventId: event.id };
  const problem = async () => {
    const parcel = await loadShipment(shipment.id);
    const customer = parcel.customerId ? await findCustomer(parcel.customerId) : null;
    const existing = await findProblem(parcel.shipmentId, customer?.customerId);
    return { parcel, customer, existing };
  };
  try {
    return await retryOnConflict(async () => {
      const { parcel, customer, existing } = await problem();
      const { words, message, at, category, priority } = reported(data);
      const body = [words, message, at].filter(Boolean).join("\n");
      if (existing) {
        await appendToProblem(existing, { kind: "note", body, once });
        return existing;
      }
      const { ticket } = await openNew({
        type: "exception",
        category,
        subject: `${words} ${parcel.trackingNumber}`,
        body,
        channel: "system",
        priority,
        tags: [],
        concerned: customer && { customer, writes: [], events: [] },
        shipment: parcel,
        lastComplaint: null,
        messageKind: "note",
        // Of trouble the recipient is told by itself; that a node is late concerns the firm.
        internal: data.node !== undefined,
        once,
      });
      return ticket.id;
    });
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
    return (await problem()).existing;
  }
}

function reported({
  exception,
  node,
  expectedBy,
}: Omit<z.output<typeof ExceptionEvent>, "shipment">): Reported {
  const { locale } = scope().tenant;
  if (exception) {
    const { status, reason, at, message } = exception;
    return {
      words: reason ? reasonWords[locale][reason] : statusWords[locale][status],
      category: (reason && categoryOf[reason]) ?? "other",
      priority: reason && urgentReasons.has(reason) ? "high" : "normal",
      at,
      message,
    };
  }
  if (!node || !expectedBy) throw new Error("the event tells of no exception and of no node");
  const words = nodeOverdueWords[locale][node];
  return { words, category: "delay", priority: "normal", at: expectedBy, message: null };
}
