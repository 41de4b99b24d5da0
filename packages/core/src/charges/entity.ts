import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy, type Money } from "../kernel/index.ts";

export const chargeKinds = ["charge", "refund"] as const;

/** What a firm charges its own customers for a booking, or gives back of it. Written once, never changed. */
export const ChargeEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "charge", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          kind: { type: chargeKinds, required: true },
          at: { type: "string", required: true },
          amount: { type: CustomAttributeType<Money>("any"), required: true },
          bookingId: { type: "string", required: true },
          packageId: { type: "string", required: true },
          packageName: { type: CustomAttributeType<{ "zh-CN": string; en: string }>("any"), required: true },
          trackingNumber: { type: "string", required: true },
          customerId: { type: "string" },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#charges#${shard}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["at", "bookingId", "kind"],
              template: "charge#${at}#${bookingId}#${kind}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type ChargeItem = EntityItem<ReturnType<typeof ChargeEntity>>;
