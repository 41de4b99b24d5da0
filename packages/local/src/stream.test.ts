import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bus } from "./bus.ts";
import { Checkpoint } from "./checkpoint.ts";
import { DeadLetters } from "./dead-letters.ts";
import { type RunningDynamoDb, startDynamoDb } from "./dynamodb.ts";
import { ensureTable } from "./dynamodb-table.ts";
import { fakeTable, putEvent } from "./fake-functions.ts";
import { Publisher, type Relay, relayQueue } from "./publisher.ts";
import { Queue } from "./queue.ts";
import { Stream } from "./stream.ts";

let running: RunningDynamoDb;
let streamArn: string;
let stream: Stream | undefined;
beforeEach(async () => {
  running = await startDynamoDb(null);
  streamArn = await ensureTable(running.call, fakeTable);
});
afterEach(async () => {
  await stream?.stop();
  await running.stop();
});

const idOf = (record: { dynamodb?: { NewImage?: Record<string, { S?: string }> } }) =>
  record.dynamodb?.NewImage?.id?.S ?? "";

/** A stream with a relay that publishes straight to the bus and whose failures the test decides. */
function watch(fails: (id: string) => boolean, consume: (id: string) => Promise<void> = async () => {}) {
  const bus = new Bus();
  const deadLetters = new DeadLetters(null);
  const consumed: string[] = [];
  const queue = new Queue(
    "note",
    async ({ Records }) => {
      for (const { body } of Records) {
        const { id } = (JSON.parse(body) as { detail: { id: string } }).detail;
        consumed.push(id);
        await consume(id);
      }
      return undefined;
    },
    deadLetters,
  );
  bus.targets.push({ queue, types: "*" });
  const relayed: string[][] = [];
  const relay: Relay = async ({ Records }) => {
    relayed.push(Records.map(idOf));
    const failed = Records.filter((record) => fails(idOf(record)));
    const first = failed[0] ? Records.indexOf(failed[0]) : Records.length;
    for (const record of Records.slice(0, first)) {
      bus.publish({ Source: "fake", DetailType: "thing.made", Detail: JSON.stringify({ id: idOf(record) }) });
    }
    return {
      batchItemFailures: failed.map((record) => ({ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" })),
    };
  };
  const checkpoint = new Checkpoint(null, streamArn);
  const { call } = running;
  const publisher = new Publisher({ relay, bus, deadLetters, retryAfterMs: 1 });
  stream = new Stream({ call, streamArn, publisher, bus, checkpoint });
  stream.start();
  return { stream, publisher, bus, checkpoint, consumed, relayed, deadLetters };
}

const shard = `shardId-00000001-${fakeTable.name}`;

describe("stream", () => {
  it("publishes the outbox's items and nothing else, in order", async () => {
    const { stream, bus, consumed, checkpoint } = watch(() => false);
    for (const id of ["a", "b", "c"]) await putEvent(running.call, id);
    await putEvent(running.call, "d", "thing.made", "ticket");
    await putEvent(running.call, "a");
    await stream.caughtUp();
    await bus.idle();
    expect(consumed).toEqual(["a", "b", "c"]);
    expect(checkpoint.position(shard)).toBe("5");
  });

  it("hands over again from the first that failed", async () => {
    let failures = 2;
    const { stream, bus, consumed, relayed } = watch((id) => id === "b" && failures-- > 0);
    for (const id of ["a", "b", "c"]) await putEvent(running.call, id);
    await stream.caughtUp();
    await bus.idle();
    expect(consumed).toEqual(["a", "b", "c"]);
    expect(relayed.filter((batch) => batch[0] === "b").at(-1)).toEqual(["b", "c"]);
  });

  it("puts aside what cannot be published, goes on, and publishes it when asked to", {
    timeout: 20_000,
  }, async () => {
    let broken = true;
    const { stream, publisher, bus, consumed, deadLetters } = watch((id) => broken && id === "b");
    for (const id of ["a", "b", "c"]) await putEvent(running.call, id);
    await stream.caughtUp();
    await bus.idle();
    expect(consumed).toEqual(["a", "c"]);
    expect(deadLetters.list(relayQueue)).toHaveLength(1);
    broken = false;
    expect(await publisher.redrive()).toBe(1);
    expect(consumed).toEqual(["a", "c", "b"]);
    expect(deadLetters.list(relayQueue)).toHaveLength(0);
  });

  it("reads ahead, but keeps its position before what a consumer still has in hand", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { stream, bus, consumed, checkpoint } = watch(
      () => false,
      (id) => (id === "slow" ? held : Promise.resolve()),
    );
    await putEvent(running.call, "quick");
    await stream.caughtUp();
    await bus.idle();
    await putEvent(running.call, "slow");
    await stream.caughtUp();
    await putEvent(running.call, "later");
    await stream.caughtUp();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(consumed).toEqual(["quick", "slow", "later"]);
    expect(checkpoint.position(shard)).toBe("1");
    release();
    await bus.idle();
    expect(checkpoint.position(shard)).toBe("3");
  });

  it("delivers the last events again, also those from before this process", async () => {
    for (const id of ["a", "b", "c"]) await putEvent(running.call, id);
    const first = watch(() => false);
    await first.stream.caughtUp();
    await first.stream.stop();
    const { stream, bus, consumed, checkpoint } = watch(() => false);
    checkpoint.track(shard, "3", Promise.resolve());
    await stream.caughtUp();
    await bus.idle();
    consumed.length = 0;
    expect(await stream.redeliver(2)).toBe(2);
    expect(consumed).toEqual(["b", "c"]);
    expect(await stream.redeliver(100)).toBe(3);
    expect(await stream.redeliver(0)).toBe(0);
  });
});
