import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./fake-main.ts", import.meta.url));
let directory: string;
let children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "run-"));
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  await until(() => databases().length === 0);
  rmSync(directory, { recursive: true });
});

async function until(holds: () => boolean, milliseconds = 5000): Promise<void> {
  for (const giveUp = Date.now() + milliseconds; !holds(); ) {
    if (Date.now() > giveUp) throw new Error("It did not come true in time.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The pids of database processes that hold this test's data file. */
function databases(): number[] {
  const holds = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(join(directory, "data"));
    } catch {
      return false;
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && holds(name))
    .map(Number);
}

const seen = () => {
  const file = join(directory, "seen");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
};

interface Started {
  child: ChildProcess;
  url: string;
}

function launch(environment: Record<string, string> = {}, command = ["node", "--import", "tsx", script]) {
  const [program = "node", ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      CAAS_DATA_DIR: join(directory, "data"),
      SEEN_FILE: join(directory, "seen"),
      ...environment,
    },
  });
  children.push(child);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return { child, output: () => output, errors: () => errors, ended };
}

async function start(environment: Record<string, string> = {}, command?: string[]): Promise<Started> {
  const { child, output, errors } = launch(environment, command);
  await until(() => output().includes("ready ") || errors() !== "", 15_000);
  return { child, url: output().match(/^ready (http:\/\/localhost:\d+)$/m)?.[1] ?? errors() };
}

const post = (url: string) => fetch(url, { method: "POST" });
const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

describe("the process", () => {
  it("that is killed leaves no database behind and loses no event that was acknowledged", {
    timeout: 60_000,
  }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round++) {
      const { child, url } = await start();
      const writers = [0, 1, 2, 3].map(async (writer) => {
        for (let index = 0; isRunning(child); index++) {
          const id = `${round}-${writer}-${index}`;
          const answer = await post(`${url}/things/${id}`).catch(() => null);
          if (answer?.status === 201) acknowledged.push(id);
        }
      });
      await until(() => seen().length > 40 * (round + 1));
      // A position is written a moment after the work; without one, all of it would rightly be done again.
      await until(() => existsSync(join(directory, "data", "stream-position.json")));
      expect(databases()).not.toEqual([]);
      child.kill("SIGKILL");
      await until(() => databases().length === 0, 1000);
      await Promise.all(writers);
    }
    const behind = acknowledged.filter((id) => !seen().includes(id));
    const { url } = await start();
    await post(`${url}/_local/idle`);
    const all = new Set(seen());
    expect(acknowledged.filter((id) => !all.has(id))).toEqual([]);
    // Else the kills came too late to prove anything.
    expect(behind.length).toBeGreaterThan(0);
    // Work that was finished long before is not done again: the position has moved on.
    expect(seen().filter((id) => id === "0-0-0")).toHaveLength(1);
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "stops within 5 s at %s, all done and all gone",
    { timeout: 20_000 },
    async (signal) => {
      const { child, url } = await start();
      for (let index = 0; index < 20; index++)
        expect((await post(`${url}/things/${index}`)).status).toBe(201);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      const began = Date.now();
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(Date.now() - began).toBeLessThan(5000);
      expect(new Set(seen()).size).toBe(20);
      expect(databases()).toEqual([]);
      expect(readdirSync(join(directory, "data")).sort()).toEqual([
        "dead-letters",
        "dynamodb.sqlite",
        "secret",
        "stream-position.json",
      ]);
    },
  );

  it("stops when the npm that started it is killed", { timeout: 20_000 }, async () => {
    // As npm does, through a shell; what comes after the command keeps the shell from becoming it.
    const npm = [
      "node",
      "-e",
      `require("child_process").spawn("sh", ["-c", "node --import tsx ${script}; true"], { stdio: "inherit" })`,
    ];
    const { child, url } = await start({ npm_lifecycle_event: "start" }, npm);
    expect((await fetch(`${url}/_local/queues`)).status).toBe(200);
    child.kill("SIGKILL");
    await until(() => databases().length === 0 && !existsSync(join(directory, "data", "lock")));
    await expect(fetch(`${url}/_local/queues`)).rejects.toThrow();
  });

  it("says in one line why it cannot start, and exits with 1", { timeout: 20_000 }, async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = String(address !== null && typeof address === "object" ? address.port : 0);
    for (const [environment, line] of [
      [{ PORT: port }, /^Port \d+ is in use.*\n$/],
      [{ PORT: "http" }, /^PORT is not a port: http\n$/],
      [{ CAAS_DATA_DIR: join(script, "data") }, /^The data directory .* cannot be written.*\n$/],
    ] as const) {
      const { ended, errors, output } = launch(environment);
      expect(await ended).toBe(1);
      expect(errors()).toMatch(line);
      expect(output()).toBe("");
    }
    other.close();
  });
});
