import { asPlatform } from "../db/index.ts";
import { iso, sha256, shortCache } from "../kernel/index.ts";
import { ApiKeyEntity, type ApiKeyItem } from "./entity.ts";
import { HashLookup } from "./hash-lookup.ts";
import { statusOf } from "./schema.ts";
import { wellFormed } from "./secret.ts";

/** By the secret's hash. A key revoked in another process is good here for this long at most. */
const items = shortCache<ApiKeyItem>({ seconds: 15, limit: 2000 });

export function forgetKey({ hash, previousHash }: ApiKeyItem): void {
  items.forget(hash);
  if (previousHash) items.forget(previousHash);
}

/** The key of a secret; `null` where it is not, or no longer, one. */
export async function identify(secret: string): Promise<ApiKeyItem | null> {
  if (!wellFormed(secret)) return null;
  const hash = sha256(secret);
  const key = await items.get(hash, () => find(hash));
  if (!key || statusOf(key) !== "active" || !holds(key, hash)) return null;
  await noteUse(key);
  return key;
}

async function find(hash: string): Promise<ApiKeyItem | null> {
  return asPlatform(async () => {
    const { data: found } = await HashLookup().get({ hash }).go({ consistent: true });
    if (!found) return null;
    const { tenantId, keyId } = found;
    const { data } = await ApiKeyEntity().get({ tenantId, keyId }).go({ consistent: true });
    return data;
  });
}

function holds(key: ApiKeyItem, hash: string): boolean {
  if (key.hash === hash) return true;
  return key.previousHash === hash && Date.parse(key.previousValidUntil ?? "") > Date.now();
}

/**
 * Writes that a key was used, at most once a minute. The kept item is marked before the write is awaited, so
 * of requests that come together one writes.
 */
async function noteUse(key: ApiKeyItem): Promise<void> {
  const at = Date.now();
  if (key.lastUsedAt && at - Date.parse(key.lastUsedAt) < 60_000) return;
  key.lastUsedAt = iso(at);
  const { tenantId, keyId, lastUsedAt } = key;
  await asPlatform(() => ApiKeyEntity().patch({ tenantId, keyId }).set({ lastUsedAt }).go());
}
