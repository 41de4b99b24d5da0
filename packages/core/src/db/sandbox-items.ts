import { parseWorldId } from "../kernel/actor.ts";
import { shardOf, shards } from "./shard.ts";

// All that a sandbox holds can be wiped, whatever it is, so each of its items is in an index of its own (gsi7).
// Items of the live world are not in it: it costs them nothing.

interface Put {
  Item?: Record<string, unknown>;
}

interface Update {
  Key?: Record<string, unknown>;
  UpdateExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

interface Input extends Put, Update {
  TransactItems?: { Put?: Put; Update?: Update }[];
}

/** The partitions of the index that hold a sandbox's items. */
export function sandboxPartitions(world: string): string[] {
  return shards.map((shard) => `t#${world}#sandbox#${shard}`);
}

/** A command's input whose items of sandboxes, if it writes any, are put into the index. */
export function indexSandboxItems<T extends object>(input: T): T {
  const { TransactItems } = input as Input;
  const indexed: Input = { ...putIndexed(updateIndexed(input as Input)) };
  if (TransactItems) {
    indexed.TransactItems = TransactItems.map((item) => ({
      ...item,
      ...(item.Put ? { Put: putIndexed(item.Put) } : {}),
      ...(item.Update ? { Update: updateIndexed(item.Update) } : {}),
    }));
  }
  return indexed as T;
}

function putIndexed<T extends Put>(put: T): T {
  const keys = keysOf(put.Item);
  return keys ? { ...put, Item: { ...put.Item, ...keys } } : put;
}

function updateIndexed<T extends Update>(update: T): T {
  const keys = update.UpdateExpression === undefined ? null : keysOf(update.Key);
  if (!keys) return update;
  const set = "SET gsi7pk = :gsi7pk, gsi7sk = :gsi7sk";
  const expression = update.UpdateExpression ?? "";
  return {
    ...update,
    UpdateExpression: /\bSET /.test(expression)
      ? expression.replace(/\bSET /, `${set}, `)
      : `${set} ${expression}`,
    ExpressionAttributeValues: {
      ...update.ExpressionAttributeValues,
      ":gsi7pk": keys.gsi7pk,
      ":gsi7sk": keys.gsi7sk,
    },
  };
}

function keysOf(item: Record<string, unknown> | undefined): { gsi7pk: string; gsi7sk: string } | null {
  const world = /^t#([a-z0-9_]+)#/.exec(String(item?.pk ?? ""))?.[1];
  if (world === undefined || parseWorldId(world).mode !== "test") return null;
  const place = `${item?.pk}|${item?.sk}`;
  return { gsi7pk: `t#${world}#sandbox#${shardOf(place)}`, gsi7sk: place };
}
