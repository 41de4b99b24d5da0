import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { Identity, NotificationPreferences } from "./schema.ts";
import { customerStages } from "./stages.ts";

/** A sender or recipient: one profile, whatever channel they come by. */
export const CustomerEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "customer", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          customerId: { type: "string", required: true },
          name: { type: "string" },
          phone: { type: "string" },
          email: { type: "string" },
          identities: { type: CustomAttributeType<Identity[]>("any"), required: true },
          locale: { type: ["zh-CN", "en"] as const, required: true },
          stage: { type: customerStages, required: true },
          vip: { type: "boolean", required: true },
          dedicatedAgentId: { type: "string" },
          notifications: { type: CustomAttributeType<NotificationPreferences>("any"), required: true },
          /** When it was emptied because the customer asked for that. */
          erasedAt: { type: "string" },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "customerId"],
              template: "t#${tenantId}#customer#${customerId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "customer", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#customers#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["customerId"],
              template: "customer#${customerId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type CustomerItem = EntityItem<ReturnType<typeof CustomerEntity>>;

/** One way to reach a customer; it belongs to one customer only, which its key sees to. */
export const IdentityEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "identity", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          kind: { type: "string", required: true },
          value: { type: "string", required: true },
          customerId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "kind", "value"],
              template: "t#${tenantId}#identity#${kind}#${value}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "identity", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
