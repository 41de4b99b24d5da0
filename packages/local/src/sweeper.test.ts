import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningDynamoDb, startDynamoDb } from "./dynamodb.ts";
import { ensureTable } from "./dynamodb-table.ts";
import { fakeTable } from "./fake-functions.ts";
import { createSweeper } from "./sweeper.ts";

let running: RunningDynamoDb;
beforeAll(async () => {
  running = await startDynamoDb(null);
  await ensureTable(running.call, fakeTable);
});
afterAll(() => running.stop());

it("deletes what has expired and nothing else, page by page", async () => {
  const now = Math.floor(Date.now() / 1000);
  for (let index = 0; index < 300; index++) {
    const life =
      index % 3 === 0 ? { N: String(now - 10) } : index % 3 === 1 ? { N: String(now + 1000) } : null;
    await running.call("DynamoDB_20120810.PutItem", {
      TableName: fakeTable.name,
      Item: { pk: { S: `p${index}` }, sk: { S: "s" }, ...(life && { expiresAt: life }) },
    });
  }
  const sweep = createSweeper(running.call, fakeTable);
  const first = await sweep();
  expect(first).toBeLessThan(100);
  expect(first + (await sweep())).toBe(100);
  const left = await running.call<{ Count: number }>("DynamoDB_20120810.Scan", {
    TableName: fakeTable.name,
    Select: "COUNT",
  });
  expect(left.Count).toBe(200);
  expect(await sweep()).toBe(0);
});
