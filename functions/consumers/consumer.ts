import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import { AlreadyDone, type PublishedEvent } from "@caas/core/db";
import { log } from "@caas/core/kernel";
import { markHandled } from "@caas/core/sandbox";
import { asSystem } from "@caas/core/tenants";
import type { SQSHandler, SQSRecord } from "aws-lambda";
import type { ConsumerName } from "./routes.ts";

/**
 * Makes the Lambda handler of a consumer: for each event it goes on as the system in the event's world and calls
 * one core function. Those that fail go back to the queue, by themselves.
 */
export function consumer(name: ConsumerName, act: (event: PublishedEvent) => Promise<void>): SQSHandler {
  const handle = async (record: SQSRecord) => {
    const event = (JSON.parse(record.body) as { detail: PublishedEvent }).detail;
    await asSystem(event.world, name, async () => {
      try {
        await act(event);
      } catch (error) {
        // Another delivery of the same event was first: that is success.
        if (!(error instanceof AlreadyDone)) {
          const why = error instanceof Error ? error.message : String(error);
          log.warn("a consumer failed; the queue will try again", {
            consumer: name,
            eventId: event.id,
            type: event.type,
            why,
          });
          throw error;
        }
      }
      await markHandled(name, event.id);
    });
  };
  // A processor keeps what it is at work on in itself, so each batch has its own.
  return (event, context) =>
    processPartialResponse(event, handle, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    });
}
