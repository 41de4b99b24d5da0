import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDirectory } from "./lock.ts";
import { processMark } from "./process-identity.ts";
import { StartError } from "./start-error.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const leave = (content: string) => writeFileSync(join(directory, "lock"), content);

describe("lock", () => {
  it("lets one process in, and the next when it has left", async () => {
    const release = await lockDirectory(directory);
    const refusal = lockDirectory(directory, 50);
    await expect(refusal).rejects.toThrow(StartError);
    await expect(refusal).rejects.toThrow(`pid ${process.pid}`);
    release();
    (await lockDirectory(directory))();
    expect(existsSync(join(directory, "lock"))).toBe(false);
  });

  it("waits for a process that is about to leave", async () => {
    const release = await lockDirectory(directory);
    setTimeout(release, 100);
    (await lockDirectory(directory))();
  });

  it("takes over from a process that is gone", async () => {
    const child = spawn("true");
    await new Promise((resolve) => child.once("exit", resolve));
    leave(JSON.stringify({ pid: child.pid, mark: "" }));
    (await lockDirectory(directory))();
  });

  it("takes over from a dead process whose pid another has by now", async () => {
    leave(JSON.stringify({ pid: process.pid, mark: `${processMark(process.pid)}0` }));
    (await lockDirectory(directory))();
  });

  it("takes over what is no lock at all, when nobody can be writing it", async () => {
    leave("{");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(directory, "lock"), longAgo, longAgo);
    (await lockDirectory(directory))();
  });

  it("gives a dead process's directory to one of many that want it", async () => {
    leave(JSON.stringify({ pid: process.pid, mark: "of another time" }));
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory, 50)));
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
  });
});
