import { z } from "zod";
import { Booking } from "../bookings/index.ts";
import { Claim } from "../claims/index.ts";
import { Shipment, TrackingEvent } from "../shipments/index.ts";
import { channels } from "./schema.ts";

/** What is kept of a parcel with a fact: nobody's name and address. */
export const ShipmentPart = Shipment.pick({
  id: true,
  trackingNumber: true,
  trackingUrl: true,
  status: true,
  reason: true,
  eta: true,
  orderedAt: true,
  lastEventAt: true,
  customerId: true,
  createdAt: true,
});
export const EventPart = TrackingEvent.pick({ at: true, status: true, reason: true });

export const ShipmentData = z.object({
  shipment: ShipmentPart,
  events: z.array(EventPart).default([]),
  exception: EventPart.optional(),
});

export const TicketData = z.object({
  ticket: z.object({
    id: z.string(),
    number: z.string(),
    subject: z.string(),
    customerId: z.string().nullable(),
    shipmentId: z.string().nullable(),
    openedBy: z.object({ type: z.string() }).optional(),
    internal: z.boolean().optional(),
    progressUrl: z.string().nullish(),
    tags: z.array(z.string()).default([]),
  }),
  message: z.object({ kind: z.string(), body: z.string() }).nullish(),
});

/** What is kept of a claim with a fact. */
export const ClaimPart = Claim.pick({
  id: true,
  status: true,
  trackingNumber: true,
  kind: true,
  amount: true,
  entitlement: true,
  approvedAmount: true,
  missing: true,
  appealUntil: true,
  link: true,
}).extend({
  decision: z.object({ reason: z.string() }).nullable(),
  payment: z.object({ method: z.string(), reference: z.string() }).nullable(),
});
export const ClaimData = z.object({
  claim: ClaimPart.extend({
    customerId: z.string().nullable(),
    shipmentId: z.string(),
    ticketId: z.string(),
  }),
});

/** What is kept of a booking with a fact. */
export const BookingPart = Booking.pick({
  id: true,
  status: true,
  trackingNumber: true,
  name: true,
  slot: true,
  price: true,
  refund: true,
  link: true,
});
export const BookingData = z.object({
  booking: BookingPart.extend({ customerId: z.string().nullable(), shipmentId: z.string() }),
});

export const AnswerData = z.object({
  message: z.object({ id: z.string(), channel: z.enum(channels) }),
  customerId: z.string(),
  meaning: z.enum(["rebook", "opt_out", "opt_in"]),
  shipment: ShipmentPart.nullable(),
  link: z.string().nullish(),
  replied: z.boolean(),
});
