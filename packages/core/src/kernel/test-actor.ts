import { type Actor, type Mode, withActor } from "./actor.ts";
import { newId } from "./id.ts";
import { type Permission, permissions } from "./permission.ts";

type Key = Extract<Actor, { type: "apiKey" }>;

/** A key of a world of its own, for tests of what needs no stored tenant. */
export function testKey(
  options: { tenantId?: string; mode?: Mode; clockOffset?: number; may?: readonly Permission[] } = {},
): Key {
  const {
    tenantId = newId("tenant", Date.now()),
    mode = "live",
    clockOffset = 0,
    may = permissions,
  } = options;
  const slug = tenantId.replace("_", "-");
  const tenant = {
    id: tenantId,
    slug,
    name: "Test",
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "zh-CN" as const,
  };
  return {
    type: "apiKey",
    keyId: newId("apiKey", Date.now()),
    tenant,
    mode,
    clockOffset,
    permissions: new Set(may),
  };
}

/** Runs `callback` as such a key. */
export function asTestKey<T>(
  callback: () => Promise<T>,
  options?: Parameters<typeof testKey>[0],
): Promise<T> {
  return withActor(testKey(options), callback);
}
