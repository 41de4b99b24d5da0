import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** Platform-wide: up to which minute a sweep has read, so that minutes missed in an outage are caught up. */
export const PositionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "sweepPosition", version: "1", service: "caas" },
        attributes: {
          sweep: { type: "string", required: true },
          minute: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["sweep"], template: "SWEEP#${sweep}", casing: "none" },
            sk: { field: "sk", composite: [], template: "position", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
