import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * The open tickets that a member has in one world. Written only with the ticket that comes or goes, so it cannot
 * drift from the tickets; one item a member, so that it takes no more writes than one person has work.
 */
export const MemberLoadEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "memberLoad", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          memberId: { type: "string", required: true },
          tickets: { type: "set", items: "string" },
          lastAssignedAt: { type: "string" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "memberId"],
              template: "t#${tenantId}#member-load#${memberId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "load", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
