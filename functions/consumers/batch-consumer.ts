import type { PublishedEvent } from "@caas/core/db";
import { log } from "@caas/core/kernel";
import { markHandled } from "@caas/core/sandbox";
import { asSystem } from "@caas/core/tenants";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { ConsumerName } from "./routes.ts";

/**
 * Makes the Lambda handler of a consumer that does its work for many events together: those of one world at a time.
 * A world whose work fails goes back to the queue as a whole, and keeps no other waiting.
 */
export function batchConsumer(name: ConsumerName, act: (events: PublishedEvent[]) => Promise<void>) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const worlds = new Map<string, { record: SQSRecord; event: PublishedEvent }[]>();
    for (const record of Records) {
      const event = (JSON.parse(record.body) as { detail: PublishedEvent }).detail;
      worlds.set(event.world, [...(worlds.get(event.world) ?? []), { record, event }]);
    }
    const failed = await Promise.all(
      [...worlds].map(async ([world, messages]) => {
        const events = messages.map(({ event }) => event);
        try {
          await asSystem(world, name, async () => {
            await act(events);
            await Promise.all(events.map(({ id }) => markHandled(name, id)));
          });
          return [];
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          log.warn("a consumer failed; the queue will try again", { consumer: name, world, why });
          return messages.map(({ record }) => ({ itemIdentifier: record.messageId }));
        }
      }),
    );
    return { batchItemFailures: failed.flat() };
  };
}
