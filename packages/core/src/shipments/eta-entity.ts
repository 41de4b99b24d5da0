import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { legs } from "./eta.ts";
import { bucketCount } from "./eta-histogram.ts";

/** How many parcels of a duration were counted, by bucket: `b0` and on. */
export type BucketName = `b${number}`;
const buckets = Object.fromEntries(
  Array.from({ length: bucketCount }, (_, index) => [`b${index}`, { type: "number" }]),
) as Record<BucketName, { type: "number" }>;

/**
 * How long a tenant's parcels took from the beginning of a leg to delivery: counts by carrier and leg, for a month
 * of deliveries and an hour of the day in which the leg began. The counts of an hour are spread over some items,
 * which are added up on reading, so that many deliveries at once do not wait for each other.
 */
export const LegDurationsEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "legDurations", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          carrier: { type: "string", required: true },
          leg: { type: legs, required: true },
          /** Such as `2026-11`. */
          month: { type: "string", required: true },
          /** 00 to 23, in the tenant's zone. */
          hour: { type: "string", required: true },
          part: { type: "string", required: true },
          expiresAt: { type: "number" },
          ...buckets,
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "leg", "carrier"],
              template: "t#${tenantId}#leg#${leg}#${carrier}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["month", "hour", "part"],
              template: "durations#${month}#${hour}#${part}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);
