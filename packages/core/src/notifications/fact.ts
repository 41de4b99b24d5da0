import type { z } from "zod";
import { missedTag } from "../bookings/index.ts";
import { claimTag } from "../claims/index.ts";
import type { PublishedEvent } from "../db/index.ts";
import { iso, sha256 } from "../kernel/index.ts";
import type { Status } from "../shipments/index.ts";
import {
  AnswerData,
  BookingData,
  type BookingPart,
  ClaimData,
  type ClaimPart,
  type EventPart,
  ShipmentData,
  type ShipmentPart,
  TicketData,
} from "./fact-data.ts";
import type { Channel } from "./schema.ts";
import type { TextName } from "./templates/text.ts";

/** One thing that a customer is to be told, as the event has it. */
export interface Fact {
  eventId: string;
  event: string;
  text: TextName;
  /** What is so since then: two facts of one object that say the same here are the same. */
  about: string;
  /** When it happened, and before when it is not worth telling; RFC 3339. */
  happenedAt: string | null;
  silentBefore: string | null;
  /** From when it is no longer news; RFC 3339, `null` for what is told if it is still true, however late. */
  staleAt: string | null;
  /** Exceptions are told at once, at any hour. */
  urgent: boolean;
  /** Movement: not told by itself but with the customer's other parcels in the next digest. */
  folded: boolean;
  customerId: string | null;
  shipmentId: string | null;
  ticketId: string | null;
  shipment: z.output<typeof ShipmentPart> | null;
  /** Why there is trouble, for an exception. */
  exception: z.output<typeof EventPart> | null;
  /** A digest's, the latest movement first. */
  parcels: z.output<typeof ShipmentPart>[] | null;
  ticket: { number: string; subject: string; openedByCustomer: boolean; url: string | null } | null;
  message: string | null;
  claim?: z.output<typeof ClaimPart> | undefined;
  booking?: z.output<typeof BookingPart> | undefined;
  /** Set where it answers what the customer has just written on that channel. */
  replyOn?: Channel | undefined;
}

/**
 * News of a parcel is at most this old when it reaches us, in milliseconds; what is older than that at the
 * parcel's entry belongs to its past, of which nobody is told.
 */
const newsDelay = 5 * 60_000;

/** Firms enter a day's orders together, so an order of the last 24 hours is still news. */
const orderDelay = 24 * 3_600_000;

/** After an outage or a new mapping of old codes: what is a day old is history, in milliseconds. */
const newsLasts = 24 * 3_600_000;

/** The statuses that a recipient is told of when a parcel comes to them; trouble and delivery are events of their own. */
const told = ["out_for_delivery", "awaiting_pickup", "attempt_failed", "returning", "returned"] as const;

/** The statuses of a parcel on the way, of whose movement a digest tells. */
const onTheWay = ["picked_up", "inbound", "in_transit", "customs"] as const;

export function isOnTheWay(status: Status): boolean {
  return onTheWay.some((each) => each === status);
}

/** What an event tells the customer; `null` for one that they need not hear of. @throws ZodError for a malformed event */
export function factOf(event: PublishedEvent): Fact | null {
  if (event.type === "message.answered") return ofAnswer(event, AnswerData.parse(event.data));
  const [object] = event.type.split(".");
  if (object === "shipment") return ofShipment(event, ShipmentData.parse(event.data));
  if (object === "claim") return ofClaim(event, ClaimData.parse(event.data));
  if (object === "booking") return ofBooking(event, BookingData.parse(event.data));
  return object === "ticket" ? ofTicket(event, TicketData.parse(event.data)) : null;
}

/** What every fact of an event has. */
function common({ id, type, createdAt }: PublishedEvent) {
  return {
    eventId: id,
    event: type,
    staleAt: before(createdAt, -newsLasts),
    urgent: false,
    folded: false,
    parcels: null,
  };
}

function ofShipment(published: PublishedEvent, data: z.output<typeof ShipmentData>): Fact | null {
  const { shipment, exception = null } = data;
  const event = published.type;
  const fact = {
    ...common(published),
    about: shipment.status as string,
    silentBefore: before(shipment.createdAt, newsDelay),
    customerId: shipment.customerId,
    shipmentId: shipment.id,
    ticketId: null,
    shipment,
    exception,
    ticket: null,
    message: null,
  };
  switch (event) {
    case "shipment.created": {
      const silentBefore = before(shipment.createdAt, orderDelay);
      return { ...fact, text: event, happenedAt: shipment.orderedAt, silentBefore };
    }
    case "shipment.updated": {
      const arrived = latest(data.events, shipment.status);
      if (!arrived) return null;
      const status = told.find((each) => each === shipment.status);
      if (status) return happened({ ...fact, text: `shipment.${status}`, happenedAt: arrived.at });
      if (!isOnTheWay(shipment.status)) return null;
      return happened({ ...fact, text: "shipment.digest", happenedAt: arrived.at, folded: true });
    }
    case "shipment.exception":
      if (!exception) return null;
      return happened({
        ...fact,
        text: event,
        about: `${exception.status} ${exception.reason}`,
        happenedAt: exception.at,
        urgent: true,
      });
    case "shipment.delivered":
      return happened({ ...fact, text: event, happenedAt: shipment.lastEventAt });
    default:
      return null;
  }
}

/** News of a parcel is as old as what happened to it, however late we are told. */
function happened(fact: Fact): Fact {
  const { happenedAt, staleAt } = fact;
  const ofEvent = happenedAt && before(happenedAt, -newsLasts);
  return { ...fact, staleAt: ofEvent && staleAt && ofEvent < staleAt ? ofEvent : staleAt };
}

/** Tickets of what is told by itself: the claimant hears of the claim, the recipient of the missed booking. */
const toldOtherwise: readonly string[] = [claimTag, missedTag];

function ofTicket(published: PublishedEvent, data: z.output<typeof TicketData>): Fact | null {
  const { ticket, message } = data;
  const event = published.type;
  const fact = {
    ...common(published),
    about: "",
    happenedAt: null,
    silentBefore: null,
    customerId: ticket.customerId,
    shipmentId: ticket.shipmentId,
    ticketId: ticket.id,
    shipment: null,
    exception: null,
    ticket: {
      number: ticket.number,
      subject: ticket.subject,
      openedByCustomer: ticket.openedBy?.type === "customer",
      url: ticket.progressUrl ?? null,
    },
    message: null,
  };
  switch (event) {
    case "ticket.created":
      if (ticket.internal) return null;
      return ticket.tags.some((tag) => toldOtherwise.includes(tag)) ? null : { ...fact, text: event };
    case "ticket.solved":
      if (ticket.internal) return null;
      return { ...fact, text: event };
    case "ticket.message_created":
      if (message?.kind !== "reply") return null;
      return { ...fact, text: event, about: sha256(message.body), message: message.body };
    default:
      return null;
  }
}

function ofClaim(published: PublishedEvent, { claim }: z.output<typeof ClaimData>): Fact | null {
  const { customerId, shipmentId, ticketId, ...part } = claim;
  const text = claimTexts.find((each) => each === published.type);
  // What is approved at once is told as approved, not twice.
  if (!text || (text === "claim.submitted" && claim.status === "auto_approved")) return null;
  return {
    ...{ ...common(published), text, customerId, shipmentId, ticketId, claim: part },
    about: `${claim.id} ${claim.status}`,
    ...{ happenedAt: null, silentBefore: null },
    ...{ shipment: null, exception: null, ticket: null, message: null },
  };
}

const claimTexts = ["claim.submitted", "claim.approved", "claim.rejected", "claim.paid"] as const;

function ofBooking(published: PublishedEvent, { booking }: z.output<typeof BookingData>): Fact | null {
  const { customerId, shipmentId, ...part } = booking;
  const { id, status, slot } = part;
  const text = bookingTexts.find((each) => each === published.type);
  // A hold that is moved is not what was promised yet.
  if (!text || (text === "booking.rescheduled" && status === "held")) return null;
  const fact = common(published);
  return {
    ...{ ...fact, text, customerId, shipmentId, booking: part },
    about: [id, status, slot?.startAt].join(" "),
    ...{ happenedAt: null, silentBefore: null, ticketId: null },
    // Of a window that has begun nobody need be reminded.
    staleAt: text === "booking.reminded" ? (slot?.startAt ?? fact.staleAt) : fact.staleAt,
    ...{ shipment: null, exception: null, ticket: null, message: null },
  };
}

const bookingTexts = [
  "booking.confirmed",
  "booking.rescheduled",
  "booking.reminded",
  "booking.cancelled",
  "booking.missed",
  "booking.expired",
] as const;

function ofAnswer(published: PublishedEvent, data: z.output<typeof AnswerData>): Fact | null {
  const { message, customerId, meaning, link, replied } = data;
  if (replied) return null;
  const shipment = data.shipment && { ...data.shipment, trackingUrl: link ?? data.shipment.trackingUrl };
  return {
    ...{ ...common(published), customerId, shipment },
    text: `answer.${meaning}`,
    // Each message is answered by itself, however like another it is.
    about: message.id,
    ...{ happenedAt: null, silentBefore: null, urgent: true },
    shipmentId: shipment?.id ?? null,
    ...{ ticketId: null, exception: null, ticket: null, message: null },
    replyOn: message.channel,
  };
}

function before(time: string, milliseconds: number): string {
  return iso(Date.parse(time) - milliseconds);
}

function latest(events: z.output<typeof EventPart>[], status: Status) {
  return events
    .filter((event) => event.status === status)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
}
