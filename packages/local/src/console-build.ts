import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StartError } from "./start-error.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What the console is made of: a change in any of it makes the build old. */
const sources = ["web/src", "web/public", "web/index.html", "web/vite.config.ts", "web/package.json"];
const shared = ["packages/sdk/src", "package-lock.json"];

/** Where the built console is. */
export const consoleDirectory = join(root, "web/dist");

const stamp = ".made-of";

export interface ConsoleBuild {
  /** Resolves when the console is built. @throws StartError with what the build said */
  done: Promise<void>;
  /** Gives up. */
  stop(): void;
}

/** Builds the console, unless it is there as its sources are now. `progress` is told when there is something to wait for. */
export function buildConsole(progress: (line: string) => void): ConsoleBuild {
  const fingerprint = fingerprintOf([...sources, ...shared].map((path) => join(root, path)));
  if (madeOf() === fingerprint) return { done: Promise.resolve(), stop: () => {} };
  progress("Building the console (once, and after changes to it) …");
  const began = performance.now();
  // Beside the old one, which is whole until the new one is; several may build at once.
  const out = `${consoleDirectory}.${process.pid}`;
  const vite = join(root, "web/node_modules/vite/bin/vite.js");
  const child = spawn(
    process.execPath,
    [existsSync(vite) ? vite : join(root, "node_modules/vite/bin/vite.js"), "build"],
    {
      cwd: join(root, "web"),
      env: { ...process.env, CONSOLE_OUT: out, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const done = ended(child)
    .then(() => {
      writeFileSync(join(out, stamp), fingerprint);
      rmSync(consoleDirectory, { recursive: true, force: true });
      renameSync(out, consoleDirectory);
      progress(`The console is built (${((performance.now() - began) / 1000).toFixed(1)} s).`);
    })
    .catch((error: unknown) => {
      rmSync(out, { recursive: true, force: true });
      // Another process may have put the same build there first.
      if (madeOf() !== fingerprint) throw error;
    });
  return { done, stop: () => void child.kill() };
}

function madeOf(): string | null {
  const file = join(consoleDirectory, stamp);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

async function ended(child: ChildProcess): Promise<void> {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString("utf8")}`.slice(-4000);
    });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.once("close", resolve);
  });
  if (code !== 0) throw new StartError(`The console could not be built. Vite says:\n${said.trim()}`);
}

/** A digest of the contents of files and directories. */
function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow))
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap(({ name }) => filesBelow(join(path, name)));
  } catch {
    return [path];
  }
}
