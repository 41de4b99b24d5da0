import { GetCommand, PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { client, table } from "@caas/core/db";
import { describe, expect, it } from "vitest";
import { copyOf, replay, wanted } from "./floors.ts";
import { type Call, record, typical, waves } from "./record.ts";

const TableName = table.name;
const world = `ten_${"0".repeat(26)}`;
const pk = `t#${world}#thing`;
const get = (sk: string) => client().send(new GetCommand({ TableName, Key: { pk, sk } }));

/** Two reads together, then a change of the second version and a creation. */
async function request(): Promise<void> {
  await Promise.all([get("a"), get("b")]);
  await client().send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Put: {
            TableName,
            Item: { pk, sk: "a", version: 3 },
            ConditionExpression: "#version = :version0",
            ExpressionAttributeNames: { "#version": "version" },
            ExpressionAttributeValues: { ":version0": 2 },
          },
        },
        { Put: { TableName, Item: { pk, sk: "c" }, ConditionExpression: "attribute_not_exists(pk)" } },
      ],
    }),
  );
}

describe("a recording", () => {
  it("tells calls, waves and units, and can be replayed any number of times", async () => {
    await client().send(new PutCommand({ TableName, Item: { pk, sk: "a", version: 2 } }));
    const recording = await record(client(), request);
    expect(waves(recording).map((wave) => wave.map(({ command }) => command))).toEqual([
      ["GetItemCommand", "GetItemCommand"],
      ["TransactWriteItemsCommand"],
    ]);
    expect(recording.map(({ readUnits, writeUnits }) => [readUnits, writeUnits])).toEqual([
      [0.5, 0],
      [0.5, 0],
      [0, 4],
    ]);

    const { app, prepare } = replay(recording, world, { told: true });
    await prepare(3);
    for (let time = 0; time < 3; time++) {
      const answer = await app.request("/anything", { method: "POST" });
      expect([answer.status, await answer.json()]).toEqual([200, { told: true }]);
    }
    const again = await app.request("/anything", { method: "POST" });
    expect(again.status, "a request for which nothing was prepared makes no calls").toBe(500);
  });

  it("leaves the client as it was", async () => {
    const before = client().middlewareStack.identify();
    await expect(record(client(), () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(client().middlewareStack.identify()).toEqual(before);
  });

  it("of which a cache was renewed is not the typical one", () => {
    const call: Call = { command: "GetItemCommand", input: {}, wave: 1, writeUnits: 0, readUnits: 1 };
    expect(typical([[call], [call, call, call], [call]])).toHaveLength(1);
  });
});

describe("a copy", () => {
  it("reads the same and writes under other keys of the same length", () => {
    const read: Call = {
      command: "GetItemCommand",
      input: { Key: { pk } },
      wave: 1,
      writeUnits: 0,
      readUnits: 1,
    };
    const write = {
      command: "PutItemCommand",
      input: { Item: { pk } },
      wave: 2,
      writeUnits: 1,
      readUnits: 0,
    };
    const [first, second = read] = copyOf([read, write], world);
    expect(first).toEqual(read);
    const { pk: fresh } = second.input.Item as { pk: string };
    expect(fresh).toHaveLength(pk.length);
    expect(fresh).not.toBe(pk);
  });

  it("seeds what a condition compares, and nothing for a creation", () => {
    const change = {
      Key: { pk, sk: "a" },
      ConditionExpression: "#v = :v AND #n = :n",
      ExpressionAttributeNames: { "#v": "version", "#n": "name" },
      ExpressionAttributeValues: { ":v": 2, ":n": "old" },
    };
    expect(wanted(change)).toEqual({ pk, sk: "a", version: 2, name: "old" });
    expect(wanted({ ...change, ConditionExpression: "attribute_not_exists(pk)" })).toBeNull();
    expect(wanted({ Item: { pk } })).toBeNull();
  });
});
