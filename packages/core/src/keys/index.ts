import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import {
  asPlatform,
  commit,
  PageInput,
  page,
  retryOnConflict,
  transact,
  type Write,
  write,
} from "../db/index.ts";
import {
  AppError,
  actor,
  fn,
  home,
  idSchema,
  iso,
  type Mode,
  notFound,
  permissionsOfScopes,
  sha256,
} from "../kernel/index.ts";
import { refuseToGrantMore } from "../members/index.ts";
import { newKey } from "./create.ts";
import { ApiKeyEntity, type ApiKeyItem } from "./entity.ts";
import { HashLookup } from "./hash-lookup.ts";
import { forgetKey } from "./identify.ts";
import { type ApiKeyWithSecret, CreateApiKey, RotateApiKey, statusOf, toApiKey } from "./schema.ts";
import { newSecret, prefixOf } from "./secret.ts";

export { newKey } from "./create.ts";
export type { ApiKeyItem } from "./entity.ts";
export { apiKeyExample } from "./examples.ts";
export { identify } from "./identify.ts";
export { ApiKey, ApiKeyWithSecret, CreateApiKey, RotateApiKey, Scope, toApiKey } from "./schema.ts";

/**
 * Makes a key. Its secret is in the answer and nowhere else.
 * @throws AppError `forbidden` where the key would hold more than the actor, `validation_failed`
 */
export const create = fn(CreateApiKey, "keys:write", async ({ name, mode, scopes, expiresAt }) => {
  refuseToGrantKey(mode, scopes);
  const validUntil = expiresAt === undefined ? undefined : iso(Date.parse(expiresAt));
  const { item, secret, writes } = newKey({ name, mode, scopes, validUntil });
  const audited = auditWrite(
    "api_key.created",
    { type: "api_key", id: item.keyId },
    { mode, scopes: item.scopes },
  );
  return asPlatform(() => commit({ writes: [...writes, audited] }, withSecret(item, secret)));
});

/** A key that is handed out holds no more than who hands it out, nor does a sandbox's key open the live world. */
function refuseToGrantKey(mode: Mode, scopes: readonly string[]): void {
  const current = actor();
  if (mode === "live" && current.type === "apiKey" && current.mode === "test") {
    throw new AppError("forbidden", { detail: "A test key cannot make or rotate live keys." });
  }
  refuseToGrantMore(permissionsOfScopes(scopes));
}

function withSecret(item: ApiKeyItem, secret: string): ApiKeyWithSecret {
  return { ...toApiKey(item), key: secret };
}

/** A key of the actor's tenant. @throws AppError `not_found` */
export async function load(keyId: string): Promise<ApiKeyItem> {
  const { data } = await asPlatform(() =>
    ApiKeyEntity().get({ tenantId: home(), keyId }).go({ consistent: true }),
  );
  if (!data) throw notFound("API key", keyId);
  return data;
}

export const get = fn(z.strictObject({ id: idSchema("apiKey") }), "keys:read", async ({ id }) =>
  toApiKey(await load(id)),
);

/** The keys of both worlds, also revoked ones, newest first. */
export const list = fn(z.strictObject(PageInput), "keys:read", ({ limit, cursor }) =>
  asPlatform(() =>
    page({
      queries: [ApiKeyEntity().query.primary({ tenantId: home() })],
      limit,
      cursor,
      name: "api-keys",
      map: (item) => toApiKey(item as ApiKeyItem),
    }),
  ),
);

/** Ends a key at once, with a secret that a rotation left behind. Revoking again changes nothing. */
export const revoke = fn(z.strictObject({ id: idSchema("apiKey") }), "keys:write", ({ id }) =>
  retryOnConflict(async () => {
    const key = await load(id);
    if (key.revokedAt) return toApiKey(key);
    const at = iso(Date.now());
    const next = { ...key, revokedAt: at, updatedAt: at, version: key.version + 1 };
    const hashes = key.previousHash ? [key.hash, key.previousHash] : [key.hash];
    await asPlatform(() =>
      transact({
        writes: [
          saveWrite(next),
          ...hashes.map(dropHash),
          auditWrite("api_key.revoked", { type: "api_key", id }, { mode: key.mode }),
        ],
      }),
    );
    forgetKey(key);
    return toApiKey(next);
  }),
);

/**
 * Gives a key a new secret. The old one stays good for `overlapHours`; one from an earlier rotation ends now.
 * @throws AppError `forbidden` where the key holds more than the actor, `not_found` for an ended key
 */
export const rotate = fn(
  z.strictObject({ ...RotateApiKey.shape, id: idSchema("apiKey") }),
  "keys:write",
  ({ id, overlapHours }) =>
    retryOnConflict(async () => {
      const key = await load(id);
      if (statusOf(key) !== "active") throw notFound("active API key", id);
      refuseToGrantKey(key.mode, key.scopes);
      const secret = newSecret(key.mode);
      const at = Date.now();
      const until = at + overlapHours * 3_600_000;
      const next: ApiKeyItem = {
        ...key,
        hash: sha256(secret),
        prefix: prefixOf(secret),
        previousHash: overlapHours > 0 ? key.hash : undefined,
        previousValidUntil: overlapHours > 0 ? iso(until) : undefined,
        updatedAt: iso(at),
        version: key.version + 1,
      };
      const { tenantId, keyId, hash } = next;
      const answer = withSecret(next, secret);
      const old = { hash: key.hash, tenantId, keyId, expiresAt: Math.ceil(until / 1000) };
      await asPlatform(() =>
        transact({
          writes: [
            saveWrite(next),
            write(HashLookup().create({ hash, tenantId, keyId })),
            overlapHours > 0 ? write(HashLookup().put(old)) : dropHash(key.hash),
            ...(key.previousHash ? [dropHash(key.previousHash)] : []),
            auditWrite("api_key.rotated", { type: "api_key", id }, { mode: key.mode, overlapHours }),
          ],
          answer,
        }),
      );
      forgetKey(key);
      return answer;
    }),
);

/** Loses to any other change of the key since it was read. */
function saveWrite(next: ApiKeyItem): Write {
  return write(
    ApiKeyEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, next.version - 1)),
  );
}

function dropHash(hash: string): Write {
  return write(HashLookup().delete({ hash }));
}
