import type { PublishedEvent } from "@caas/core/db";
import { worldId } from "@caas/core/kernel";
import type { Context, SQSBatchResponse, SQSEvent, SQSHandler } from "aws-lambda";
import type { Firm } from "./world.ts";

/** The event of a type that tells of an object, as the bus carries it. */
export async function eventOf(
  firm: Firm,
  type: string,
  objectId: string,
  mode: "live" | "test" = "live",
): Promise<PublishedEvent> {
  const events = await firm[mode].all<Omit<PublishedEvent, "world">>(`/v1/events?type=${type}`);
  const event = events.find((one) => one.objectId === objectId);
  if (!event) throw new Error(`there is no ${type} of ${objectId}`);
  return { ...event, world: worldId(firm.id, mode) };
}

/** Hands an event to a consumer as its queue does, and fails where the consumer asks for another delivery. */
export async function deliver(consumer: SQSHandler, event: PublishedEvent): Promise<void> {
  const record = { messageId: event.id, body: JSON.stringify({ detail: event }) };
  const batch = { Records: [record] } as unknown as SQSEvent;
  const answer = (await consumer(batch, {} as Context, () => undefined)) as SQSBatchResponse | undefined;
  if (answer?.batchItemFailures.length) throw new Error(`${event.type} was not taken`);
}
