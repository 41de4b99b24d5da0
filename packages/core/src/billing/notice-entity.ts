import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** That the owner was told of a threshold, so that they are told once a period. */
export const UsageNoticeEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "usageNotice", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          /** Period, plan, meter and level. */
          notice: { type: "string", required: true },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#billing", casing: "none" },
            sk: { field: "sk", composite: ["notice"], template: "notice#${notice}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
