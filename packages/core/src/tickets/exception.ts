import { z } from "zod";
import { findById as findCustomer } from "../customers/index.ts";
import { type PublishedEvent, retryOnConflict } from "../db/index.ts";
import { scope } from "../kernel/index.ts";
import {
  load as loadShipment,
  type Reason,
  reasons,
  reasonWords,
  type Status,
  statuses,
  statusWords,
} from "../shipments/index.ts";
import { appendToProblem } from "./append.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { findProblem } from "./read.ts";

interface ReportedException {
  shipmentId: string;
  status: Status;
  reason: Reason | null;
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

/**
 * An exception becomes a ticket, once however often its event is delivered; where the problem has a ticket
 * already, what happened is noted there.
 */
async function openForException(
  exception: ReportedException,
  once: { consumer: string; eventId: string },
): Promise<void> {
  await retryOnConflict(async () => {
    const shipment = await loadShipment(exception.shipmentId);
    const customer = shipment.customerId ? await findCustomer(shipment.customerId) : null;
    const existing = await findProblem(shipment.shipmentId, customer?.customerId);
    const { locale } = scope().tenant;
    const words = exception.reason
      ? reasonWords[locale][exception.reason]
      : statusWords[locale][exception.status];
    const body = [words, exception.message, exception.at].filter(Boolean).join("\n");
    if (existing) {
      await appendToProblem(existing, { kind: "note", body, once });
      return;
    }
    await openNew({
      type: "exception",
      category: (exception.reason && categoryOf[exception.reason]) ?? "other",
      subject: `${words} ${shipment.trackingNumber}`,
      body,
      channel: "system",
      priority: exception.reason && urgentReasons.has(exception.reason) ? "high" : "normal",
      tags: [],
      concerned: customer && { customer, writes: [], events: [] },
      shipment,
      lastComplaint: null,
      messageKind: "note",
      once,
    });
  });
}

const ExceptionEvent = z.object({
  shipment: z.object({ id: z.string() }),
  exception: z.object({
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    at: z.string(),
    message: z.string().nullable(),
  }),
});

/** What is done by itself when an event tells of an exception. */
export async function openForEvent(event: PublishedEvent): Promise<void> {
  const { shipment, exception } = ExceptionEvent.parse(event.data);
  await openForException(
    { shipmentId: shipment.id, ...exception },
    { consumer: "automate", eventId: event.id },
  );
}
