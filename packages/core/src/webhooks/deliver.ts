import {
  AlreadyDone,
  type Due,
  EventEntity,
  eventDays,
  type PublishedEvent,
  publishedEvent,
  transact,
  write,
} from "../db/index.ts";
import { expiresInDays, iso, now, nowIso, tenant } from "../kernel/index.ts";
import { attemptItem, attemptWrite, leaseEnd, sendOnce } from "./attempt.ts";
import { all, find } from "./endpoints.ts";
import { DeliveryEntity, type DeliveryItem, type EndpointItem } from "./entity.ts";
import { noteHealth } from "./health.ts";
import { turnOf } from "./pace.ts";
import { nextDelay } from "./retry-schedule.ts";
import type { PostResult } from "./send.ts";

export const retryKind = "webhook.retry";

/**
 * Sends an event to every endpoint that wants it: the first attempt now, further ones through due items. However
 * often the event is delivered to us, each endpoint has one delivery of it.
 */
export async function deliver(event: PublishedEvent): Promise<void> {
  const wanting = (await all()).filter(
    ({ status, events }) => status === "enabled" && wants({ events }, event.type),
  );
  await Promise.all(wanting.map((endpoint) => firstAttempt(endpoint, event)));
}

/** Whether an endpoint has asked for events of a type. */
export function wants({ events }: Pick<EndpointItem, "events">, type: string): boolean {
  return events.includes("*") || events.includes(type);
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

function dueKey({ endpointId, eventId }: Pick<DeliveryItem, "endpointId" | "eventId">) {
  return { kind: retryKind, key: `${endpointId}#${eventId}` };
}

function leaseOf(delivery: DeliveryItem) {
  const { endpointId, eventId } = delivery;
  return { ...dueKey(delivery), at: leaseEnd(), data: { endpointId, eventId } };
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
    await transact({ writes: delivery?.status === "pending" ? [endWrite(delivery)] : [], acted: due });
    return;
  }
  await transact({ writes: [], acted: due, due: [leaseOf(delivery)] });
  await attempt(endpoint, delivery, event);
}

/** What nobody takes any more, because its endpoint was switched off or removed or its event is too old. */
function endWrite(delivery: DeliveryItem) {
  const { version } = delivery;
  const ended = { ...delivery, status: "failed" as const, updatedAt: nowIso(), version: version + 1 };
  return write(DeliveryEntity().put(ended));
}

async function eventOf({ tenantId, objectId, eventId }: DeliveryItem): Promise<PublishedEvent | null> {
  const { data } = await EventEntity().get({ tenantId, objectId, eventId }).go();
  return data && publishedEvent(data);
}

/** Sends when the endpoint's cap lets it, or leaves the delivery to the time at which to ask again. */
async function attempt(endpoint: EndpointItem, delivery: DeliveryItem, event: PublishedEvent): Promise<void> {
  const turn = await turnOf(endpoint);
  if (turn) return transact({ writes: [], due: [{ ...leaseOf(delivery), at: turn.again }] });
  await record(endpoint, delivery, event, await sendOnce(endpoint, event));
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
      attemptWrite(attemptItem(endpoint.endpointId, event, "event", result, nextAttemptAt)),
    ],
    ...(nextAttemptAt ? { due: [{ ...leaseOf(saved), at: nextAttemptAt }] } : { cancelDue: [dueKey(saved)] }),
  });
  await noteHealth(endpoint.endpointId, result.ok, next === "disable");
}
