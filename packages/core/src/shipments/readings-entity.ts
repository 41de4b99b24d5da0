import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** What a logger that travels with a parcel measured. Its key is made of when and which, so the same twice is one. */
export const ReadingEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "reading", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          at: { type: "string", required: true },
          deviceId: { type: "string", required: true },
          temperatureCelsius: { type: "number", required: true },
          humidityPercent: { type: "number" },
          location: { type: "string" },
          outOfRange: { type: "boolean", required: true },
          receivedAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#readings#${shipmentId}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["at", "deviceId"],
              template: "reading#${at}#${deviceId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type ReadingItem = EntityItem<ReturnType<typeof ReadingEntity>>;
