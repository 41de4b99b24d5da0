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
          shard: { type: "string", required: true },
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
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#vouchers#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["createdAt", "code"],
              template: "voucher#${createdAt}#${code}",
              casing: "none",
            },
          },
          ofTicket: {
            index: "gsi2",
            pk: {
              field: "gsi2pk",
              composite: ["tenantId", "ticketId"],
              template: "t#${tenantId}#ticket#${ticketId}#vouchers",
              casing: "none",
            },
            sk: {
              field: "gsi2sk",
              composite: ["createdAt", "code"],
              template: "voucher#${createdAt}#${code}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type VoucherItem = EntityItem<ReturnType<typeof VoucherEntity>>;
