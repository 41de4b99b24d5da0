import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Bus } from "./bus.ts";
import type { DeadLetters } from "./dead-letters.ts";
import { describeError, type Handler, invoke } from "./invoke.ts";

export type Relay = Handler<DynamoDBStreamEvent, DynamoDBBatchResponse | undefined>;

export interface PublisherParts {
  relay: Relay;
  bus: Bus;
  deadLetters: DeadLetters;
  /** Milliseconds until the relay's first second try; doubled for each further one, up to 2 s. */
  retryAfterMs?: number;
}

/** The name of the queue in which records end that the relay could not publish. */
export const relayQueue = "relay";

/** Records that the relay gets at once. */
const batchSize = 100;
const relayTries = 8;

/** Hands the stream's events to the relay as Lambda does, again and again until they are published. */
export class Publisher {
  private stopped = false;

  constructor(private readonly parts: PublisherParts) {}

  /**
   * @returns whether all records were published, which they are unless the publisher was stopped, and a promise
   * of when every consumer is done with them
   */
  async publish(records: DynamoDBRecord[]): Promise<{ published: boolean; settled: Promise<void> }> {
    const { result, settled } = await this.parts.bus.collect(async () => {
      for (let start = 0; start < records.length; start += batchSize) {
        if (!(await this.publishBatch(records.slice(start, start + batchSize)))) return false;
      }
      return true;
    });
    return { published: result, settled };
  }

  /** Publishes the records that had been given up; resolves with their number when every consumer is done. */
  redrive(): Promise<number> {
    return this.parts.deadLetters.redrive(relayQueue, async (letter) => {
      const { settled } = await this.publish([JSON.parse(letter.body)]);
      await settled;
    });
  }

  stop(): void {
    this.stopped = true;
  }

  /**
   * As on AWS everything from the first failed record on is handed over again. A record that fails too often is put
   * aside, so that it does not block the rest.
   */
  private async publishBatch(records: DynamoDBRecord[]): Promise<boolean> {
    let rest = records;
    for (let tries = 1; rest.length > 0; tries++) {
      const { done, error } = await this.relay(rest);
      if (done > 0) tries = 1;
      rest = rest.slice(done);
      const [first] = rest;
      if (!first) return true;
      if (this.stopped) return false;
      if (tries >= relayTries) {
        await this.putAside(first, tries, error);
        rest = rest.slice(1);
        tries = 0;
      } else {
        const { retryAfterMs = 100 } = this.parts;
        await new Promise((resolve) => setTimeout(resolve, Math.min(retryAfterMs * 2 ** tries, 2000)));
      }
    }
    return true;
  }

  /** @returns how many records, from the first, are published, and why the next is not */
  private async relay(records: DynamoDBRecord[]): Promise<{ done: number; error: string }> {
    try {
      const answer = await invoke(relayQueue, this.parts.relay, { Records: records });
      const failed = new Set((answer?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier));
      if (failed.size === 0) return { done: records.length, error: "" };
      const first = records.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ""));
      // As Lambda does: an identifier that is not of this batch makes the whole batch fail.
      return { done: Math.max(first, 0), error: "the relay reported it as failed" };
    } catch (error) {
      return { done: 0, error: describeError(error) };
    }
  }

  private async putAside(record: DynamoDBRecord, receiveCount: number, error: string): Promise<void> {
    const at = new Date().toISOString();
    const messageId = record.dynamodb?.SequenceNumber ?? "";
    console.error(`${relayQueue}: record ${messageId} given up (${error}); npm run redrive -- ${relayQueue}`);
    await this.parts.deadLetters.add(relayQueue, {
      body: JSON.stringify(record),
      messageId,
      receiveCount,
      error,
      sentAt: at,
      firstReceivedAt: at,
      deadAt: at,
    });
  }
}
