import type { PublishedEvent } from "../db/index.ts";

/** What the Standard Webhooks specification advises a payload to stay under, in bytes. */
const mostBytes = 20_000;

/**
 * The body of a webhook: `{ type, timestamp, data }`. Where that would be 20 kB or more, `data` names its object
 * alone and `truncated` says so: the receiver reads the whole event at `GET /v1/events/{id}`.
 */
export function payloadOf({ type, createdAt, data, objectId, objectVersion }: PublishedEvent): string {
  const whole = JSON.stringify({ type, timestamp: createdAt, data });
  if (Buffer.byteLength(whole) < mostBytes) return whole;
  const [name = "object"] = Object.keys(data);
  const named = { [name]: { id: objectId, version: objectVersion } };
  return JSON.stringify({ type, timestamp: createdAt, data: named, truncated: true });
}
