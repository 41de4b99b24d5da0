import type { Locale } from "../kernel/index.ts";

/** What there is a text for: an event, or a status that a `shipment.updated` brought. */
export const textNames = [
  "shipment.created",
  "shipment.out_for_delivery",
  "shipment.awaiting_pickup",
  "shipment.attempt_failed",
  "shipment.returning",
  "shipment.exception",
  "shipment.delivered",
  "ticket.created",
  "ticket.message_created",
  "ticket.solved",
  "answer.rebook",
  "answer.opt_out",
  "answer.opt_in",
] as const;
export type TextName = (typeof textNames)[number];

/** Liquid templates of one piece of news, one a channel. */
export interface Text {
  sms: string;
  email: { subject: string; body: string };
}

export type Texts = Record<Locale, Record<TextName, Text>>;
