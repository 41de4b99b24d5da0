import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * Which key a secret's hash belongs to. It stands outside of all tenants, because a request names its tenant
 * by nothing but its key.
 */
export const HashLookup = lazy(
  () =>
    new Entity(
      {
        model: { entity: "hashLookup", version: "1", service: "caas" },
        attributes: {
          hash: { type: "string", required: true },
          tenantId: { type: "string", required: true },
          keyId: { type: "string", required: true },
          /** Set on a rotated secret, which ends by itself. */
          expiresAt: { type: "number" },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["hash"], template: "KEY#${hash}", casing: "none" },
            sk: { field: "sk", composite: [], template: "key", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
