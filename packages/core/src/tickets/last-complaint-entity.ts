import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** A customer's latest complaint, so that whether there was one lately is one item to read. */
export const LastComplaintEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "lastComplaint", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          customerId: { type: "string", required: true },
          ticketId: { type: "string", required: true },
          /** When the ticket was opened. */
          at: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "customerId"],
              template: "t#${tenantId}#last-complaint#${customerId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "complaint", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type LastComplaint = EntityItem<ReturnType<typeof LastComplaintEntity>>;
