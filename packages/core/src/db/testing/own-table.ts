import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { table } from "../table.ts";

/**
 * A table of this test file's own, for work that goes through all tenants and would otherwise meet those of the files
 * that run beside it. To be awaited before anything else that reads the configuration.
 */
export async function ownTable(name: string): Promise<void> {
  const key = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: "HASH" as const },
    { AttributeName: sortKey, KeyType: "RANGE" as const },
  ];
  const indexes = Object.entries(table.indexes);
  const names = [table, ...Object.values(table.indexes)].flatMap((keys) => [keys.partitionKey, keys.sortKey]);
  await new DynamoDBClient().send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: names.map((each) => ({ AttributeName: each, AttributeType: "S" })),
      KeySchema: key(table),
      GlobalSecondaryIndexes: indexes.map(([index, keys]) => ({
        IndexName: index,
        KeySchema: key(keys),
        Projection: { ProjectionType: "ALL" },
      })),
    }),
  );
  process.env.TABLE_NAME = name;
}
