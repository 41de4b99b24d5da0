import { eventDays, type PublishedEvent, shardOf, type Write, write } from "../db/index.ts";
import { expiresInDays, iso, newId, now, nowIso, tenant, unseal } from "../kernel/index.ts";
import { allowance } from "./endpoints.ts";
import { AttemptEntity, type AttemptItem, type EndpointItem } from "./entity.ts";
import { payloadOf } from "./payload.ts";
import { sandboxAnswer } from "./sandbox-answers.ts";
import { type PostResult, post } from "./send.ts";
import { sign } from "./signature.ts";

/** Signs an event and posts it to an endpoint, once. What came of it is the answer, never an error. */
export function sendOnce(
  endpoint: EndpointItem,
  event: PublishedEvent,
  headers: Record<string, string> = {},
): Promise<PostResult> {
  const body = payloadOf(event);
  // Receivers hold the timestamp against the real clock, also where a sandbox's is ahead.
  const timestamp = Math.floor(Date.now() / 1000);
  const answer = sandboxAnswer(endpoint.url);
  if (answer) return Promise.resolve(answer);
  return post({
    url: endpoint.url,
    headers: {
      "webhook-id": event.id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": sign({ id: event.id, timestamp, body, secrets: secretsOf(endpoint) }),
      "caas-object-id": event.objectId,
      "caas-object-version": String(event.objectVersion),
      ...headers,
    },
    body,
    ...allowance(),
  });
}

function secretsOf({ endpointId, secrets }: EndpointItem): string[] {
  return secrets
    .filter(({ validUntil }) => validUntil === undefined || validUntil > nowIso())
    .map(({ sealed }) => unseal("webhook", sealed, endpointId) ?? "");
}

/** The log's entry for an attempt. */
export function attemptItem(
  endpointId: string,
  event: PublishedEvent,
  trigger: AttemptItem["trigger"],
  result: PostResult,
  nextAttemptAt?: string,
): AttemptItem {
  const attemptId = newId("webhookAttempt");
  return {
    tenantId: tenant(),
    attemptId,
    endpointId,
    eventId: event.id,
    type: event.type,
    trigger,
    at: nowIso(),
    status: result.status ?? undefined,
    ok: result.ok,
    error: result.error,
    durationMs: Math.round(result.durationMs),
    response: result.response,
    nextAttemptAt,
    shard: shardOf(attemptId),
    expiresAt: expiresInDays(eventDays),
  };
}

export function attemptWrite(item: AttemptItem): Write {
  return write(AttemptEntity().create(item));
}

/** If a process dies while it sends, another tries again after this long. Longer than an attempt may take. */
const lease = 20_000;

export function leaseEnd(): string {
  return iso(now() + lease);
}
