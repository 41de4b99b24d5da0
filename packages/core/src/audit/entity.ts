import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";

/** What an entry may tell beside its object: plain values, never secrets or personal data. */
export type AuditDetails = Record<string, string | number | boolean | null | string[]>;

/**
 * That somebody did something administrative. Entries are only ever added. One partition a tenant is enough:
 * people and their keys do this, not traffic. It belongs to the tenant itself; `mode` tells the world.
 */
export const AuditEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "audit", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          auditId: { type: "string", required: true },
          action: { type: "string", required: true },
          target: { type: CustomAttributeType<{ type: string; id: string }>("any"), required: true },
          actor: {
            type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any"),
            required: true,
          },
          mode: { type: ["live", "test"] as const, required: true },
          address: { type: "string" },
          requestId: { type: "string" },
          details: { type: CustomAttributeType<AuditDetails>("any"), required: true },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#audit", casing: "none" },
            sk: { field: "sk", composite: ["auditId"], template: "audit#${auditId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type AuditItem = EntityItem<ReturnType<typeof AuditEntity>>;
