import { z } from "zod";
import { Booking, bookingExample } from "../bookings/index.ts";
import { Claim } from "../claims/index.ts";
import { Notification } from "../notifications/index.ts";
import { Shipment } from "../shipments/index.ts";
import { Message, Ticket } from "../tickets/index.ts";

function entry<Type extends string, Thing extends z.ZodType>(type: Type, thing: Thing) {
  return z.object({
    object: z.literal("timeline_entry"),
    /** Of the object. */
    id: z.string(),
    type: z.literal(type),
    /** When the object was made, of a notification when what it tells happened; RFC 3339, UTC. */
    at: z.string(),
    data: thing,
  });
}

/** One thing that is kept of a customer, whole. */
export const TimelineEntry = z
  .discriminatedUnion("type", [
    entry("shipment", Shipment),
    entry("ticket", Ticket),
    entry("message", Message),
    entry("notification", Notification),
    entry("booking", Booking),
    entry("claim", Claim),
  ])
  .meta({
    id: "CustomerTimelineEntry",
    example: {
      object: "timeline_entry" as const,
      id: bookingExample.output.id,
      type: "booking" as const,
      at: "2026-11-22T03:00:00.000Z",
      data: bookingExample.output,
    },
  });
export type TimelineEntry = z.infer<typeof TimelineEntry>;
