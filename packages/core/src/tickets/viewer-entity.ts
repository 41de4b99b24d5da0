import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

export const doings = ["reading", "replying"] as const;

/** That a member has a ticket open. Beside the ticket, so that looking at it neither changes it nor waits for it. */
export const TicketViewerEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "ticket_viewer", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          ticketId: { type: "string", required: true },
          memberId: { type: "string", required: true },
          doing: { type: doings, required: true },
          seenAt: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "ticketId"],
              template: "t#${tenantId}#ticket#${ticketId}#viewers",
              casing: "none",
            },
            sk: { field: "sk", composite: ["memberId"], template: "viewer#${memberId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
