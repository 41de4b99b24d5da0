import { readFileSync, truncateSync } from "node:fs";
import { open } from "node:fs/promises";

/**
 * A list that only grows: one JSON value a line in a file, or in memory only where there is no file. What a killed
 * process had written stays; a line that it had not finished is dropped.
 */
export class Journal<Entry> {
  readonly entries: Entry[];
  private writing: Promise<void> = Promise.resolve();

  /**
   * @param path the file, `null` for memory only
   * @param toDisk whether an entry counts as written only when the disk has it
   */
  constructor(
    private readonly path: string | null,
    private readonly toDisk = false,
  ) {
    this.entries = path === null ? [] : readLines<Entry>(path);
  }

  /** Resolves when the entry is written. */
  append(entry: Entry): Promise<void> {
    const written = this.writing.then(() => this.write(entry));
    this.writing = written.catch(() => {});
    return written;
  }

  /** Resolves when all that was appended so far is written. */
  written(): Promise<void> {
    return this.writing;
  }

  private async write(entry: Entry): Promise<void> {
    if (this.path !== null) {
      const file = await open(this.path, "a", 0o600);
      try {
        await file.appendFile(`${JSON.stringify(entry)}\n`);
        if (this.toDisk) await file.datasync();
      } finally {
        await file.close();
      }
    }
    this.entries.push(entry);
  }
}

function readLines<Entry>(path: string): Entry[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const end = text.lastIndexOf("\n") + 1;
  if (end < text.length) truncateSync(path, Buffer.byteLength(text.slice(0, end)));
  return text
    .slice(0, end)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Entry);
}
