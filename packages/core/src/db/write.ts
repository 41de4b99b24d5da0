import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

export interface Write {
  item: TransactItem;
  /** What to throw when the write's condition does not hold; gets the item that stood in the way. */
  conflict: (existing: Record<string, unknown> | undefined) => Error;
}

/** An operation of ElectroDB that can tell its parameters. */
interface Operation {
  // biome-ignore lint/suspicious/noExplicitAny: ElectroDB types params() as any-like records
  params: () => any;
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
  const params = operation.params();
  const common = { ...params, ReturnValuesOnConditionCheckFailure: "ALL_OLD" };
  if (params.Item) return { item: { Put: common }, conflict };
  if (params.UpdateExpression) return { item: { Update: common }, conflict };
  return { item: { Delete: common }, conflict };
}

/** Part of a transaction that only checks, from an operation whose key and condition are taken. */
export function check(operation: Operation, conflict: Write["conflict"] = lostRace): Write {
  const { TableName, Key, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } =
    operation.params();
  const item = { TableName, Key, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues };
  return { item: { ConditionCheck: { ...item, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } }, conflict };
}
