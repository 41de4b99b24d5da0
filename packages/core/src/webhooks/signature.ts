import { createHmac, randomBytes } from "node:crypto";

const secretPrefix = "whsec_";

/** A new signing secret of one endpoint: `whsec_` and the base64 of 32 random bytes. */
export function newSecret(): string {
  return secretPrefix + randomBytes(32).toString("base64");
}

/**
 * The value of `webhook-signature` by the Standard Webhooks specification: for each secret `v1,` and the
 * base64 of HMAC-SHA256 over `id.timestamp.body`, separated by spaces. While a secret is being rotated both
 * the new and the old one are given, so that the receiver can change over when it likes.
 *
 * `timestamp` is the time of this attempt in whole unix seconds. Throws a RangeError on what would make a
 * signature that proves nothing: no secret, a key outside 24–64 bytes, an id with the separator in it.
 */
export function sign(message: { id: string; timestamp: number; body: string; secrets: string[] }): string {
  const { id, timestamp, body, secrets } = message;
  if (id === "" || id.includes(".")) throw new RangeError("A webhook id is not empty and holds no dot");
  if (!Number.isSafeInteger(timestamp)) throw new RangeError("A webhook timestamp is in whole seconds");
  if (secrets.length === 0) throw new RangeError("A webhook is signed with one secret at least");
  const signed = `${id}.${timestamp}.${body}`;
  return secrets
    .map((secret) => `v1,${createHmac("sha256", keyOf(secret)).update(signed, "utf8").digest("base64")}`)
    .join(" ");
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : "", "base64");
  // The secret itself must never reach a message or a log.
  if (key.length < 24 || key.length > 64) throw new RangeError("A webhook secret holds 24 to 64 bytes");
  return key;
}
