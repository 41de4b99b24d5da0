import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { MacroContent } from "./schema.ts";

/** A text that replies or notes are begun with. There are few and they change rarely. */
export const MacroEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "macro", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          macroId: { type: "string", required: true },
          content: { type: CustomAttributeType<MacroContent>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "macroId"],
              template: "t#${tenantId}#macro#${macroId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "macro", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#macros",
              casing: "none",
            },
            sk: { field: "gsi1sk", composite: ["macroId"], template: "macro#${macroId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type MacroItem = EntityItem<ReturnType<typeof MacroEntity>>;
