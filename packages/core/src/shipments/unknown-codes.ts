import { z } from "zod";
import { expired, PageInput, pageOf, shardOf, shards, type Write, write } from "../db/index.ts";
import { expiresInDays, fn, nowIso, tenant } from "../kernel/index.ts";
import type { TrackingEventItem } from "./entity.ts";
import { unknownCodeExample } from "./examples.ts";
import { UnknownCodeEntity, type UnknownCodeItem } from "./unknown-code-entity.ts";

/** As long as what was pushed is kept, and can be read anew. */
const days = 30;

/** A provider's words for a code, as an example, up to this many characters. */
const mostText = 200;

export const UnknownCode = z
  .object({
    /** Provider and code. */
    id: z.string(),
    object: z.literal("unknown_code"),
    provider: z.string(),
    /** As the provider gave it. */
    code: z.string(),
    /** What the provider wrote beside it, once. */
    text: z.string().nullable(),
    /** How many events of the last 30 days have it. */
    count: z.int(),
    firstSeenAt: z.string(),
    lastSeenAt: z.string(),
    /** A parcel that has it. */
    shipmentId: z.string(),
  })
  .meta({ id: "UnknownCode", example: unknownCodeExample });
export type UnknownCode = z.infer<typeof UnknownCode>;

/** An event whose meaning has changed; `before` is absent for one that is new. */
export interface Change {
  item: TrackingEventItem;
  before?: TrackingEventItem | undefined;
}

/** The code for which an event stands as unknown, if it does. */
function unknownCodeOf(item: TrackingEventItem | undefined): string | undefined {
  return item?.unmapped ? item.rawCode : undefined;
}

/** The codes whose counts these changes move, and by how much. */
export function countsOf(changes: Change[]): Map<string, { by: number; item: TrackingEventItem }> {
  const counts = new Map<string, { by: number; item: TrackingEventItem }>();
  const add = (code: string | undefined, by: number, item: TrackingEventItem) => {
    if (code !== undefined) counts.set(code, { by: (counts.get(code)?.by ?? 0) + by, item });
  };
  for (const { item, before } of changes) {
    add(unknownCodeOf(before), -1, item);
    add(unknownCodeOf(item), 1, item);
  }
  return counts;
}

/** Part of the transaction that writes the changes, so that each is counted once. */
export function countWrites(changes: Change[]): Write[] {
  return [...countsOf(changes)]
    .filter(([, { by }]) => by !== 0)
    .map(([code, count]) => countWrite(code, count));
}

function countWrite(code: string, { by, item }: { by: number; item: TrackingEventItem }): Write {
  const { source: provider, shipmentId, message } = item;
  const key = {
    tenantId: tenant(),
    shard: shardOf(shipmentId),
    provider,
    code,
    part: shardOf(`${shipmentId}#`),
  };
  const at = nowIso();
  const update = UnknownCodeEntity().update(key).add({ count: by });
  if (by < 0) return write(update.set({ expiresAt: expiresInDays(days) }));
  const seen = { shipmentId, lastSeenAt: at, expiresAt: expiresInDays(days) };
  const text = message?.slice(0, mostText);
  return write(
    update
      .set(text ? { ...seen, text } : seen)
      .data(({ firstSeenAt }, { ifNotExists }) => ifNotExists(firstSeenAt, at)),
  );
}

/** The codes that no table knows, and how often they came; the one seen last comes first. */
export const unknownCodes = fn(z.strictObject(PageInput), "inbound:read", async ({ limit, cursor }) => {
  const tenantId = tenant();
  const parts = await Promise.all(
    shards.map((shard) => UnknownCodeEntity().query.primary({ tenantId, shard }).go({ pages: "all" })),
  );
  return pageOf({
    items: addedUp(parts.flatMap(({ data }) => data)),
    place: ({ lastSeenAt, id }) => `${lastSeenAt}#${id}`,
    limit,
    cursor,
    name: "unknown-codes",
  });
});

function addedUp(parts: UnknownCodeItem[]): UnknownCode[] {
  const byCode = new Map<string, UnknownCode>();
  for (const part of parts) {
    const { provider, code, count = 0, text = null, shipmentId, firstSeenAt, lastSeenAt } = part;
    if (count <= 0 || expired(part) || !shipmentId || !firstSeenAt || !lastSeenAt) continue;
    const id = `${provider}:${code}`;
    const other = byCode.get(id);
    const own: UnknownCode = {
      ...{ id, object: "unknown_code" },
      ...{ provider, code, text, count, firstSeenAt, lastSeenAt, shipmentId },
    };
    byCode.set(id, other ? together(other, own) : own);
  }
  return [...byCode.values()];
}

function together(one: UnknownCode, other: UnknownCode): UnknownCode {
  const [earlier, later] = one.lastSeenAt <= other.lastSeenAt ? [one, other] : [other, one];
  return {
    ...later,
    text: later.text ?? earlier.text,
    count: one.count + other.count,
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
  };
}
