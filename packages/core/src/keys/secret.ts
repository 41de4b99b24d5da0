import { createHash } from "node:crypto";
import { type Mode, randomCode, sameSecret } from "../kernel/index.ts";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const shape = /^caas_(live|test)_[0-9a-hjkmnp-tv-z]{38}$/;

/**
 * A new secret: its world, 32 random letters (160 bits) and 6 of checksum. Scanners of leaked secrets can tell
 * it from chance by the checksum, and a mistyped key is refused without a look into the store.
 */
export function newSecret(mode: Mode): string {
  const body = `caas_${mode}_${randomCode(32)}`;
  return `${body}${checksum(body)}`;
}

export function wellFormed(secret: string): boolean {
  return shape.test(secret) && sameSecret(secret.slice(-6), checksum(secret.slice(0, -6)));
}

/** What may be shown of a secret for people to tell keys apart. */
export function prefixOf(secret: string): string {
  return secret.slice(0, 14);
}

/** The first 30 bits of the SHA-256. */
function checksum(body: string): string {
  const bits = createHash("sha256").update(body).digest().readUInt32BE(0) >>> 2;
  let text = "";
  for (let shift = 25; shift >= 0; shift -= 5) text += letters[(bits >>> shift) & 31];
  return text;
}
