import type { DynamoDBRecord, SQSEvent } from "aws-lambda";
import { type DynamoDbCall, dynamoDbCall } from "./dynamodb-call.ts";
import type { TableDescription } from "./dynamodb-table.ts";
import type { Functions } from "./functions.ts";
import type { Relay } from "./publisher.ts";

/** A small table and small functions, with which the runner's own tests run. */
export const fakeTable: TableDescription = {
  name: "fake",
  partitionKey: "pk",
  sortKey: "sk",
  timeToLiveAttribute: "expiresAt",
  indexes: { gsi1: { partitionKey: "gsi1pk", sortKey: "gsi1sk" } },
};

/** Writes an item, an event of the outbox unless `entity` says otherwise. */
export async function putEvent(
  call: DynamoDbCall,
  id: string,
  type = "thing.made",
  entity = "event",
): Promise<void> {
  await call("DynamoDB_20120810.PutItem", {
    TableName: fakeTable.name,
    Item: {
      pk: { S: `thing#${id}` },
      sk: { S: "event" },
      __edb_e__: { S: entity },
      id: { S: id },
      type: { S: type },
    },
  });
}

/** What the relay hands to the bus, by HTTP as the real one does. */
export const fakeRelay: Relay = async ({ Records }) => {
  const Entries = Records.map(entry);
  for (let start = 0; start < Entries.length; start += 10) {
    await fetch(process.env.AWS_ENDPOINT_URL_EVENTBRIDGE ?? "", {
      method: "POST",
      headers: { "x-amz-target": "AWSEvents.PutEvents" },
      body: JSON.stringify({ Entries: Entries.slice(start, start + 10) }),
    });
  }
  return { batchItemFailures: [] };
};

function entry(record: DynamoDBRecord) {
  const image = record.dynamodb?.NewImage;
  return { Source: "fake", DetailType: image?.type?.S ?? "", Detail: JSON.stringify({ id: image?.id?.S }) };
}

/** The ids of the events in a consumer's batch. */
export function eventIds(event: SQSEvent): string[] {
  return event.Records.map((record) => (JSON.parse(record.body) as { detail: { id: string } }).detail.id);
}

/** Functions whose one consumer notes every event it gets; `POST /things/{id}` writes one. */
export function fakeFunctions(seen: (id: string) => void | Promise<void>): Functions {
  return {
    app: {
      async fetch(request) {
        const id = new URL(request.url).pathname.split("/").at(-1) ?? "";
        await putEvent(dynamoDbCall(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? ""), id);
        return new Response(id, { status: 201 });
      },
    },
    relay: fakeRelay,
    consumers: {
      note: {
        types: ["thing.made"],
        async handler(event) {
          for (const id of eventIds(event)) await seen(id);
          return { batchItemFailures: [] };
        },
      },
    },
    schedules: {},
    remap: async () => null,
    flush: async () => {},
    seed: async () => null,
  };
}
