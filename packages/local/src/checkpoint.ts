import { readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { describeError } from "./invoke.ts";

/** The mark of a shard that has been read to its end. */
export const shardEnd = "SHARD_END";

interface Stored {
  streamArn: string;
  /** By shard: the last sequence number up to which every consumer is done, or `SHARD_END`. */
  shards: Record<string, string>;
}

interface Step {
  position: string;
  settled: boolean;
}

/** At most one write in this time. */
const writeEveryMs = 100;

/**
 * How far the stream has been consumed. Reading goes ahead of it; the position that is kept moves only past what
 * every consumer has finished, in order, so a process that is killed at any moment finds all unfinished work again.
 */
export class Checkpoint {
  private readonly stored: Stored;
  private readonly steps = new Map<string, Step[]>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  /**
   * @param path the file, `null` for memory only
   * @param streamArn a position in another stream (of a table that was deleted) counts for nothing
   */
  constructor(
    private readonly path: string | null,
    streamArn: string,
  ) {
    const found = path === null ? null : read(path);
    this.stored = found?.streamArn === streamArn ? found : { streamArn, shards: {} };
  }

  /** Where a shard is to be read on, `undefined` from its beginning. */
  position(shard: string): string | undefined {
    return this.stored.shards[shard];
  }

  /** Notes that a shard has been read up to `position`, and when the work that this brought is finished. */
  track(shard: string, position: string, settled: Promise<void>): void {
    const step = { position, settled: false };
    const steps = this.steps.get(shard) ?? [];
    this.steps.set(shard, steps);
    steps.push(step);
    void settled.then(() => {
      step.settled = true;
      this.advance(shard, steps);
    });
  }

  private advance(shard: string, steps: Step[]): void {
    let last: Step | undefined;
    while (steps[0]?.settled) last = steps.shift();
    if (!last) return;
    this.stored.shards[shard] = last.position;
    this.timer ??= setTimeout(() => void this.flush(), writeEveryMs);
  }

  /** Writes the position; resolves when it is in the file. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    if (this.path === null) return;
    try {
      await writeFile(`${this.path}.new`, JSON.stringify(this.stored), { mode: 0o600 });
      await rename(`${this.path}.new`, this.path);
    } catch (error) {
      // An old position costs a second delivery, never an event.
      console.error(`The stream's position could not be written (${describeError(error)})`);
    }
  }
}

function read(path: string): Stored | null {
  try {
    const stored: Partial<Stored> = JSON.parse(readFileSync(path, "utf8"));
    return stored.streamArn && stored.shards ? { streamArn: stored.streamArn, shards: stored.shards } : null;
  } catch {
    return null;
  }
}
