import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { type Page, page, shardOf, shards } from "../db/index.ts";
import { expiresInDays, nowIso, tenant } from "../kernel/index.ts";
import { type InboundSourceItem, PayloadEntity, type PayloadItem } from "./entity.ts";

/** For how many days a push can be read anew. */
const keptDays = 30;

/** Bytes of a piece: an item of DynamoDB holds 400 kB with its keys. */
const pieceSize = 350_000;

/** Keeps a payload; the same one again is kept for another 30 days in its place. */
export async function keepPayload({ tenantId, sourceId }: InboundSourceItem, payload: string): Promise<void> {
  const hash = createHash("sha256").update(payload).digest("base64url");
  const content = deflateSync(payload);
  const pieces = Math.ceil(content.length / pieceSize);
  const common = {
    ...{ tenantId, sourceId, hash, pieces },
    shard: shardOf(hash),
    receivedAt: nowIso(),
    expiresAt: expiresInDays(keptDays),
  };
  await Promise.all(
    Array.from({ length: pieces }, (_, piece) =>
      PayloadEntity()
        .put({ ...common, piece, content: content.subarray(piece * pieceSize, (piece + 1) * pieceSize) })
        .go(),
    ),
  );
}

/**
 * One page of what a source's provider has pushed within the last 30 days, in an order that tells nothing.
 * @throws AppError `bad_cursor`
 */
export async function payloadsOf(
  sourceId: string,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<Pick<Page<() => Promise<string>>, "data" | "nextCursor">> {
  const tenantId = tenant();
  return page({
    queries: shards.map((shard) => PayloadEntity().query.primary({ tenantId, sourceId, shard })),
    filter: ({ piece }) => piece === 0,
    order: "oldest",
    limit,
    cursor,
    name: `payloads#${sourceId}`,
    map: (item) => () => whole(item as PayloadItem),
  });
}

async function whole(first: PayloadItem): Promise<string> {
  const { tenantId, sourceId, shard, hash, pieces } = first;
  if (pieces === 1) return inflateSync(first.content).toString();
  const { data } = await PayloadEntity()
    .query.primary({ tenantId, sourceId, shard, hash })
    .go({ pages: "all" });
  const contents = data.sort((a, b) => a.piece - b.piece).map(({ content }) => content);
  return inflateSync(Buffer.concat(contents)).toString();
}
