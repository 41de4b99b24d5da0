import type { DynamoDBRecord } from "aws-lambda";
import type { Bus } from "./bus.ts";
import { type Checkpoint, shardEnd } from "./checkpoint.ts";
import type { DynamoDbCall } from "./dynamodb-call.ts";
import { describeError } from "./invoke.ts";
import type { Publisher } from "./publisher.ts";
import { listShards, ShardReader } from "./stream-shards.ts";

export interface StreamParts {
  call: DynamoDbCall;
  streamArn: string;
  publisher: Publisher;
  bus: Bus;
  checkpoint: Checkpoint;
}

/** Between two steps of the kept position there are so many records at most. */
const stepSize = 100;
/** Between two looks at a stream that was busy just now, and at a quiet one: `wake` is for those who cannot wait. */
const pauseMs = { busy: 20, quiet: 100 };
/** With so many messages unsettled the reader waits: they are in memory. */
const unsettledLimit = 2000;
const recentLimit = 1000;

/**
 * What Lambda's event source mapping does on AWS: reads the table's stream, picks the events out of it, has them
 * published in order, and remembers how far all consumers are done.
 */
export class Stream {
  private readonly readers = new Map<string, ShardReader>();
  private readonly endedShards = new Set<string>();
  private shardsChanged = true;
  private recent: DynamoDBRecord[] = [];
  private round = 0;
  private waiters: { after: number; resolve: () => void }[] = [];
  private alarm: (() => void) | null = null;
  private awake = false;
  private stopped = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly parts: StreamParts) {}

  start(): void {
    this.loop = this.run();
  }

  /** Looks at the stream at once rather than after the pause. */
  wake(): void {
    this.awake = true;
    this.alarm?.();
  }

  /** Resolves when all that is in the stream at this moment has been published. */
  caughtUp(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push({ after: this.round, resolve });
      this.wake();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.parts.publisher.stop();
    this.wake();
    await this.loop;
  }

  /**
   * Publishes the last events once more.
   * @returns how many there were, when every consumer is done with them
   */
  async redeliver(count: number): Promise<number> {
    await this.caughtUp();
    const records = await this.lastEvents(count);
    const { settled } = await this.parts.publisher.publish(records);
    await settled;
    return records.length;
  }

  private async run(): Promise<void> {
    let failures = 0;
    let quietRounds = 0;
    while (!this.stopped) {
      const round = ++this.round;
      try {
        const busy = await this.readAll();
        failures = 0;
        quietRounds = busy ? 0 : quietRounds + 1;
        if (busy) continue;
        this.release(round);
        await this.pause(quietRounds < 10 ? pauseMs.busy : pauseMs.quiet);
      } catch (error) {
        // Read on from the checkpoint: what was read but could not be handed over must come again.
        this.readers.clear();
        if (failures++ === 0)
          console.error(`The stream could not be read (${describeError(error)}); trying again`);
        await this.pause(Math.min(200 * 2 ** failures, 5000));
      }
    }
  }

  /** @returns whether anything came */
  private async readAll(): Promise<boolean> {
    if (this.shardsChanged || this.readers.size === 0) await this.openShards();
    let busy = false;
    for (const reader of [...this.readers.values()]) {
      const { records, ended } = await reader.read();
      if (records.length > 0) await this.take(reader.id, records);
      if (ended) this.close(reader.id);
      busy ||= records.length > 0 || ended;
    }
    return busy;
  }

  /** A shard is opened when its parent has been read to the end, so that an object's events stay in order. */
  private async openShards(): Promise<void> {
    const { call, streamArn, checkpoint } = this.parts;
    const shards = await listShards(call, streamArn);
    const listed = new Set(shards.map((shard) => shard.ShardId));
    const finished = (id: string) => checkpoint.position(id) === shardEnd || this.endedShards.has(id);
    for (const { ShardId: id, ParentShardId: parent } of shards) {
      if (this.readers.has(id) || finished(id) || (parent && listed.has(parent) && !finished(parent)))
        continue;
      this.readers.set(id, new ShardReader(call, streamArn, id, checkpoint.position(id)));
    }
    this.shardsChanged = false;
  }

  private close(shard: string): void {
    this.readers.delete(shard);
    this.endedShards.add(shard);
    this.shardsChanged = true;
    this.parts.checkpoint.track(shard, shardEnd, Promise.resolve());
  }

  private async take(shard: string, records: DynamoDBRecord[]): Promise<void> {
    const { bus, checkpoint, publisher } = this.parts;
    for (let start = 0; start < records.length && !this.stopped; start += stepSize) {
      const slice = records.slice(start, start + stepSize);
      const events = slice.filter(isEvent);
      const position = slice.at(-1)?.dynamodb?.SequenceNumber ?? "";
      const { published, settled } = await publisher.publish(events);
      if (!published) return;
      checkpoint.track(shard, position, settled);
      if (events.length > 0) this.recent = [...this.recent, ...events].slice(-recentLimit);
      while (bus.unsettled > unsettledLimit && !this.stopped) await this.pause(20);
    }
  }

  /** The last events, oldest first: from memory, else from all that the stream still holds. */
  private async lastEvents(count: number): Promise<DynamoDBRecord[]> {
    if (count <= this.recent.length) return count === 0 ? [] : this.recent.slice(-count);
    const { call, streamArn } = this.parts;
    let events: DynamoDBRecord[] = [];
    for (const { ShardId } of await listShards(call, streamArn)) {
      const reader = new ShardReader(call, streamArn, ShardId, undefined);
      for (let more = true; more; ) {
        const { records, ended } = await reader.read();
        events = [...events, ...records.filter(isEvent)].slice(-count);
        more = records.length > 0 && !ended;
      }
    }
    return events;
  }

  private release(round: number): void {
    const ready = this.waiters.filter((waiter) => waiter.after < round);
    this.waiters = this.waiters.filter((waiter) => waiter.after >= round);
    for (const { resolve } of ready) resolve();
  }

  private async pause(milliseconds: number): Promise<void> {
    if (!this.awake) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.alarm = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.alarm = null;
    }
    this.awake = false;
  }
}

/** The filter of the event source on AWS: items of the outbox, when they are written first. */
function isEvent(record: DynamoDBRecord): boolean {
  return record.eventName === "INSERT" && record.dynamodb?.NewImage?.__edb_e__?.S === "event";
}
