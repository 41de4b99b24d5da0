import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../../db/index.ts";
import { lazy } from "../../kernel/index.ts";
import { channels } from "../schema.ts";
import { type TemplateText, textNames } from "./text.ts";

/** What a tenant says in place of the product's text, and whether it says anything at all. */
export interface OwnText extends TemplateText {
  enabled: boolean;
}

/** A template that its world has changed. There are few and they change rarely. */
export const TemplateEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "notification_template", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          event: { type: textNames, required: true },
          channel: { type: channels, required: true },
          locale: { type: ["zh-CN", "en"] as const, required: true },
          /** Left out when the world has gone back to the product's text; versions go on counting. */
          own: { type: CustomAttributeType<OwnText>("any") },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#notification-templates",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["event", "channel", "locale"],
              template: "template#${event}#${channel}#${locale}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type TemplateItem = EntityItem<ReturnType<typeof TemplateEntity>>;
