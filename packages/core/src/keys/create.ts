import { type Write, write } from "../db/index.ts";
import { actorRef, home, iso, type Mode, newId, sha256 } from "../kernel/index.ts";
import { ApiKeyEntity, type ApiKeyItem } from "./entity.ts";
import { HashLookup } from "./hash-lookup.ts";
import { newSecret, prefixOf } from "./secret.ts";

interface NewKey {
  name: string;
  mode: Mode;
  scopes: string[];
  validUntil?: string | undefined;
}

/** A new key of the actor's tenant, its secret, and the writes that bring it about. */
export function newKey({ name, mode, scopes, validUntil }: NewKey): {
  item: ApiKeyItem;
  secret: string;
  writes: Write[];
} {
  const at = Date.now();
  const secret = newSecret(mode);
  const item: ApiKeyItem = {
    tenantId: home(),
    keyId: newId("apiKey", at),
    name,
    mode,
    scopes: [...new Set(scopes)],
    prefix: prefixOf(secret),
    hash: sha256(secret),
    createdBy: actorRef(),
    validUntil,
    createdAt: iso(at),
    updatedAt: iso(at),
    version: 1,
  };
  const { hash, tenantId, keyId } = item;
  return {
    item,
    secret,
    writes: [write(ApiKeyEntity().create(item)), write(HashLookup().create({ hash, tenantId, keyId }))],
  };
}
