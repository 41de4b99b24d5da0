import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { countAttributes } from "./count-attributes.ts";
import { countNames } from "./counts.ts";

/** What happened on a day of the tenant's zone, counted. Spread over shards that are added up on reading. */
export const KpiDayEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "kpiDay", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          /** Such as `2026-11-22`. */
          day: { type: "string", required: true },
          shard: { type: "string", required: true },
          ...countAttributes(countNames),
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#kpis#${shard}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["day"], template: "day#${day}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
