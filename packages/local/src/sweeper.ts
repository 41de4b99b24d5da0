import type { AttributeValue } from "aws-lambda";
import { type DynamoDbCall, DynamoDbError } from "./dynamodb-call.ts";
import type { TableDescription } from "./dynamodb-table.ts";

type Item = Record<string, AttributeValue>;

/** Items that one step looks at: some 10 ms of the database's time. */
const pageSize = 250;

/**
 * Deletes items whose time to live has passed, which the embedded DynamoDB never does by itself. Each call looks at
 * one page of the table and goes on from there at the next.
 * @returns a function that sweeps one page and tells how many items it deleted
 */
export function createSweeper(call: DynamoDbCall, table: TableDescription): () => Promise<number> {
  let from: Item | undefined;
  const names = { "#ttl": table.timeToLiveAttribute };
  return async () => {
    const values = { ":now": { N: String(Math.floor(Date.now() / 1000)) } };
    const page = await call<{ Items: Item[]; LastEvaluatedKey?: Item }>("DynamoDB_20120810.Scan", {
      TableName: table.name,
      ExclusiveStartKey: from,
      Limit: pageSize,
      FilterExpression: "#ttl < :now",
      ProjectionExpression: "#pk, #sk",
      ExpressionAttributeNames: { ...names, "#pk": table.partitionKey, "#sk": table.sortKey },
      ExpressionAttributeValues: values,
    });
    from = page.LastEvaluatedKey;
    let deleted = 0;
    for (const Key of page.Items) {
      try {
        await call("DynamoDB_20120810.DeleteItem", {
          TableName: table.name,
          Key,
          // Closes the race with a writer that has given the item a longer life since the scan.
          ConditionExpression: "#ttl < :now",
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        });
        deleted++;
      } catch (error) {
        if (!(error instanceof DynamoDbError && error.name === "ConditionalCheckFailedException"))
          throw error;
      }
    }
    return deleted;
  };
}
