import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";

/** An API key of the tenant, for one of its worlds. Of the secret only the hash is kept. */
export const ApiKeyEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "apiKey", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          keyId: { type: "string", required: true },
          name: { type: "string", required: true },
          mode: { type: ["live", "test"] as const, required: true },
          scopes: { type: CustomAttributeType<string[]>("any"), required: true },
          /** The secret's beginning, by which people tell keys apart. */
          prefix: { type: "string", required: true },
          hash: { type: "string", required: true },
          /** After a rotation: the secret before, and until when it is still good (RFC 3339). */
          previousHash: { type: "string" },
          previousValidUntil: { type: "string" },
          createdBy: {
            type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any"),
            required: true,
          },
          lastUsedAt: { type: "string" },
          /** RFC 3339; a key without it lasts until it is revoked. */
          validUntil: { type: "string" },
          revokedAt: { type: "string" },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#keys", casing: "none" },
            sk: { field: "sk", composite: ["keyId"], template: "key#${keyId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type ApiKeyItem = EntityItem<ReturnType<typeof ApiKeyEntity>>;
