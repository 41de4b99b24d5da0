import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeadLetters } from "./dead-letters.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dead-letters-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const letter = (body: string) => ({
  body,
  messageId: body,
  receiveCount: 5,
  error: "Error: broken",
  sentAt: "2026-01-01T00:00:00.000Z",
  firstReceivedAt: "2026-01-01T00:00:00.000Z",
  deadAt: "2026-01-01T00:00:08.000Z",
});

const bodies = (letters: DeadLetters) => letters.list("q").map((each) => each.body);

describe("dead letters", () => {
  it("survive the process", async () => {
    await new DeadLetters(directory).add("q", letter("a"));
    expect(new DeadLetters(directory).list("q")).toEqual([letter("a")]);
  });

  it("leave the disk only when they were delivered", async () => {
    const letters = new DeadLetters(directory);
    await letters.add("q", letter("a"));
    let killedMeanwhile: string[] = [];
    await letters.redrive("q", async () => {
      killedMeanwhile = readdirSync(directory);
    });
    expect(killedMeanwhile).toEqual(["q.redriving.jsonl"]);
    expect(readdirSync(directory)).toEqual([]);
    expect(bodies(letters)).toEqual([]);
  });

  it("come back when the process is killed while they are handed back", async () => {
    const killed = new DeadLetters(directory);
    await killed.add("q", letter("a"));
    void killed.redrive("q", () => new Promise(() => {}));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await killed.add("q", letter("b"));
    expect(bodies(new DeadLetters(directory))).toEqual(["a", "b"]);
  });
});
