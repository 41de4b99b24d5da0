import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, processMark } from "./process-identity.ts";
import { StartError } from "./start-error.ts";

interface Holder {
  pid: number;
  mark: string;
}

/** A takeover lasts microseconds; one that is older was killed in the middle. */
const takeoverMs = 2000;

/**
 * Makes this process the only one in a data directory until it is released or ends. What a killed process left
 * behind is taken over, also when its pid belongs to another process by now.
 * @param patienceMs so long it waits for the process before it, which may be stopping at this moment
 * @returns a function that releases the directory
 * @throws StartError when another process works in the directory
 */
export async function lockDirectory(directory: string, patienceMs = 2000): Promise<() => void> {
  const path = join(directory, "lock");
  const own: Holder = { pid: process.pid, mark: processMark(process.pid) };
  let holder: Holder | null = null;
  for (const giveUp = Date.now() + patienceMs + takeoverMs; Date.now() < giveUp; await sleep(20)) {
    if (createOnce(path, own)) return once(() => rmSync(path, { force: true }));
    holder = read(path);
    if (!holder || !isAlive(holder.pid, holder.mark)) removeStale(path, own);
    else if (Date.now() > giveUp - takeoverMs) break;
  }
  if (!holder) throw new StartError(`${path} can be neither taken nor removed.`);
  throw new StartError(
    `Another process (pid ${holder.pid}) works in ${directory}. Stop it, or name another directory with CAAS_DATA_DIR.`,
  );
}

/** A second release must not remove the lock that the next process has taken meanwhile. */
function once(release: () => void): () => void {
  let released = false;
  return () => {
    if (!released) release();
    released = true;
  };
}

/** The `wx` flag closes the race between two processes that start at once: the file system lets one create it. */
function createOnce(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): Holder | null {
  try {
    const holder: Partial<Holder> = JSON.parse(readFileSync(path, "utf8"));
    return typeof holder.pid === "number" ? { pid: holder.pid, mark: holder.mark ?? "" } : null;
  } catch {
    return null;
  }
}

/**
 * Removes the lock of a dead process. Of several that want to, one at a time may look again and remove: else the
 * second would remove the lock that the first has just taken.
 */
function removeStale(path: string, own: Holder): void {
  const takeover = `${path}.takeover`;
  if (!createOnce(takeover, own)) {
    if (ageMs(takeover) > takeoverMs) rmSync(takeover, { force: true });
    return;
  }
  const holder = read(path);
  // An unreadable lock may be one that is being written at this moment: only an old one is rubbish.
  const stale = holder ? !isAlive(holder.pid, holder.mark) : ageMs(path) > takeoverMs;
  if (stale) rmSync(path, { force: true });
  rmSync(takeover, { force: true });
}

function ageMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}
