import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { ServiceLevelContent } from "./service-level-schema.ts";

/** The service levels of a world, all in one item, so that their order is never half changed. */
export const ServiceLevelsEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "serviceLevels", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          content: { type: CustomAttributeType<ServiceLevelContent>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#service-levels",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "levels", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type ServiceLevelsItem = EntityItem<ReturnType<typeof ServiceLevelsEntity>>;
