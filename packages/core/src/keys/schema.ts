import { z } from "zod";
import { idSchema, permissions } from "../kernel/index.ts";
import type { ApiKeyItem } from "./entity.ts";
import { apiKeyExample } from "./examples.ts";

/** A permission, or `*` for all. */
export const Scope = z.enum(["*", ...permissions]);

const KeyName = z.string().trim().min(1).max(100);

export const CreateApiKey = z
  .strictObject({
    name: KeyName,
    mode: z.enum(["live", "test"]),
    scopes: z
      .array(Scope)
      .min(1)
      .max(permissions.length + 1),
    /** When the key ends by itself. */
    expiresAt: z.iso
      .datetime({ offset: true })
      .refine((at) => Date.parse(at) > Date.now(), {
        error: "must be in the future",
        params: { code: "in_the_past" },
      })
      .optional(),
  })
  .meta({ id: "CreateApiKey", example: apiKeyExample.input });

export const RotateApiKey = z
  .strictObject({
    /** For how many hours the old secret stays good beside the new one; 0 ends it at once. */
    overlapHours: z.int().min(0).max(24).default(24),
  })
  .meta({ id: "RotateApiKey", example: { overlapHours: 24 } });

const fields = {
  id: idSchema("apiKey"),
  object: z.literal("api_key"),
  name: z.string(),
  mode: z.enum(["live", "test"]),
  scopes: z.array(z.string()),
  prefix: z.string(),
  status: z.enum(["active", "expired", "revoked"]),
  createdBy: z.object({
    type: z.enum(["public", "member", "apiKey", "customer", "system"]),
    id: z.string().nullable(),
  }),
  lastUsedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  /** After a rotation: until when the secret before is still good. */
  previousValidUntil: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.int(),
};

export const ApiKey = z.object(fields).meta({ id: "ApiKey", example: apiKeyExample.output });
export type ApiKey = z.infer<typeof ApiKey>;

/** With the secret itself, which is shown at creation and rotation only. */
export const ApiKeyWithSecret = z
  .object({ ...fields, key: z.string() })
  .meta({ id: "ApiKeyWithSecret", example: { ...apiKeyExample.output, key: apiKeyExample.secret } });
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>;

export function statusOf(item: ApiKeyItem): ApiKey["status"] {
  if (item.revokedAt) return "revoked";
  return item.validUntil && Date.parse(item.validUntil) <= Date.now() ? "expired" : "active";
}

export function toApiKey(item: ApiKeyItem): ApiKey {
  return {
    id: item.keyId,
    object: "api_key",
    name: item.name,
    mode: item.mode,
    scopes: item.scopes,
    prefix: item.prefix,
    status: statusOf(item),
    createdBy: item.createdBy,
    lastUsedAt: item.lastUsedAt ?? null,
    expiresAt: item.validUntil ?? null,
    previousValidUntil: item.previousValidUntil ?? null,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}
