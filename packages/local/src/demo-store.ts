import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataDirectory } from "./data-directory.ts";
import type { Demo, Functions } from "./functions.ts";

/** Marks a store that was made by this start and is not wholly seeded yet; nobody but the seed can have written to it. */
const marker = "seeding";
const store = [
  "dynamodb.sqlite",
  "dynamodb.sqlite-wal",
  "dynamodb.sqlite-shm",
  "stream-position.json",
  "mailbox.jsonl",
  "dead-letters",
];

/**
 * Gets a data directory ready for a demo that is whole or not there: removes the store of a start that was killed
 * while it seeded, and marks a new one that is to be seeded. To be called before the database starts.
 */
export function prepareStore({ path }: DataDirectory, willSeed: boolean): void {
  if (path === null || process.env.DYNAMODB_ENDPOINT) return;
  if (existsSync(join(path, marker))) {
    for (const name of [...store, marker]) rmSync(join(path, name), { recursive: true, force: true });
  }
  if (willSeed && !existsSync(join(path, "dynamodb.sqlite"))) writeFileSync(join(path, marker), "");
}

/**
 * Seeds an empty store.
 * @returns the demo's log-ins and keys; they are kept, since a later start cannot read keys back from the store
 */
export async function seedOnce(directory: DataDirectory, seed: Functions["seed"]): Promise<Demo | null> {
  const kept = directory.file("demo.json");
  const seeded = await seed();
  if (kept === null || directory.path === null) return seeded;
  if (seeded) writeFileSync(kept, JSON.stringify(seeded), { mode: 0o600 });
  rmSync(join(directory.path, marker), { force: true });
  return seeded ?? (existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Demo) : null);
}
