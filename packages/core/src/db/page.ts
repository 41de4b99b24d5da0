import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { tenant } from "../kernel/actor.ts";
import { AppError } from "../kernel/error.ts";
import { seal, unseal } from "../kernel/secret.ts";
import { client } from "./client.ts";
import { type Operation, paramsOf } from "./entity.ts";

/** What every list takes. */
export const PageInput = {
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(1024).optional(),
};

export interface Page<T> {
  object: "list";
  data: T[];
  nextCursor: string | null;
}

type Item = Record<string, unknown>;

interface PageRequest<T> {
  /** ElectroDB queries without a sort condition: one, or one a shard. */
  queries: Operation[];
  order?: "newest" | "oldest";
  limit: number;
  cursor?: string | undefined;
  /** Bounds of the sort key, both inclusive, such as an id made of a date. */
  range?: { low?: string | undefined; high?: string | undefined };
  /** For what the partition cannot tell apart. A page ends after a bounded number of items looked at. */
  filter?: ((item: Item) => boolean) | undefined;
  /** What is listed with which filters; a cursor of one list is refused by another. */
  name: string;
  map: (item: Item) => T;
}

/**
 * One page of a list, merged from all of its shards. A cursor is the place of the last item in the order, so
 * pages stay right while items come and go; it is sealed for the tenant and the list.
 * @throws AppError `bad_cursor`
 */
export async function page<T>(request: PageRequest<T>): Promise<Page<T>> {
  const newest = (request.order ?? "newest") === "newest";
  const context = `${tenant()}|${request.name}`;
  const after = request.cursor === undefined ? undefined : openCursor(request.cursor, context);
  const size = Math.min(request.limit + 2, Math.ceil((request.limit * 2) / request.queries.length) + 2);
  const open = (query: Operation) => openStream(paramsOf(query), request.range ?? {}, newest, after, size);
  const streams = await Promise.all(request.queries.map(open));

  const items: Item[] = [];
  let place: string | undefined;
  for (let looked = 0; ; looked++) {
    const next = first(streams, newest);
    if (!next) return { object: "list", data: items.map(request.map), nextCursor: null };
    if (items.length === request.limit || looked === mostLookedAt) break;
    const item = next.buffer.shift();
    if (!item) break;
    place = String(item[next.sortKey]);
    if (!request.filter || request.filter(item)) items.push(item);
    if (next.buffer.length === 0 && next.more) await fill(next, newest, place, size);
  }
  return {
    object: "list",
    data: items.map(request.map),
    nextCursor: place ? seal("cursor", place, context) : null,
  };
}

/** One of several lists that are read as one, all in the order of when their objects were made. */
export interface Strand {
  /** An ElectroDB query without a sort condition, whose sort keys are `name#id`. */
  query: Operation;
  /** What its sort keys begin with, up to the part of the ids that tells when: `shipment#shp_`. */
  prefix: string;
  idOf: (item: Item) => string;
}

/**
 * One page of several lists, the newest first whichever list it is of. A cursor is the place of the last item, so
 * pages neither repeat nor skip while items come and go.
 * @param request `map` also gets the index of the item's list
 * @throws AppError `bad_cursor`
 */
export async function pageAcross<T>(request: {
  strands: readonly Strand[];
  limit: number;
  cursor?: string | undefined;
  name: string;
  map: (item: Item, strand: number) => T;
}): Promise<Page<T>> {
  const { strands, limit, cursor, name } = request;
  const context = `${tenant()}|${name}`;
  const after = cursor === undefined ? undefined : openCursor(cursor, context);
  const newest = async ({ query, prefix, idOf }: Strand, strand: number) => {
    const range = after === undefined ? {} : { high: `${prefix}${after.split("#")[0]}` };
    // One more tells that there are more; one may be the very item that the last page ended with.
    const { data } = await page({ queries: [query], range, limit: limit + 2, name, map: (item) => item });
    return data.map((item) => ({ item, strand, place: `${idOf(item).split("_")[1]}#${strand}` }));
  };
  const found = (await Promise.all(strands.map(newest)))
    .flat()
    .filter(({ place }) => after === undefined || place < after)
    .sort((a, b) => (a.place < b.place ? 1 : -1));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    object: "list",
    data: shown.map(({ item, strand }) => request.map(item, strand)),
    nextCursor: last ? seal("cursor", last.place, context) : null,
  };
}

/** Items that a filtered page looks at before it answers with what it has and a cursor. */
const mostLookedAt = 2000;

/**
 * One page of a list that is short enough to be read whole, the greatest place first.
 * @param place of an item in the order; no two have the same
 * @throws AppError `bad_cursor`
 */
export function pageOf<T>(request: {
  items: readonly T[];
  place: (item: T) => string;
  limit: number;
  cursor?: string | undefined;
  name: string;
}): Page<T> {
  const { items, place, limit, cursor } = request;
  const context = `${tenant()}|${request.name}`;
  const after = cursor === undefined ? undefined : openCursor(cursor, context);
  const rest = items
    .filter((item) => after === undefined || place(item) < after)
    .sort((a, b) => (place(a) < place(b) ? 1 : -1));
  const data = rest.slice(0, limit);
  const last = rest.length > limit ? data.at(-1) : undefined;
  return { object: "list", data, nextCursor: last ? seal("cursor", place(last), context) : null };
}

function openCursor(cursor: string, context: string): string {
  const place = unseal("cursor", cursor, context);
  if (place === null)
    throw new AppError("bad_cursor", { detail: "Use a nextCursor of this very list, unchanged." });
  return place;
}

interface Stream {
  params: ReturnType<typeof paramsOf>;
  sortKey: string;
  low: string;
  high: string;
  buffer: Item[];
  more: boolean;
}

async function openStream(
  params: Stream["params"],
  range: NonNullable<PageRequest<unknown>["range"]>,
  newest: boolean,
  after: string | undefined,
  size: number,
): Promise<Stream> {
  const sortKey = params.ExpressionAttributeNames["#sk1"] ?? "sk";
  const prefix = String(params.ExpressionAttributeValues[":sk1"] ?? "");
  const { low = prefix, high = `${prefix}\uffff` } = range;
  const stream: Stream = { params, sortKey, low, high, buffer: [], more: true };
  await fill(stream, newest, after, size);
  return stream;
}

/** Reads on behind `after`. The range is closed on both sides, so the item at `after` itself is dropped. */
async function fill(stream: Stream, newest: boolean, after: string | undefined, size: number): Promise<void> {
  const { params, sortKey } = stream;
  const [low, high] = newest ? [stream.low, after ?? stream.high] : [after ?? stream.low, stream.high];
  if (low > high) {
    stream.more = false;
    return;
  }
  const answer = await client().send(
    new QueryCommand({
      TableName: params.TableName,
      IndexName: params.IndexName,
      KeyConditionExpression: "#pk = :pk AND #sk1 BETWEEN :low AND :high",
      ExpressionAttributeNames: { "#pk": params.ExpressionAttributeNames["#pk"] ?? "pk", "#sk1": sortKey },
      ExpressionAttributeValues: {
        ":pk": params.ExpressionAttributeValues[":pk"],
        ":low": low,
        ":high": high,
      },
      ScanIndexForward: !newest,
      Limit: size,
    }),
  );
  const items = answer.Items ?? [];
  stream.more = answer.LastEvaluatedKey !== undefined;
  stream.buffer = items.filter((item) => item[sortKey] !== after && !expired(item));
  // A whole page can be expired items; go on behind it.
  const last = items.at(-1);
  if (stream.buffer.length === 0 && stream.more && last)
    await fill(stream, newest, String(last[sortKey]), size);
}

function first(streams: Stream[], newest: boolean): Stream | undefined {
  let best: Stream | undefined;
  for (const stream of streams) {
    if (stream.buffer.length === 0) continue;
    const place = String(stream.buffer[0]?.[stream.sortKey]);
    const lead = best && String(best.buffer[0]?.[best.sortKey]);
    if (lead === undefined || (newest ? place > lead : place < lead)) best = stream;
  }
  return best;
}

/** DynamoDB deletes expired items days late, so every read passes over them. */
export function expired(item: Item): boolean {
  return typeof item.expiresAt === "number" && item.expiresAt <= Date.now() / 1000;
}
