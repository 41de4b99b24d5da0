import { z } from "zod";
import { idSchema } from "../../kernel/index.ts";
import { channels } from "../schema.ts";
import { templateExample } from "./examples.ts";
import { textNames } from "./text.ts";

export const locales = ["zh-CN", "en"] as const;

const key = { event: z.enum(textNames), channel: z.enum(channels), locale: z.enum(locales) };

const text = {
  /** The line above the text; e-mail and push have one, SMS and WeChat have none. */
  subject: z.string().trim().min(1).max(500),
  body: z.string().trim().min(1).max(5000),
};

export const NewTemplate = z
  .strictObject({
    ...key,
    subject: text.subject.optional(),
    body: text.body,
    /** Off: customers are not told of this event on this channel in this language. */
    enabled: z.boolean().default(true),
  })
  .meta({ id: "NewNotificationTemplate", example: templateExample.input });

export const UpdateTemplate = z
  .strictObject({ ...text, enabled: z.boolean() })
  .partial()
  .meta({ id: "UpdateNotificationTemplate", example: templateExample.update });

const length = {
  /** For SMS: how many short messages the text takes, which is what carriers charge for; else `null`. */
  segments: z.int().nullable(),
  encoding: z.enum(["GSM-7", "UCS-2"]).nullable(),
};

export const NotificationTemplate = z
  .object({
    /** The event, the channel and the locale: every tenant has every template. */
    id: z.string(),
    object: z.literal("notification_template"),
    ...key,
    subject: z.string().nullable(),
    body: z.string(),
    enabled: z.boolean(),
    /** Whether it is the product's text or the tenant's own. */
    source: z.enum(["default", "own"]),
    /** What it may name. */
    variables: z.array(z.string()),
    ...length,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "NotificationTemplate", example: templateExample.output });
export type NotificationTemplate = z.infer<typeof NotificationTemplate>;

export const PreviewTemplate = z
  .strictObject({
    ...key,
    /** What is left out is taken from the template in force. */
    subject: text.subject.optional(),
    body: text.body.optional(),
    /** A parcel to show it with; an invented one where left out. */
    shipmentId: idSchema("shipment").optional(),
  })
  .meta({ id: "PreviewNotificationTemplate", example: templateExample.preview.input });

export const TemplatePreview = z
  .object({ subject: z.string().nullable(), body: z.string(), ...length })
  .meta({ id: "NotificationTemplatePreview", example: templateExample.preview.output });
