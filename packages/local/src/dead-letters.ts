import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Journal } from "./journal.ts";

/** A message that was given up, with all that is needed to run it again. */
export interface DeadLetter {
  /** The message's body, as the consumer gets it. */
  body: string;
  messageId: string;
  /** How often it was tried. */
  receiveCount: number;
  /** The last failure. */
  error: string;
  /** RFC 3339. */
  sentAt: string;
  firstReceivedAt: string;
  deadAt: string;
}

const setAside = ".redriving.jsonl";

/** The dead-letter queues: one file a queue, `<queue>.jsonl`, or memory where nothing is kept. */
export class DeadLetters {
  private readonly journals = new Map<string, Journal<DeadLetter>>();
  private redriving: Promise<unknown> = Promise.resolve();

  /** @param directory where the files are kept, `null` for memory only */
  constructor(private readonly directory: string | null) {
    if (directory === null) return;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(directory)) {
      if (name.endsWith(setAside)) takeBack(directory, name.slice(0, -setAside.length));
    }
  }

  /** Resolves when the letter is on disk. */
  add(queue: string, letter: DeadLetter): Promise<void> {
    return this.journal(queue).append(letter);
  }

  list(queue: string): readonly DeadLetter[] {
    return this.journal(queue).entries;
  }

  /**
   * Hands every letter of a queue back to it. A letter leaves the disk only when `deliver` has resolved for all of
   * them, that is when each was handled or is a dead letter anew; should the process be killed before, the next
   * one finds them all.
   * @returns how many were handed back
   */
  redrive(queue: string, deliver: (letter: DeadLetter) => Promise<void>): Promise<number> {
    const done = this.redriving.then(async () => {
      const journal = this.journal(queue);
      await journal.written();
      this.journals.delete(queue);
      const aside = this.setAside(queue);
      await Promise.all(journal.entries.map(deliver));
      if (aside !== null) rmSync(aside, { force: true });
      return journal.entries.length;
    });
    this.redriving = done.catch(() => {});
    return done;
  }

  private setAside(queue: string): string | null {
    const file = this.file(queue);
    if (this.directory === null || file === null || !existsSync(file)) return null;
    const aside = join(this.directory, queue + setAside);
    renameSync(file, aside);
    return aside;
  }

  private journal(queue: string): Journal<DeadLetter> {
    const known = this.journals.get(queue);
    if (known) return known;
    const journal = new Journal<DeadLetter>(this.file(queue), true);
    this.journals.set(queue, journal);
    return journal;
  }

  private file(name: string): string | null {
    return this.directory === null ? null : join(this.directory, `${name}.jsonl`);
  }
}

/** What a process that was killed while redriving had set aside comes before what has died since. */
function takeBack(directory: string, queue: string): void {
  const file = join(directory, `${queue}.jsonl`);
  const aside = join(directory, queue + setAside);
  const since = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(`${file}.new`, readFileSync(aside, "utf8") + since, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  rmSync(aside);
}
