import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { tenant } from "../kernel/actor.ts";
import { config } from "../kernel/config.ts";
import { client } from "./client.ts";
import { sandboxPartitions } from "./sandbox-items.ts";

type Key = Record<"pk" | "sk", string>;

/** What DynamoDB takes in one call. */
const batch = 25;

/**
 * Removes all items of the actor's world, which must be a sandbox, until a time. No event tells of it.
 * @param deadline real milliseconds since the epoch
 * @param keep items that stay, by their partition key
 */
export async function removeSandbox(
  deadline: number,
  keep: (pk: string) => boolean,
): Promise<{ removed: number; done: boolean }> {
  const results = await Promise.all(
    sandboxPartitions(tenant()).map((partition) => removePartition(partition, deadline, keep)),
  );
  return {
    removed: results.reduce((sum, { removed }) => sum + removed, 0),
    done: results.every(({ done }) => done),
  };
}

async function removePartition(partition: string, deadline: number, keep: (pk: string) => boolean) {
  let removed = 0;
  let from: Record<string, unknown> | undefined;
  do {
    if (Date.now() > deadline) return { removed, done: false };
    const answer = await client().send(
      new QueryCommand({
        TableName: config().tableName,
        IndexName: "gsi7",
        KeyConditionExpression: "gsi7pk = :partition",
        ExpressionAttributeValues: { ":partition": partition },
        ProjectionExpression: "pk, sk",
        Limit: 500,
        ExclusiveStartKey: from,
      }),
    );
    const keys = ((answer.Items ?? []) as Key[]).filter(({ pk }) => !keep(pk));
    for (let start = 0; start < keys.length; start += batch) await remove(keys.slice(start, start + batch));
    removed += keys.length;
    from = answer.LastEvaluatedKey;
  } while (from);
  return { removed, done: true };
}

async function remove(keys: Key[]): Promise<void> {
  const { tableName } = config();
  let requests = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  for (let tried = 0; requests.length > 0; tried++) {
    if (tried > 8) throw new Error(`DynamoDB left ${requests.length} items`);
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tried));
    const answer = await client().send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
    requests = (answer.UnprocessedItems?.[tableName] ?? []) as typeof requests;
  }
}
