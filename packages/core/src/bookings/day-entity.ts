import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { PackageKind } from "../packages/index.ts";

const count = { type: "number" } as const;

/** What became of a package's bookings on a day of the tenant's zone. Spread over shards that are added up on reading. */
export const BookingDayEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "booking_day", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shard: { type: "string", required: true },
          /** Such as `2026-11-22`. */
          day: { type: "string", required: true },
          packageId: { type: "string", required: true },
          currency: { type: "string", required: true },
          kind: { type: CustomAttributeType<PackageKind>("string") },
          name: { type: CustomAttributeType<{ "zh-CN": string; en: string }>("any") },
          confirmed: count,
          fulfilled: count,
          missed: count,
          cancelled: count,
          /** Minor units. */
          charged: count,
          refunded: count,
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#booking-days#${shard}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["day", "packageId", "currency"],
              template: "day#${day}#${packageId}#${currency}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type BookingDayItem = EntityItem<ReturnType<typeof BookingDayEntity>>;
