import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** The parcels of a customer that moved since their last digest. */
export const DigestEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "digest", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          customerId: { type: "string", required: true },
          shipmentIds: { type: "set", items: "string" },
          /** Counts the movements, so that none is lost that comes while the digest is written. */
          movements: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "customerId"],
              template: "t#${tenantId}#digest#${customerId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "digest", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
