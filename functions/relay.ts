import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from "@aws-sdk/client-eventbridge";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { publishedEvent } from "@caas/core/db";
import { config, lazy, log } from "@caas/core/kernel";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

const bus = lazy(() => new EventBridgeClient({ maxAttempts: 5 }));

/** EventBridge takes ten entries at once. */
const batch = 10;

/**
 * Carries the events from the table's stream to the bus, in the order in which they were written. The first that
 * the bus does not take is where the stream resumes, so none is passed over.
 */
export async function handler(stream: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const records = stream.Records.filter(isEvent);
  for (let start = 0; start < records.length; start += batch) {
    const part = records.slice(start, start + batch);
    const failed = await publish(part);
    if (failed) return { batchItemFailures: [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? "" }] };
  }
  return { batchItemFailures: [] };
}

function isEvent(record: DynamoDBRecord): boolean {
  return record.eventName === "INSERT" && record.dynamodb?.NewImage?.__edb_e__?.S === "event";
}

/** @returns the first record that was not taken; PutEvents answers 200 even where it took none */
async function publish(records: DynamoDBRecord[]): Promise<DynamoDBRecord | undefined> {
  try {
    const answer = await bus().send(new PutEventsCommand({ Entries: records.map(entry) }));
    if (!answer.FailedEntryCount) return undefined;
    const index = answer.Entries?.findIndex(({ ErrorCode }) => ErrorCode) ?? 0;
    log.warn("the bus refused an event", { code: answer.Entries?.[index]?.ErrorCode });
    return records[index];
  } catch (error) {
    log.error("the bus did not answer", { error });
    return records[0];
  }
}

function entry(record: DynamoDBRecord): PutEventsRequestEntry {
  const event = publishedEvent(
    unmarshall((record.dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>),
  );
  return {
    EventBusName: config().busName,
    Source: "caas",
    DetailType: event.type,
    Time: new Date(event.createdAt),
    Detail: JSON.stringify(event),
  };
}
