import { z } from "zod";
import { EventEntity, PageInput, page, publishedEvent, shardOf, shards } from "../db/index.ts";
import { fn, idFloor, idSchema, notFound, tenant } from "../kernel/index.ts";

export const Event = z
  .object({
    id: idSchema("event"),
    object: z.literal("event"),
    type: z.string(),
    createdAt: z.string(),
    /** The object it tells of, and that object's version after the change: events may arrive out of order. */
    objectId: z.string(),
    objectVersion: z.int(),
    actor: z.object({ type: z.string(), id: z.string().nullable() }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: "Event",
    example: {
      id: "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
      object: "event",
      type: "ticket.solved",
      createdAt: "2026-11-22T05:00:00.000Z",
      objectId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
      objectVersion: 4,
      actor: { type: "member", id: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" },
      data: { ticket: { id: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4", status: "solved" } },
    },
  });
export type Event = z.infer<typeof Event>;

function toEvent(item: Record<string, unknown>): Event {
  const { id, type, createdAt, objectId, objectVersion, actor, data } = publishedEvent(item);
  return { id, object: "event", type, createdAt, objectId, objectVersion, actor, data };
}

/**
 * Every event of the last 30 days, newest first unless told otherwise.
 * @param since an instant of the world's own clock, inclusive: to follow what happens, ask `oldest` since a little
 *   before the last event that was seen, as what is written at the same time may become readable out of order
 */
export const list = fn(
  z.strictObject({
    ...PageInput,
    type: z.string().max(100).optional(),
    order: z.enum(["newest", "oldest"]).default("newest"),
    since: z.iso.datetime({ offset: true }).optional(),
  }),
  "events:read",
  ({ limit, cursor, type, order, since }) => {
    const tenantId = tenant();
    const { all, byType } = EventEntity().query;
    return page({
      queries: shards.map((shard) => (type ? byType({ tenantId, type, shard }) : all({ tenantId, shard }))),
      order,
      // An event's id may be a moment older than its time.
      range: { low: since && `event#${idFloor("event", Date.parse(since) - 1000)}` },
      filter: since ? ({ createdAt }) => Date.parse(String(createdAt)) >= Date.parse(since) : undefined,
      limit,
      cursor,
      name: `events#${type ?? ""}#${order}#${since ?? ""}`,
      map: toEvent,
    });
  },
);

/** @throws AppError `not_found` */
export const get = fn(z.strictObject({ id: idSchema("event") }), "events:read", async ({ id }) => {
  const { data } = await EventEntity()
    .query.all({ tenantId: tenant(), shard: shardOf(id), eventId: id })
    .go({ limit: 1 });
  const item = data[0];
  if (!item) throw notFound("event", id);
  return toEvent(item);
});

/** An object's events, oldest first. Whoever may see the object may see them; its domain asks. */
export function history(objectId: string, paging: { limit: number; cursor?: string | undefined }) {
  return page({
    queries: [EventEntity().query.ofObject({ tenantId: tenant(), objectId })],
    order: "oldest",
    ...paging,
    name: `history#${objectId}`,
    map: toEvent,
  });
}
