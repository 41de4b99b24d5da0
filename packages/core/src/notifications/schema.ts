import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { notificationExample } from "./examples.ts";

/** In the order in which they are tried where the tenant has set none. */
export const channels = ["sms", "email", "wechat", "push"] as const;
export type Channel = (typeof channels)[number];

/** `queued` lasts from the decision to the provider's answer; the other four are results. */
export const notificationStatuses = ["queued", "sent", "failed", "held", "suppressed"] as const;

/** Why a notification is not simply sent. */
export const notificationReasons = [
  /** Held until the quiet hours end. */
  "quiet_hours",
  /** The customer wants no messages. */
  "opted_out",
  /** It happened before the parcel was entered here. */
  "before_import",
  /** The same fact was told within the last 30 minutes. */
  "duplicate",
  /** There is nobody to tell, or no channel that reaches them. */
  "no_contact",
  /** It is more than a day old, and no longer news. */
  "outdated",
  /** It is told with others in the next digest; a digest itself is told at its time. */
  "digest",
  /** The tenant has switched its template off. */
  "template_disabled",
  /** It was held, and by the time it could go it was no longer so. */
  "no_longer_true",
  /** The template could not be filled in. */
  "template_error",
  /** The provider will not take it, now or later. */
  "provider_refused",
  /** The provider did not take it yet; it is tried again. */
  "provider_unavailable",
  /** The plan includes no more messages on any channel that reaches them. */
  "plan_limit",
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

/** One try of a provider: taken (`ok`), refused for good (`final`), or not taken yet. */
export const Attempt = z.object({
  at: z.string(),
  channel: z.enum(channels),
  ok: z.boolean(),
  final: z.boolean(),
  /** The provider's own code where it did not take it; `timeout` and `connection_failed` are ours. */
  reason: z.string().nullable(),
});
export type Attempt = z.infer<typeof Attempt>;

export const Notification = z
  .object({
    id: idSchema("notification"),
    object: z.literal("notification"),
    /** The event that it tells of. */
    event: z.string(),
    /** The one that was tried last; `null` where no channel reaches the customer. */
    channel: z.enum(channels).nullable(),
    /** The address, masked. */
    to: z.string().nullable(),
    status: z.enum(notificationStatuses),
    reason: z.enum(notificationReasons).nullable(),
    /** E-mail and push only. */
    subject: z.string().nullable(),
    /** The template that it was written with. */
    template: z.string().nullable(),
    /** The text as it went out, or as it would have; empty where no text came to be. */
    body: z.string(),
    shipmentId: z.string().nullable(),
    ticketId: z.string().nullable(),
    customerId: z.string().nullable(),
    /** Every try of every channel, oldest first. */
    attempts: z.array(Attempt),
    createdAt: z.string(),
    updatedAt: z.string(),
    sentAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Notification", example: notificationExample.output });
export type Notification = z.infer<typeof Notification>;
