import type { Locale } from "../../kernel/index.ts";
import type { Channel } from "../schema.ts";

/** What there is a text for: an event, a status that a `shipment.updated` brought, a digest, or the answer to what a customer wrote. */
export const textNames = [
  "shipment.created",
  "shipment.out_for_delivery",
  "shipment.awaiting_pickup",
  "shipment.attempt_failed",
  "shipment.returning",
  "shipment.returned",
  "shipment.exception",
  "shipment.delivered",
  "shipment.digest",
  "ticket.created",
  "ticket.message_created",
  "ticket.solved",
  "claim.submitted",
  "claim.approved",
  "claim.rejected",
  "claim.paid",
  "booking.confirmed",
  "booking.rescheduled",
  "booking.reminded",
  "booking.cancelled",
  "booking.missed",
  "booking.expired",
  "answer.rebook",
  "answer.opt_out",
  "answer.opt_in",
] as const;
export type TextName = (typeof textNames)[number];

export type ClaimTextName = Extract<TextName, `claim.${string}`>;
export type BookingTextName = Extract<TextName, `booking.${string}`>;

/** Liquid templates of one message. */
export interface TemplateText {
  /** For channels that show one, see {@link hasSubject}. */
  subject?: string | undefined;
  body: string;
}

/** One piece of news, as each channel tells it. */
export type Text = Record<Channel, TemplateText>;

export type Texts = Record<Locale, Record<TextName, Text>>;

/** Whether messages of a channel have a line of their own above the text: an e-mail's subject, a push's title. */
export function hasSubject(channel: Channel): boolean {
  return channel === "email" || channel === "push";
}
