import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * A part of the count of one provider's code that no table knows. A parcel's events are all counted in the part that
 * its id leads to: ten partitions with ten parts in each, so that a storm of one new code makes no hot key, and
 * transactions that count rarely meet. Lists add the parts up.
 */
export const UnknownCodeEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "unknownCode", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shard: { type: "string", required: true },
          provider: { type: "string", required: true },
          code: { type: "string", required: true },
          part: { type: "string", required: true },
          /** How many events stand as unknown; less again as they are read anew and understood. */
          count: { type: "number" },
          text: { type: "string" },
          shipmentId: { type: "string" },
          firstSeenAt: { type: "string" },
          lastSeenAt: { type: "string" },
          expiresAt: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#unknown-codes#${shard}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["provider", "code", "part"],
              template: "code#${provider}#${code}#${part}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type UnknownCodeItem = EntityItem<ReturnType<typeof UnknownCodeEntity>>;
