import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { client } from "./client.ts";
import { type Operation, paramsOf } from "./entity.ts";

type Item = Record<string, unknown>;

/** One item to read: where it is, and how it is understood. */
export interface Read<Result> {
  table: string;
  key: Item;
  parse: (item: Item) => Result | null;
}

/** What is needed here of an entity of ElectroDB. */
interface Parser<Result> {
  parse: (answer: { Item: Item }) => { data: Result | null };
}

/** Makes a read of an entity's `get`, for {@link readTogether}. */
export function reading<Result>(entity: Parser<Result>, get: Operation): Read<Result> {
  const { TableName, Key } = paramsOf(get);
  return { table: TableName, key: Key, parse: (item) => entity.parse({ Item: item }).data };
}

type Found<Reads extends readonly (Read<unknown> | null)[]> = {
  [Index in keyof Reads]: Reads[Index] extends Read<infer Result> | null ? Result | null : null;
};

/** What DynamoDB leaves for another call when it is busy is asked for again this often. */
const mostCalls = 6;

/**
 * Reads up to a hundred different items of any entities as they are now, in one round trip; none where all reads
 * are `null`. It is no snapshot: what hangs on two of them agreeing must be checked when it is written.
 * @returns in the order of the reads, `null` for what is not there and for a read that is `null`
 */
export async function readTogether<const Reads extends readonly (Read<unknown> | null)[]>(
  reads: Reads,
): Promise<Found<Reads>> {
  const wanted = reads.filter((read) => read !== null);
  const items = await fetchAll(wanted);
  const found = reads.map((read) => {
    const item = read && items.get(nameOf(read.key));
    return read && item ? read.parse(item) : null;
  });
  return found as Found<Reads>;
}

async function fetchAll(reads: readonly Read<unknown>[]): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  const [first] = reads;
  if (!first) return items;
  const { table } = first;
  let keys: Item[] = reads.map(({ key }) => key);
  for (let called = 1; ; called++) {
    const answer = await client().send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
    );
    for (const item of answer.Responses?.[table] ?? []) items.set(nameOf(item), item);
    keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (keys.length === 0) return items;
    if (called === mostCalls) throw new Error(`DynamoDB left ${keys.length} items unread ${called} times`);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** called));
  }
}

function nameOf({ pk, sk }: Item): string {
  return `${pk} ${sk}`;
}
