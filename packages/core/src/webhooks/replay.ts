import { z } from "zod";
import {
  commit,
  type Due,
  EventEntity,
  eventDays,
  type PublishedEvent,
  page,
  publishedEvent,
  shardOf,
  shards,
  transact,
} from "../db/index.ts";
import {
  AppError,
  fn,
  idFloor,
  idSchema,
  invalid,
  newId,
  notFound,
  now,
  nowIso,
  tenant,
} from "../kernel/index.ts";
import { attemptItem, attemptWrite, leaseEnd, sendOnce } from "./attempt.ts";
import { wants } from "./deliver.ts";
import { find, load } from "./endpoints.ts";
import type { EndpointItem } from "./entity.ts";
import { turnOf } from "./pace.ts";

export const replayKind = "webhook.replay";
export const resendKind = "webhook.resend";

const since = z.iso.datetime({ offset: true });
const eventId = idSchema("event");

export const ReplayWebhooks = z
  .union([z.strictObject({ since }), z.strictObject({ eventId })])
  .meta({ id: "ReplayWebhooks", example: { since: "2026-11-21T00:00:00Z" } });

export const WebhookReplay = z
  .object({
    object: z.literal("webhook_replay"),
    endpointId: idSchema("webhookEndpoint"),
    /** How many events will be sent. */
    count: z.int(),
    /** False where there are more than `count`: those are sent as well. */
    counted: z.boolean(),
  })
  .meta({
    id: "WebhookReplay",
    example: {
      object: "webhook_replay",
      endpointId: "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
      count: 17,
      counted: true,
    },
  });

/** Events that a request counts, and that a step puts up for sending: what one transaction takes. */
const mostCounted = 2_000;
const step = 90;

/**
 * Sends an event again, or all of an endpoint's events since a time that have happened until now, whether they got
 * through before or not. The sending is done by due items, in steps, each event once: what fails is not tried again.
 * @throws AppError `not_found`, `endpoint_disabled`, `validation_failed` for a time more than 30 days ago or ahead
 */
export const replay = fn(
  z.strictObject({ id: idSchema("webhookEndpoint"), what: ReplayWebhooks }),
  "webhooks:write",
  async ({ id, what }): Promise<z.infer<typeof WebhookReplay>> => {
    const endpoint = await load(id);
    if (endpoint.status !== "enabled") {
      throw new AppError("endpoint_disabled", {
        detail: 'Switch the endpoint on first: PATCH it with { "status": "enabled" }.',
      });
    }
    const answer = { object: "webhook_replay" as const, endpointId: id };
    if ("eventId" in what) {
      const event = await findEvent(what.eventId);
      if (!event) throw notFound("event", what.eventId);
      return commit({ writes: [], due: [resendOf(id, event)] }, { ...answer, count: 1, counted: true });
    }
    const from = Date.parse(what.since);
    if (from > now()) throw invalid("since", "in_future", "must not be ahead of the time now");
    if (from < now() - eventDays * 86_400_000)
      throw invalid("since", "too_old", `must not be more than ${eventDays} days ago: events live no longer`);
    const range = { from, until: now() };
    const { count, counted } = await countOf(endpoint, range);
    const begin = { kind: replayKind, key: `${id}#${newId("event")}`, at: nowIso() };
    const due = count > 0 || !counted ? [{ ...begin, data: { endpointId: id, ...range } }] : [];
    return commit({ writes: [], due }, { ...answer, count, counted });
  },
);

interface Range {
  /** Milliseconds since the epoch, the first inclusive. */
  from: number;
  until: number;
}

/** An endpoint's events in a range, oldest first, a page at a time. */
function eventsFor(endpoint: EndpointItem, { from, until }: Range, limit: number, cursor?: string) {
  return page({
    queries: shards.map((shard) => EventEntity().query.all({ tenantId: tenant(), shard })),
    order: "oldest",
    range: { low: `event#${idFloor("event", from)}`, high: `event#${idFloor("event", until)}\uffff` },
    filter: ({ type }) => wants(endpoint, String(type)),
    limit,
    cursor,
    name: `replay#${endpoint.endpointId}`,
    map: (item) => publishedEvent(item),
  });
}

async function countOf(endpoint: EndpointItem, range: Range): Promise<{ count: number; counted: boolean }> {
  let count = 0;
  let cursor: string | undefined;
  // A page of events that are not wanted may be empty and yet not the last, so pages are bounded too.
  for (let pages = 0; pages < 20 && count < mostCounted; pages++) {
    const { data, nextCursor } = await eventsFor(endpoint, range, 500, cursor);
    count += data.length;
    if (!nextCursor) return { count, counted: true };
    cursor = nextCursor;
  }
  return { count, counted: false };
}

const Step = z.object({
  endpointId: z.string(),
  from: z.number(),
  until: z.number(),
  cursor: z.string().optional(),
});

/** A step of a replay: puts the next events up for sending, and itself for those behind them. */
export async function replayStep(due: Due): Promise<void> {
  const { endpointId, cursor, ...range } = Step.parse(due.data);
  const endpoint = await find(endpointId);
  if (endpoint?.status !== "enabled") return transact({ writes: [], acted: due });
  const { data, nextCursor } = await eventsFor(endpoint, range, step, cursor);
  const key = due.dueId.slice(replayKind.length + 1);
  const next = nextCursor
    ? [{ kind: replayKind, key, at: nowIso(), data: { endpointId, ...range, cursor: nextCursor } }]
    : [];
  await transact({
    writes: [],
    acted: due,
    due: [...data.map((event) => resendOf(endpointId, event)), ...next],
  });
}

function resendOf(endpointId: string, { id, objectId }: PublishedEvent, at = nowIso()) {
  return { kind: resendKind, key: `${endpointId}#${id}`, at, data: { endpointId, eventId: id, objectId } };
}

const Resend = z.object({ endpointId: z.string(), eventId: z.string(), objectId: z.string() });

/** Sends one event of a replay. A process that dies over it leaves its due item to another. */
export async function resend(due: Due): Promise<void> {
  const { endpointId, eventId, objectId } = Resend.parse(due.data);
  const [endpoint, { data: item }] = await Promise.all([
    find(endpointId),
    EventEntity().get({ tenantId: tenant(), objectId, eventId }).go(),
  ]);
  if (endpoint?.status !== "enabled" || !item) return transact({ writes: [], acted: due });
  const event = publishedEvent(item);
  await transact({ writes: [], acted: due, due: [resendOf(endpointId, event, leaseEnd())] });
  const turn = await turnOf(endpoint);
  if (turn) return transact({ writes: [], due: [resendOf(endpointId, event, turn.again)] });
  const result = await sendOnce(endpoint, event);
  await transact({
    writes: [attemptWrite(attemptItem(endpointId, event, "replay", result))],
    cancelDue: [{ kind: resendKind, key: `${endpointId}#${eventId}` }],
  });
}

async function findEvent(eventId: string): Promise<PublishedEvent | null> {
  const { data } = await EventEntity()
    .query.all({ tenantId: tenant(), shard: shardOf(eventId), eventId })
    .go({ limit: 1 });
  return data[0] ? publishedEvent(data[0]) : null;
}
