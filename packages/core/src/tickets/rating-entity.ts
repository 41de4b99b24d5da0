import { Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { ticketPartition } from "./entity.ts";

/** What a customer thinks of how a ticket was solved; beside the ticket, so that rating it does not change it. */
export const RatingEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "rating", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          ticketId: { type: "string", required: true },
          score: { type: "number", required: true },
          comment: { type: "string" },
        },
        indexes: {
          primary: {
            pk: ticketPartition,
            sk: { field: "sk", composite: [], template: "rating", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type RatingItem = EntityItem<ReturnType<typeof RatingEntity>>;
