import { asPlatform, transact } from "@caas/core/db";
import { deriveKey, type Mode } from "@caas/core/kernel";
import * as Keys from "@caas/core/keys";

const modes: Mode[] = ["live", "test"];

/** Made of the deployment's secret, so that each start can print them again although the store has only hashes. */
function keyOf(mode: Mode) {
  const name = `demo ${mode}`;
  return { name, ...Keys.newKey({ name, mode, scopes: ["*"], secretBytes: deriveKey(`demo-key.${mode}`) }) };
}

async function activeKeys(): Promise<Keys.ApiKey[]> {
  const { data } = await Keys.list({ limit: 100 });
  return data.filter(({ status }) => status === "active");
}

/**
 * Makes the demo's keys where they are missing, and ends those of the sign-up, whose secrets nobody has kept.
 * The actor is the owner.
 * @returns the keys' ids
 */
export async function makeKeys(): Promise<Record<Mode, string>> {
  const active = await activeKeys();
  const ids = await Promise.all(
    modes.map(async (mode) => {
      const { item, secret, writes } = keyOf(mode);
      const known = active.find(({ prefix }) => secret.startsWith(prefix));
      if (!known) await asPlatform(() => transact({ writes }));
      return [mode, known?.id ?? item.keyId] as const;
    }),
  );
  const lost = active.filter(({ name }) => (modes as string[]).includes(name));
  await Promise.all(lost.map(({ id }) => Keys.revoke({ id })));
  return Object.fromEntries(ids) as Record<Mode, string>;
}

/** The demo's keys with their secrets, without those that somebody has revoked or rotated. The actor is the owner. */
export async function tellKeys(): Promise<{ name: string; key: string }[]> {
  const active = await activeKeys();
  return modes
    .map(keyOf)
    .filter(({ secret }) => active.some(({ prefix }) => secret.startsWith(prefix)))
    .map(({ name, secret }) => ({ name, key: secret }));
}
