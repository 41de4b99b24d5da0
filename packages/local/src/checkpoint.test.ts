import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Checkpoint } from "./checkpoint.ts";

it("never passes anything that is not finished, and arrives when all is", async () => {
  const order = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.shuffledSubarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: size, maxLength: size },
    ),
  );
  await fc.assert(
    fc.asyncProperty(order, async (finishing) => {
      const checkpoint = new Checkpoint(null, "arn");
      const finish: (() => void)[] = [];
      for (let index = 0; index < finishing.length; index++) {
        const settled = new Promise<void>((resolve) => {
          finish[index] = resolve;
        });
        checkpoint.track("shard", String(index), settled);
      }
      const finished = new Set<number>();
      for (const index of finishing) {
        finish[index]?.();
        finished.add(index);
        await Promise.resolve();
        await Promise.resolve();
        let mark = 0;
        while (finished.has(mark)) mark++;
        expect(checkpoint.position("shard")).toBe(mark === 0 ? undefined : String(mark - 1));
      }
      await checkpoint.flush();
    }),
    { numRuns: 50 },
  );
});

it("is found again by the next process, for the same stream only", async () => {
  const directory = mkdtempSync(join(tmpdir(), "checkpoint-"));
  const path = join(directory, "position.json");
  const checkpoint = new Checkpoint(path, "arn:1");
  checkpoint.track("a", "7", Promise.resolve());
  checkpoint.track("b", "9", Promise.resolve());
  checkpoint.track("b", "12", new Promise(() => {}));
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ streamArn: "arn:1", shards: { a: "7", b: "9" } });
  expect(existsSync(`${path}.new`)).toBe(false);
  expect(new Checkpoint(path, "arn:1").position("b")).toBe("9");
  expect(new Checkpoint(path, "arn:2").position("b")).toBeUndefined();
  rmSync(directory, { recursive: true });
});
