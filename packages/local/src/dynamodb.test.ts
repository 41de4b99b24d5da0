import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startDynamoDb } from "./dynamodb.ts";
import { ensureTable } from "./dynamodb-table.ts";
import { fakeTable, putEvent } from "./fake-functions.ts";
import { isAlive } from "./process-identity.ts";
import { StartError } from "./start-error.ts";
import { listShards, ShardReader } from "./stream-shards.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dynamodb-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Starts it, works with it, and stops it also when the work fails. */
async function withDynamoDb(
  work: (running: Awaited<ReturnType<typeof startDynamoDb>>) => Promise<void>,
  path: string | null = directory,
) {
  const running = await startDynamoDb(path);
  try {
    await work(running);
  } finally {
    await running.stop();
  }
}

describe("embedded DynamoDB", () => {
  it("keeps items and the stream's numbers from one start to the next", async () => {
    let streamArn = "";
    const numbers = async (call: Parameters<typeof listShards>[0], after?: string) => {
      const [shard] = await listShards(call, streamArn);
      const { records } = await new ShardReader(call, streamArn, shard?.ShardId ?? "", after).read();
      return records.map((record) => record.dynamodb?.SequenceNumber);
    };
    await withDynamoDb(async ({ call }) => {
      streamArn = await ensureTable(call, fakeTable);
      await putEvent(call, "a");
      await putEvent(call, "b");
      expect(await numbers(call)).toEqual(["1", "2"]);
    });
    await withDynamoDb(async ({ call }) => {
      expect(await ensureTable(call, fakeTable)).toBe(streamArn);
      await putEvent(call, "c");
      expect(await numbers(call)).toEqual(["1", "2", "3"]);
      expect(await numbers(call, "2")).toEqual(["3"]);
    });
  });

  it("adds the indexes that an older table lacks, filled", async () => {
    await withDynamoDb(async ({ call }) => {
      await ensureTable(call, fakeTable);
      await putEvent(call, "a");
      const grown = {
        ...fakeTable,
        indexes: { ...fakeTable.indexes, gsi2: { partitionKey: "type", sortKey: "id" } },
      };
      await ensureTable(call, grown);
      const answer = await call<{ Count: number }>("DynamoDB_20120810.Query", {
        TableName: fakeTable.name,
        IndexName: "gsi2",
        KeyConditionExpression: "#type = :type",
        ExpressionAttributeNames: { "#type": "type" },
        ExpressionAttributeValues: { ":type": { S: "thing.made" } },
      });
      expect(answer.Count).toBe(1);
    });
  });

  it("refuses a table whose keys are others", async () => {
    await withDynamoDb(async ({ call }) => {
      await ensureTable(call, fakeTable);
      await expect(ensureTable(call, { ...fakeTable, sortKey: "other" })).rejects.toThrow(StartError);
      const indexes = { gsi1: { partitionKey: "gsi1pk", sortKey: "other" } };
      await expect(ensureTable(call, { ...fakeTable, indexes })).rejects.toThrow(/index gsi1/);
    });
  });

  it("leaves nothing behind where nothing is to be kept", async () => {
    const scratch = () =>
      readdirSync(existsSync("/dev/shm") ? "/dev/shm" : tmpdir()).filter((name) => name.startsWith("caas-"));
    const before = new Set(scratch());
    await withDynamoDb(async ({ pid }) => {
      expect(isAlive(pid ?? 0, "")).toBe(true);
      expect(scratch().filter((name) => !before.has(name)).length).toBeGreaterThan(0);
    }, null);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("does not slow down as the stream grows", async () => {
    await withDynamoDb(async ({ call }) => {
      await ensureTable(call, fakeTable);
      const body = { S: "x".repeat(1500) };
      const times: number[] = [];
      for (let batch = 0; batch < 80; batch++) {
        const TransactItems = Array.from({ length: 50 }, (_, index) => ({
          Put: { TableName: fakeTable.name, Item: { pk: { S: `${batch}-${index}` }, sk: { S: "s" }, body } },
        }));
        const began = performance.now();
        await call("DynamoDB_20120810.TransactWriteItems", { TransactItems });
        times.push(performance.now() - began);
      }
      const median = (part: number[]) => part.sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0;
      // Without the runner's own index the last take eight times as long as the first.
      expect(median(times.slice(-15))).toBeLessThan(3 * median(times.slice(2, 17)));
    });
  });

  it("tells when it ends by itself", async () => {
    const running = await startDynamoDb(directory);
    process.kill(running.pid ?? 0, "SIGKILL");
    expect(await running.crashed).toContain("SIGKILL");
  });

  it("uses the one that the environment names, and says so when it does not answer", async () => {
    await withDynamoDb(async ({ endpoint }) => {
      process.env.DYNAMODB_ENDPOINT = endpoint;
      try {
        const other = await startDynamoDb(directory);
        expect(other).toMatchObject({ endpoint, pid: null });
      } finally {
        delete process.env.DYNAMODB_ENDPOINT;
      }
    });
  });
});
