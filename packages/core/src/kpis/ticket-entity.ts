import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { countAttributes } from "./count-attributes.ts";
import { ticketCountNames } from "./ticket-counts.ts";

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
          ...countAttributes(ticketCountNames),
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
