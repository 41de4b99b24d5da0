import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { ticketCountNames } from "./ticket-counts.ts";

const count = { type: "number" } as const;
const counts = Object.fromEntries(ticketCountNames.map((name) => [name, count])) as Record<
  (typeof ticketCountNames)[number],
  typeof count
>;

/** What a ticket counts at present, so that a change moves the sums by the difference; and what is behind a figure. */
export const KpiTicketEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "kpiTicket", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          ticketId: { type: "string", required: true },
          shard: { type: "string", required: true },
          /** On which it was opened, in the tenant's zone of that time. */
          day: { type: "string", required: true },
          version: { type: "number", required: true },
          ...counts,
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#kpi-tickets#${shard}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["ticketId"], template: "ticket#${ticketId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type KpiTicketItem = EntityItem<ReturnType<typeof KpiTicketEntity>>;
