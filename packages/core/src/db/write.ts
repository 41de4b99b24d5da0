import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { type Operation, paramsOf } from "./entity.ts";

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

export interface Write {
  item: TransactItem;
  /** What to throw when the write's condition does not hold; gets the item that stood in the way. */
  conflict: (existing: Record<string, unknown> | undefined) => Error;
}

/** Thrown where the work was already done: by another delivery of the event or another run of the sweep. */
export class AlreadyDone extends Error {
  override name = "AlreadyDone";
}

/** Thrown where another writer was first; {@link retryOnConflict} reads again and tries again. */
export class LostRace extends Error {
  override name = "LostRace";
}

const lostRace = () => new LostRace("another writer was first");

/**
 * Makes a write of an ElectroDB operation (create, put, delete, with or without conditions).
 * @param conflict what its failing condition means; by default a lost race
 */
export function write(operation: Operation, conflict: Write["conflict"] = lostRace): Write {
  const params = paramsOf(operation);
  const { Item, UpdateExpression } = params;
  const common = { ...params, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;
  if (Item) return { item: { Put: { ...common, Item } }, conflict };
  if (UpdateExpression) return { item: { Update: { ...common, UpdateExpression } }, conflict };
  return { item: { Delete: common }, conflict };
}

/** Part of a transaction that only checks, from an operation whose key and condition are taken. */
export function check(operation: Operation, conflict: Write["conflict"] = lostRace): Write {
  const { TableName, Key, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } =
    paramsOf(operation);
  const item = { TableName, Key, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues };
  return { item: { ConditionCheck: { ...item, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } }, conflict };
}
