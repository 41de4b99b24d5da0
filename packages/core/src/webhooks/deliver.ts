import {
  AlreadyDone,
  type Due,
  EventEntity,
  eventDays,
  type PublishedEvent,
  publishedEvent,
  shardOf,
  transact,
  write,
} from "../db/index.ts";
import { expiresInDays, iso, newId, now, nowIso, tenant, unseal } from "../kernel/index.ts";
import { all, allowance, find, saveWrite } from "./endpoints.ts";
import {
  AttemptEntity,
  type AttemptItem,
  DeliveryEntity,
  type DeliveryItem,
  type EndpointItem,
} from "./entity.ts";
import { nextDelay, shouldDisable } from "./retry-schedule.ts";
import { type PostResult, post } from "./send.ts";
import { sign } from "./signature.ts";

export const retryKind = "webhook.retry";

/** If a process dies while it sends, another tries again after this long. Longer than an attempt may take. */
const lease = 20_000;

/**
 * Sends an event to every endpoint that wants it: the first attempt now, further ones through due items. However
 * often the event is delivered to us, each endpoint has one delivery of it.
 */
export async function deliver(event: PublishedEvent): Promise<void> {
  const wanting = (await all()).filter(
    ({ status, events }) => status === "enabled" && (events.includes("*") || events.includes(event.type)),
  );
  await Promise.all(wanting.map((endpoint) => firstAttempt(endpoint, event)));
}

async function firstAttempt(endpoint: EndpointItem, event: PublishedEvent): Promise<void> {
  const at = nowIso();
  const delivery: DeliveryItem = {
    tenantId: tenant(),
    endpointId: endpoint.endpointId,
    eventId: event.id,
    objectId: event.objectId,
    status: "pending",
    attempts: 0,
    expiresAt: expiresInDays(eventDays),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  try {
    await transact({
      writes: [write(DeliveryEntity().create(delivery), () => new AlreadyDone("delivery exists"))],
      due: [leaseOf(delivery)],
    });
  } catch (error) {
    if (error instanceof AlreadyDone) return;
    throw error;
  }
  await attempt(endpoint, delivery, event);
}

function dueKey({ endpointId, eventId }: DeliveryItem) {
  return { kind: retryKind, key: `${endpointId}#${eventId}` };
}

function leaseOf(delivery: DeliveryItem) {
  const { endpointId, eventId } = delivery;
  return { ...dueKey(delivery), at: iso(now() + lease), data: { endpointId, eventId } };
}

/** A due item's turn: takes it, so that no other sweep does the same, and tries again. */
export async function retry(due: Due): Promise<void> {
  const { endpointId, eventId } = due.data as { endpointId: string; eventId: string };
  const { data: delivery } = await DeliveryEntity()
    .get({ tenantId: tenant(), endpointId, eventId })
    .go({ consistent: true });
  const endpoint = await find(endpointId);
  const event = delivery && (await eventOf(delivery));
  if (delivery?.status !== "pending" || !event || endpoint?.status !== "enabled") {
    await transact({ writes: [], acted: due });
    return;
  }
  await transact({ writes: [], acted: due, due: [leaseOf(delivery)] });
  await attempt(endpoint, delivery, event);
}

async function eventOf({ tenantId, objectId, eventId }: DeliveryItem): Promise<PublishedEvent | null> {
  const { data } = await EventEntity().get({ tenantId, objectId, eventId }).go();
  return data && publishedEvent(data);
}

async function attempt(endpoint: EndpointItem, delivery: DeliveryItem, event: PublishedEvent): Promise<void> {
  const body = JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data });
  // Receivers hold the timestamp against the real clock, also where a sandbox's is ahead.
  const timestamp = Math.floor(Date.now() / 1000);
  const result = await post({
    url: endpoint.url,
    headers: {
      "webhook-id": event.id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": sign({ id: event.id, timestamp, body, secrets: secretsOf(endpoint) }),
    },
    body,
    ...allowance(),
  });
  await record(endpoint, delivery, event, result);
}

function secretsOf({ endpointId, secrets }: EndpointItem): string[] {
  return secrets
    .filter(({ validUntil }) => validUntil === undefined || validUntil > nowIso())
    .map(({ sealed }) => unseal("webhook", sealed, endpointId) ?? "");
}

async function record(
  endpoint: EndpointItem,
  delivery: DeliveryItem,
  event: PublishedEvent,
  result: PostResult,
): Promise<void> {
  const attempts = delivery.attempts + 1;
  const next = result.ok
    ? null
    : nextDelay(attempts, { ...result, status: result.status ?? undefined, random: Math.random });
  const nextAttemptAt = typeof next === "number" ? iso(now() + next) : undefined;
  const saved: DeliveryItem = {
    ...delivery,
    attempts,
    status: result.ok ? "succeeded" : nextAttemptAt ? "pending" : "failed",
    updatedAt: nowIso(),
    version: delivery.version + 1,
  };
  await transact({
    writes: [
      write(DeliveryEntity().put(saved)),
      write(AttemptEntity().create(attemptItem(saved, event, result, nextAttemptAt))),
    ],
    ...(nextAttemptAt ? { due: [{ ...leaseOf(saved), at: nextAttemptAt }] } : { cancelDue: [dueKey(saved)] }),
  });
  await noteHealth(endpoint.endpointId, result.ok, next === "disable");
}

function attemptItem(
  delivery: DeliveryItem,
  event: PublishedEvent,
  result: PostResult,
  nextAttemptAt: string | undefined,
): AttemptItem {
  const attemptId = newId("webhookAttempt");
  return {
    tenantId: delivery.tenantId,
    attemptId,
    endpointId: delivery.endpointId,
    eventId: event.id,
    type: event.type,
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

/**
 * Keeps since when an endpoint fails, and switches it off when it says that it is gone or has failed for five
 * days. Written only when that changes, so that a busy endpoint is not a hot key. Losing a race here is no
 * harm: the next attempt tells the same.
 */
async function noteHealth(endpointId: string, ok: boolean, gone: boolean): Promise<void> {
  const endpoint = await find(endpointId);
  if (endpoint?.status !== "enabled") return;
  const { failingSince } = endpoint;
  const tooLong = !ok && shouldDisable(failingSince === undefined ? null : Date.parse(failingSince), now());
  if (ok ? failingSince === undefined : failingSince !== undefined && !tooLong && !gone) return;
  const next: EndpointItem = {
    ...endpoint,
    failingSince: ok ? undefined : (failingSince ?? nowIso()),
    ...(gone || tooLong ? { status: "disabled", disabledReason: gone ? "gone" : "failing_for_5_days" } : {}),
    updatedAt: nowIso(),
    version: endpoint.version + 1,
  };
  await transact({ writes: [saveWrite(next)] }).catch(() => undefined);
}
