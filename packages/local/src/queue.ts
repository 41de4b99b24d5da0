import { createHash, randomUUID } from "node:crypto";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { DeadLetters } from "./dead-letters.ts";
import { describeError, type Handler, invoke } from "./invoke.ts";

export type Consumer = Handler<SQSEvent, SQSBatchResponse | undefined>;

interface Message {
  id: string;
  body: string;
  receiveCount: number;
  sentAt: number;
  firstReceivedAt: number | null;
  settle: () => void;
}

export interface QueueSettings {
  /** Messages handed over at once. */
  batchSize: number;
  /** Batches in the consumer's hands at the same time. */
  concurrency: number;
  /** Milliseconds until a failed message is tried again, by how often it has failed. */
  retryAfterMs: readonly number[];
  /** Failed this often, a message is a dead letter. */
  maxReceiveCount: number;
}

const defaults: QueueSettings = {
  batchSize: 10,
  concurrency: 4,
  retryAfterMs: [200, 1000, 2000, 4000],
  maxReceiveCount: 5,
};

/**
 * A queue in this process that treats its consumer as SQS and Lambda do: batches, partial failures, retries, a
 * dead-letter queue, delivery at least once and without a promised order. It keeps nothing itself: whoever sends
 * holds on to the message until it is settled.
 */
export class Queue {
  private readonly settings: QueueSettings;
  private readonly ready: Message[] = [];
  private readonly retries = new Set<NodeJS.Timeout>();
  private readonly unsettled = new Set<Message>();
  private idleWaiters: (() => void)[] = [];
  private running = 0;
  private inHand = 0;
  private pumpScheduled = false;
  private stopped = false;

  constructor(
    readonly name: string,
    private readonly consumer: Consumer,
    private readonly deadLetters: DeadLetters,
    settings: Partial<QueueSettings> = {},
  ) {
    this.settings = { ...defaults, ...settings };
  }

  /** Messages that wait, for their turn or for their next try. */
  get depth(): number {
    return this.unsettled.size - this.inHand;
  }

  /** Messages that the consumer has in hand. */
  get inFlight(): number {
    return this.inHand;
  }

  /** Puts a message in the queue; resolves when it is settled: handled, or on disk as a dead letter. */
  send(body: string): Promise<void> {
    return new Promise((resolve) => {
      const message: Message = {
        id: randomUUID(),
        body,
        receiveCount: 0,
        sentAt: Date.now(),
        firstReceivedAt: null,
        settle: resolve,
      };
      this.unsettled.add(message);
      this.ready.push(message);
      this.schedulePump();
    });
  }

  /** Hands the dead letters back; resolves with their number when all are settled again. */
  redrive(): Promise<number> {
    return this.deadLetters.redrive(this.name, (letter) => this.send(letter.body));
  }

  /** Resolves when nothing waits and nothing is in hand. */
  idle(): Promise<void> {
    if (this.unsettled.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Hands out nothing more, and resolves when what is in hand has come back. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.retries) clearTimeout(timer);
    while (this.running > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** After the present tick, so that messages sent together travel together. */
  private schedulePump(): void {
    if (this.pumpScheduled || this.stopped) return;
    this.pumpScheduled = true;
    setImmediate(() => {
      this.pumpScheduled = false;
      while (!this.stopped && this.ready.length > 0 && this.running < this.settings.concurrency) {
        void this.hand(this.ready.splice(0, this.settings.batchSize));
      }
    });
  }

  private async hand(batch: Message[]): Promise<void> {
    this.running++;
    this.inHand += batch.length;
    for (const message of batch) {
      message.receiveCount++;
      message.firstReceivedAt ??= Date.now();
    }
    const failures = await this.consume(batch);
    for (const message of batch) {
      const error = failures.get(message.id);
      if (error === undefined) this.settle(message);
      else await this.failed(message, error);
    }
    this.inHand -= batch.length;
    this.running--;
    this.schedulePump();
  }

  /** The failed messages' ids, each with its reason. */
  private async consume(batch: Message[]): Promise<Map<string, string>> {
    const all = (reason: string) => new Map(batch.map((message) => [message.id, reason]));
    try {
      const answer = await invoke(this.name, this.consumer, {
        Records: batch.map((each) => record(this.name, each)),
      });
      const failed = (answer?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier);
      // As Lambda does: an identifier that is not of this batch makes the whole batch fail.
      const known = new Set(batch.map((message) => message.id));
      if (failed.some((id) => !known.has(id)))
        return all("the consumer named a message that it was not given");
      return new Map(failed.map((id) => [id, "the consumer reported it as failed"]));
    } catch (error) {
      return all(describeError(error));
    }
  }

  private async failed(message: Message, error: string): Promise<void> {
    const { maxReceiveCount, retryAfterMs } = this.settings;
    if (message.receiveCount >= maxReceiveCount) {
      try {
        await this.deadLetters.add(this.name, deadLetter(message, error));
        console.error(
          `${this.name}: given up after ${message.receiveCount} tries (${error}); npm run redrive -- ${this.name}`,
        );
        return this.settle(message);
      } catch (cause) {
        // A full disk: better to go on trying than to lose the message.
        console.error(`${this.name}: the dead letter could not be written (${describeError(cause)})`);
      }
    }
    const timer = setTimeout(
      () => {
        this.retries.delete(timer);
        this.ready.push(message);
        this.schedulePump();
      },
      retryAfterMs[Math.min(message.receiveCount, retryAfterMs.length) - 1] ?? 0,
    );
    this.retries.add(timer);
  }

  private settle(message: Message): void {
    this.unsettled.delete(message);
    message.settle();
    if (this.unsettled.size > 0) return;
    const waiters = this.idleWaiters;
    this.idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
}

function deadLetter(message: Message, error: string) {
  return {
    body: message.body,
    messageId: message.id,
    receiveCount: message.receiveCount,
    error,
    sentAt: new Date(message.sentAt).toISOString(),
    firstReceivedAt: new Date(message.firstReceivedAt ?? message.sentAt).toISOString(),
    deadAt: new Date().toISOString(),
  };
}

function record(queue: string, message: Message): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash("md5").update(message.body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
    awsRegion: "local",
  };
}
