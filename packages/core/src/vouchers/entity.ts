import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy, type Money } from "../kernel/index.ts";

/** What a firm owes for late handling (超时赔付), to be taken off a booking's price. Whoever has its code may use it. */
export const VoucherEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "voucher", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          code: { type: "string", required: true },
          amount: { type: CustomAttributeType<Money>("any"), required: true },
          /** The ticket that was late. */
          ticketId: { type: "string", required: true },
          validUntil: { type: "string", required: true },
          /** The booking that it was used for. */
          redeemedBy: { type: "string" },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "code"],
              template: "t#${tenantId}#voucher#${code}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "voucher", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type VoucherItem = EntityItem<ReturnType<typeof VoucherEntity>>;
