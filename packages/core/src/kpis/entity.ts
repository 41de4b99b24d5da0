import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { countNames } from "./counts.ts";

const count = { type: "number" } as const;
const counts = Object.fromEntries(countNames.map((name) => [name, count])) as Record<
  (typeof countNames)[number],
  typeof count
>;

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
          ...counts,
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
