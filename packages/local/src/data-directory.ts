import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { lockDirectory } from "./lock.ts";
import { StartError } from "./start-error.ts";

/** Where one local run keeps its things. */
export interface DataDirectory {
  /** Absolute, `null` when nothing is kept. */
  path: string | null;
  /** A file in it, `null` when nothing is kept. */
  file(name: string): string | null;
  release(): void;
}

/**
 * Opens a data directory for this process alone, creating it where it is missing.
 * @param name a path, or `:memory:` to keep nothing
 * @throws StartError when it cannot be written or another process works in it
 */
export async function openDataDirectory(name: string): Promise<DataDirectory> {
  if (name === ":memory:") return { path: null, file: () => null, release: () => {} };
  const path = resolve(name);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
    const release = await lockDirectory(path);
    return { path, file: (each) => join(path, each), release };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The data directory ${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The deployment's master secret: from the environment, else made once and kept, readable by its owner only. */
export function masterSecret(directory: DataDirectory): string {
  if (process.env.CAAS_SECRET) return process.env.CAAS_SECRET;
  const path = directory.file("secret");
  const fresh = randomBytes(32).toString("base64url");
  if (path === null) return fresh;
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  // Renamed into place: a process that is killed meanwhile must not leave half a secret.
  writeFileSync(`${path}.new`, `${fresh}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return fresh;
}
