import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { localTime, scope } from "../kernel/index.ts";
import {
  nodeOverdueWords,
  nodes,
  type Reason,
  reasons,
  reasonWords,
  statuses,
  statusWords,
} from "../shipments/index.ts";
import type { TicketItem } from "./entity.ts";
import { openForParcel } from "./open-for-parcel.ts";

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
 * An exception or an overdue node becomes a ticket.
 * @returns as {@link openForParcel}
 */
export function openForEvent(event: PublishedEvent): Promise<string | null> {
  const { shipment, ...data } = ExceptionEvent.parse(event.data);
  const { words, message, at, category, priority } = reported(data);
  const { locale, timezone } = scope().tenant;
  return openForParcel(
    shipment.id,
    ({ trackingNumber }) => ({
      ...{ type: "exception", category, priority },
      subject: `${words} ${trackingNumber}`,
      body: [words, message, localTime(at, locale, timezone)].filter(Boolean).join("\n"),
      // Of trouble the recipient is told by itself; that a node is late concerns the firm.
      internal: data.node !== undefined,
    }),
    // Not the consumer's own mark: that is left when all of its work for the event is done.
    { consumer: "exception-ticket", eventId: event.id },
  );
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
