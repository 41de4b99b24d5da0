import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** What was earned on a day of the tenant's zone, in minor units of a currency. Spread over shards. */
export const KpiRevenueEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "kpiRevenue", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          day: { type: "string", required: true },
          currency: { type: "string", required: true },
          shard: { type: "string", required: true },
          freight: { type: "number" },
          valueAdded: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#kpi-revenue#${shard}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["day", "currency"],
              template: "day#${day}#${currency}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);
