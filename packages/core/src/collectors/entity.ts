import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";
import { relations } from "./schema.ts";

/** Who may collect a parcel for its recipient, and that they did. A parcel has one at a time, so that a run finds it. */
export const CollectorEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "collector", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          bookingId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          name: { type: "string", required: true },
          relation: { type: relations, required: true },
          phone: { type: "string", required: true },
          idLastDigits: { type: "string" },
          /** How often a collector was named for the parcel; each has another code. */
          round: { type: "number", required: true },
          /** Wrong codes since the last lock. */
          wrong: { type: "number", required: true },
          lockedUntil: { type: "string" },
          collected: {
            type: CustomAttributeType<{ at: string; by: { type: Actor["type"]; id: string | null } }>("any"),
          },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#shipment#${shipmentId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "collector", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
export type CollectorItem = EntityItem<ReturnType<typeof CollectorEntity>>;
