import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type DynamoDbCall, DynamoDbError, dynamoDbCall } from "./dynamodb-call.ts";
import { StartError } from "./start-error.ts";
import { ensureStoreFile } from "./store-file.ts";

/** A DynamoDB that answers. */
export interface RunningDynamoDb {
  endpoint: string;
  call: DynamoDbCall;
  /** The database's process, `null` where somebody else runs it. */
  pid: number | null;
  /** Resolves with a reason should the database end without having been stopped. */
  crashed: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Becomes the database by `exec`, and leaves a watcher behind that holds the other end of a pipe of ours. However
 * this process ends, `kill -9` included, the kernel closes the pipe, `read` fails, and the watcher kills the
 * database: no orphan keeps the data file. A line on the pipe tells the watcher that its work is over.
 */
const underWatch = `(read -r _ || { kill -9 $$; [ -z "$SCRATCH" ] || rm -rf "$SCRATCH"; }) <&3 3<&- >/dev/null 2>&1 &
exec "$@" </dev/null 3<&-`;

/**
 * Starts the embedded DynamoDB, or uses the one that `DYNAMODB_ENDPOINT` names.
 * @param directory where the data file is kept; `null` keeps nothing
 * @throws StartError where there is no binary for this platform or it does not come up
 */
export async function startDynamoDb(directory: string | null): Promise<RunningDynamoDb> {
  const elsewhere = process.env.DYNAMODB_ENDPOINT;
  if (elsewhere) return useRunning(elsewhere);
  const binary = findBinary();
  let lastFailure = "";
  // Another process may take the free port before the database does, hence more than one attempt.
  for (let attempt = 0; attempt < 3; attempt++) {
    const scratch = directory === null ? scratchDirectory() : null;
    const file = join(directory ?? scratch ?? "", "dynamodb.sqlite");
    ensureStoreFile(file);
    const port = await freePort();
    const child = launch(
      binary,
      ["serve", "--host", "127.0.0.1", "--port", String(port), "--db-path", file],
      scratch,
    );
    const endpoint = `http://127.0.0.1:${port}`;
    const call = dynamoDbCall(endpoint);
    const failure = await Promise.race([child.listening.then(() => answers(call)), child.ended]);
    if (failure === null) {
      return {
        endpoint,
        call,
        pid: child.process.pid ?? null,
        crashed: child.ended,
        stop: () => child.stop(),
      };
    }
    await child.stop();
    lastFailure = failure;
  }
  throw new StartError(`The embedded DynamoDB did not start: ${lastFailure}`);
}

async function useRunning(endpoint: string): Promise<RunningDynamoDb> {
  const call = dynamoDbCall(endpoint);
  const failure = await answers(call);
  if (failure !== null)
    throw new StartError(`No DynamoDB answers at ${endpoint} (DYNAMODB_ENDPOINT): ${failure}`);
  return { endpoint, call, pid: null, crashed: new Promise(() => {}), stop: async () => {} };
}

function findBinary(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide`);
  } catch {
    throw new StartError(
      `No embedded DynamoDB is installed for ${platform}. Start another (DynamoDB Local, say) and name it: DYNAMODB_ENDPOINT=http://localhost:8000 npm start`,
    );
  }
}

/** Memory where the system has a file system in it; the database's own memory mode cannot have the stream's index. */
function scratchDirectory(): string {
  return mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "caas-"));
}

interface Launched {
  process: ChildProcess;
  /** Resolves when it has its port, so that an answer from there is its own. */
  listening: Promise<void>;
  /** Resolves with the last words when the process has ended by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

function launch(binary: string, parameters: string[], scratch: string | null): Launched {
  // A session of its own, so that Ctrl-C in the terminal reaches this process only, which stops it in order.
  const child = spawn("/bin/sh", ["-c", underWatch, "dynamodb", binary, ...parameters], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH ?? "/usr/bin:/bin", SCRATCH: scratch ?? "" },
  });
  let lastWords = "";
  const listening = new Promise<void>((resolve) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-500);
      if (lastWords.includes("listening on")) resolve();
    });
  });
  const lifeline = child.stdio[3] as Writable;
  lifeline.on("error", () => {});
  let stopping = false;
  const exit = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      lifeline.end("over\n");
      if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
      resolve(`it ended with ${signal ?? `code ${code}`}: ${lastWords.trim()}`);
    });
  });
  const ended = new Promise<string>((resolve) => {
    void exit.then((reason) => stopping || resolve(reason));
  });
  return {
    process: child,
    listening,
    ended,
    async stop() {
      stopping = true;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 1000);
      await exit;
      clearTimeout(timer);
    },
  };
}

/** `null` as soon as the database answers, else why it does not. */
async function answers(call: DynamoDbCall): Promise<string | null> {
  let failure = "";
  for (const giveUp = Date.now() + 5000; Date.now() < giveUp; await sleep(10)) {
    try {
      await call("DynamoDB_20120810.ListTables", {});
      return null;
    } catch (error) {
      if (error instanceof DynamoDbError) return error.message;
      failure = error instanceof Error ? error.message : String(error);
    }
  }
  return `no answer within 5 s (${failure})`;
}

/** A loopback port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new StartError("No loopback port is free.");
  return address.port;
}
