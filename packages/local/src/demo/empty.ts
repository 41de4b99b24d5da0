import { config } from "@caas/core/kernel";
import { dynamoDbCall } from "../dynamodb-call.ts";

/**
 * Whether the store holds nothing of any tenant. What stands outside of tenants, such as the position of a sweep,
 * does not count. In a store that is in use the first page tells.
 */
export async function isEmpty(): Promise<boolean> {
  const call = dynamoDbCall(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "");
  let from: object | undefined;
  do {
    const page = await call<{ Count: number; LastEvaluatedKey?: object }>("DynamoDB_20120810.Scan", {
      TableName: config().tableName,
      ExclusiveStartKey: from,
      Limit: 100,
      Select: "COUNT",
      FilterExpression: "begins_with(#pk, :tenants)",
      ExpressionAttributeNames: { "#pk": "pk" },
      ExpressionAttributeValues: { ":tenants": { S: "t#" } },
    });
    if (page.Count > 0) return false;
    from = page.LastEvaluatedKey;
  } while (from);
  return true;
}
