import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { lazy } from "@caas/core/kernel";
import { Hono } from "hono";
import { type Call, type Recording, waves } from "./record.ts";

/** The first floor: Hono that answers what it is given, and does nothing else. */
export function bare(reply: object): Hono {
  const app = new Hono();
  app.all("*", (c) => c.json(reply));
  return app;
}

/** The second floor: Hono that makes a recording's calls, in the same waves, and answers what it is given. */
export interface Replay {
  app: Hono;
  /** Makes ready for so many requests: writes beforehand what their conditions want to find. */
  prepare(requests: number): Promise<void>;
}

/**
 * @param world the id in all keys of the recorded writes; every replay gets another in its place, so its keys are
 *   fresh and of the same length. Reads stay as they were.
 */
export function replay(recording: Recording, world: string, reply: object): Replay {
  const client = plainClient();
  let ready: Call[][][] = [];
  const app = new Hono();
  app.onError((error, c) => c.text(error.message, 500));
  app.all("*", async (c) => {
    const calls = ready.pop();
    if (!calls) throw new Error("nothing was prepared for this request");
    for (const wave of calls) await Promise.all(wave.map((call) => send(client, call)));
    return c.json(reply);
  });
  return {
    app,
    async prepare(requests) {
      const copies = Array.from({ length: requests }, () => copyOf(recording, world));
      await seed(client, copies.flat());
      ready = copies.map(waves);
    },
  };
}

/** One for all replays, set up as the product's own: without a logger, and `undefined` left out. */
const plainClient = lazy(() => {
  const withoutInfo = { trace() {}, debug() {}, warn() {}, error() {} } as never;
  const client = new DynamoDBClient({ maxAttempts: 5, logger: withoutInfo });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
});

async function send(client: DynamoDBDocumentClient, { command, input }: Call): Promise<void> {
  switch (command) {
    case "GetItemCommand":
      await client.send(new GetCommand(input as never));
      return;
    case "BatchGetItemCommand":
      await client.send(new BatchGetCommand(input as never));
      return;
    case "QueryCommand":
      await client.send(new QueryCommand(input as never));
      return;
    case "PutItemCommand":
      await client.send(new PutCommand(input as never));
      return;
    case "UpdateItemCommand":
      await client.send(new UpdateCommand(input as never));
      return;
    case "TransactWriteItemsCommand":
      await client.send(new TransactWriteCommand(input as never));
      return;
    default:
      throw new Error(`the bench cannot replay ${command}`);
  }
}

const reads: ReadonlySet<string> = new Set(["GetItemCommand", "BatchGetItemCommand", "QueryCommand"]);

export function copyOf(recording: Recording, world: string): Recording {
  const fresh = `${world.slice(0, -16)}${randomBytes(8).toString("hex")}`;
  return recording.map((call) =>
    reads.has(call.command)
      ? call
      : { ...call, input: JSON.parse(JSON.stringify(call.input).replaceAll(world, fresh)) as Call["input"] },
  );
}

type Item = Record<string, unknown>;

interface ConditionalWrite {
  TableName?: string | undefined;
  Item?: Item;
  Key?: Item;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Item | undefined;
}

async function seed(client: DynamoDBDocumentClient, calls: Call[]): Promise<void> {
  const found = calls.flatMap(writesOf).flatMap(({ TableName, ...write }) => {
    const item = wanted(write);
    return item && TableName ? [{ table: TableName, item }] : [];
  });
  for (let start = 0; start < found.length; start += 25) {
    const RequestItems: Record<string, { PutRequest: { Item: Item } }[]> = {};
    for (const { table, item } of found.slice(start, start + 25)) {
      RequestItems[table] = [...(RequestItems[table] ?? []), { PutRequest: { Item: item } }];
    }
    const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems }));
    if (Object.keys(UnprocessedItems).length > 0) throw new Error("the store did not take all of a batch");
  }
}

function writesOf({ command, input }: Call): ConditionalWrite[] {
  if (command === "PutItemCommand" || command === "UpdateItemCommand") return [input];
  const { TransactItems = [] } = input as Partial<TransactWriteCommandInput>;
  return TransactItems.flatMap(({ Put, Update, Delete, ConditionCheck }) =>
    [Put, Update, Delete, ConditionCheck].filter((write) => write !== undefined),
  );
}

/** The item that a write's condition wants to find: the same, with the values it compares. Creations want none. */
export function wanted(write: ConditionalWrite): Item | null {
  const { ConditionExpression: condition, ExpressionAttributeNames: names = {} } = write;
  if (!condition || condition.includes("attribute_not_exists")) return null;
  const item = { ...(write.Item ?? write.Key) };
  for (const [, name = "", value = ""] of condition.matchAll(/(#\w+) = (:\w+)/g)) {
    item[names[name] ?? name] = write.ExpressionAttributeValues?.[value];
  }
  return item;
}
