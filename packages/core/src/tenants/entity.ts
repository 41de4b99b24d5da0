import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy, type Rules } from "../kernel/index.ts";
import type { Branding, Settings } from "./schema.ts";

/** A courier firm. Its profile belongs to the tenant itself and is shared by its two worlds. */
export const TenantEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "tenant", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          slug: { type: "string", required: true },
          name: { type: "string", required: true },
          country: { type: "string", required: true },
          timezone: { type: "string", required: true },
          locale: { type: ["zh-CN", "en"] as const, required: true },
          branding: { type: CustomAttributeType<Branding>("any"), required: true },
          rules: { type: CustomAttributeType<Partial<Rules>>("any") },
          settings: { type: CustomAttributeType<Settings>("any"), required: true },
          status: { type: ["active", "suspended"] as const, required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#tenant", casing: "none" },
            sk: { field: "sk", composite: [], template: "tenant", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type TenantItem = EntityItem<ReturnType<typeof TenantEntity>>;

/** How far a sandbox's clock is ahead. Its `tenantId` is the sandbox's world, not the tenant. */
export const ClockEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "clock", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          /** Milliseconds; only ever grows. */
          offset: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#clock", casing: "none" },
            sk: { field: "sk", composite: [], template: "clock", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
