import { describe, expect, it } from "vitest";
import { DeadLetters } from "./dead-letters.ts";
import { Queue } from "./queue.ts";

const fast = { retryAfterMs: [1, 2, 3, 4] };

/** A queue whose consumer fails the bodies for which `fails` says so, and notes what it was given. */
function watched(fails: (body: string, attempt: number) => boolean, settings = {}) {
  const batches: string[][] = [];
  const deadLetters = new DeadLetters(null);
  const consumer = async ({
    Records,
  }: {
    Records: { body: string; messageId: string; attributes: { ApproximateReceiveCount: string } }[];
  }) => {
    batches.push(Records.map((record) => record.body));
    return {
      batchItemFailures: Records.filter((record) =>
        fails(record.body, Number(record.attributes.ApproximateReceiveCount)),
      ).map((record) => ({ itemIdentifier: record.messageId })),
    };
  };
  return { batches, deadLetters, queue: new Queue("q", consumer, deadLetters, { ...fast, ...settings }) };
}

describe("queue", () => {
  it("hands messages that come together over together, ten at most", async () => {
    const { batches, queue } = watched(() => false);
    await Promise.all(Array.from({ length: 23 }, (_, index) => queue.send(String(index))));
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 3]);
  });

  it("tries again only what failed", async () => {
    const { batches, queue } = watched((body, attempt) => body === "b" && attempt < 3);
    await Promise.all(["a", "b", "c"].map((body) => queue.send(body)));
    expect(batches).toEqual([["a", "b", "c"], ["b"], ["b"]]);
  });

  it("fails the whole batch when the consumer throws or names a message it was not given", async () => {
    for (const answer of [
      () => Promise.reject(new Error("broken")),
      () => Promise.resolve({ batchItemFailures: [{ itemIdentifier: "" }] }),
    ]) {
      const deadLetters = new DeadLetters(null);
      const queue = new Queue("q", answer, deadLetters, fast);
      await Promise.all([queue.send("a"), queue.send("b")]);
      expect(deadLetters.list("q").map((letter) => letter.body)).toEqual(["a", "b"]);
    }
  });

  it("puts a message aside after the fifth try, with what is needed to run it again", async () => {
    const { batches, deadLetters, queue } = watched(() => true);
    await queue.send("poison");
    expect(batches).toHaveLength(5);
    expect(deadLetters.list("q")).toMatchObject([
      {
        body: "poison",
        receiveCount: 5,
        error: expect.stringContaining("failed"),
        deadAt: expect.any(String),
      },
    ]);
  });

  it("hands dead letters back, and keeps those that die again", async () => {
    let mended = false;
    const { deadLetters, queue } = watched((body) => !mended || body === "still bad");
    await Promise.all([queue.send("good now"), queue.send("still bad")]);
    expect(deadLetters.list("q")).toHaveLength(2);
    mended = true;
    expect(await queue.redrive()).toBe(2);
    expect(deadLetters.list("q").map((letter) => letter.body)).toEqual(["still bad"]);
  });

  it("bounds how many batches are in the consumer's hands", async () => {
    let now = 0;
    let most = 0;
    const consumer = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return undefined;
    };
    const queue = new Queue("q", consumer, new DeadLetters(null), { concurrency: 3 });
    await Promise.all(Array.from({ length: 100 }, (_, index) => queue.send(String(index))));
    expect(most).toBe(3);
  });

  it("is idle when all is settled, and counts what waits and what is in hand", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const consumer = async () => {
      await held;
      return undefined;
    };
    const queue = new Queue("q", consumer, new DeadLetters(null), { concurrency: 1 });
    for (let index = 0; index < 12; index++) void queue.send(String(index));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([queue.inFlight, queue.depth]).toEqual([10, 2]);
    release();
    await queue.idle();
    expect([queue.inFlight, queue.depth]).toEqual([0, 0]);
  });

  it("hands out nothing after it was stopped", async () => {
    const { batches, queue } = watched(() => true, { retryAfterMs: [50] });
    void queue.send("a");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await queue.stop();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(batches).toEqual([["a"]]);
  });
});
