import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DynamoDbCall, dynamoDbCall } from "./dynamodb-call.ts";
import { fakeFunctions, fakeTable, putEvent } from "./fake-functions.ts";
import type { Demo, Functions } from "./functions.ts";
import { type Runtime, startRuntime } from "./runtime.ts";
import { StartError } from "./start-error.ts";

let directory: string;
let runtime: Runtime | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "runtime-"));
  delete process.env.CAAS_SECRET;
});
afterEach(async () => {
  await runtime?.stop();
  runtime = undefined;
  rmSync(directory, { recursive: true });
});

async function start(functions: Functions, dataDir = ":memory:"): Promise<Runtime> {
  runtime = await startRuntime({
    dataDir,
    port: 0,
    demo: true,
    table: fakeTable,
    load: async () => functions,
    queues: { retryAfterMs: [1] },
  });
  return runtime;
}

const post = (path: string, body?: unknown) =>
  fetch(`${runtime?.url}${path}`, {
    method: "POST",
    body: body === undefined ? undefined : JSON.stringify(body),
  });

describe("local run", () => {
  it("carries a request's event to its consumer", async () => {
    const seen: string[] = [];
    const { idle } = await start(fakeFunctions((id) => void seen.push(id)));
    for (const id of ["a", "b"]) expect((await post(`/things/${id}`)).status).toBe(201);
    await idle();
    expect(seen).toEqual(["a", "b"]);
  });

  it("waits in idle also for the events that consumers write", async () => {
    const seen: string[] = [];
    const functions = fakeFunctions(async (id) => {
      seen.push(id);
      if (seen.length < 5) await post(`/things/${id}${seen.length}`);
    });
    const { idle } = await start(functions);
    await post("/things/a");
    await idle();
    expect(seen).toHaveLength(5);
  });

  it("delivers again, lists queues, and hands dead letters back", { timeout: 20_000 }, async () => {
    let broken = true;
    const seen: string[] = [];
    const functions = fakeFunctions((id) => {
      seen.push(id);
      if (broken) throw new Error("broken");
    });
    const { idle } = await start(functions);
    await post("/things/a");
    await idle();
    expect(seen).toHaveLength(5);
    const queues = await (await fetch(`${runtime?.url}/_local/queues`)).json();
    expect(queues).toEqual({
      data: [
        { name: "note", depth: 0, inFlight: 0, deadLetters: 1 },
        { name: "relay", depth: 0, inFlight: 0, deadLetters: 0 },
      ],
    });
    broken = false;
    expect(await (await post("/_local/redrive/note")).json()).toEqual({
      queue: "note",
      redriven: 1,
      deadLetters: 0,
    });
    expect(await (await post("/_local/redeliver", { last: 1 })).json()).toEqual({ redelivered: 1 });
    expect(seen).toHaveLength(7);
    expect((await post("/_local/redrive/nothing")).status).toBe(404);
    expect((await post("/_local/redeliver", { last: "all" })).status).toBe(422);
  });

  it("runs a schedule on demand and answers when its consequences are done", async () => {
    const seen: string[] = [];
    const functions: Functions = {
      ...fakeFunctions((id) => void seen.push(id)),
      schedules: { digest: { everyMs: null, handler: async () => void (await post("/things/digest")) } },
    };
    await start(functions);
    expect((await post("/_local/run/digest")).status).toBe(200);
    expect(seen).toEqual(["digest"]);
    expect(await (await post("/_local/run/nothing")).json()).toMatchObject({ schedules: ["digest"] });
  });

  it("shows the mailbox to people and to programs, escaped", async () => {
    const { mailbox } = await start(fakeFunctions(() => {}));
    await mailbox.add({
      channel: "sms",
      to: "+8613800138000",
      subject: null,
      body: "<b>1 http://localhost/t?a=1&b=2",
      notificationId: null,
    });
    await mailbox.add({
      channel: "email",
      to: "a@example.com",
      subject: "2",
      body: "2",
      notificationId: null,
    });
    const read = (accept: string) => fetch(`${runtime?.url}/_local/mailbox`, { headers: { accept } });
    for (const accept of ["*/*", "application/json"]) {
      const { data } = (await (await read(accept)).json()) as { data: { subject: string | null }[] };
      expect(data.map((mail) => mail.subject)).toEqual(["2", null]);
    }
    const page = await (await read("text/html,application/xhtml+xml,*/*;q=0.8")).text();
    expect(page).toContain("&lt;b&gt;1 ");
    expect(page).not.toContain("<b>1");
    expect(page.indexOf("a@example.com")).toBeLessThan(page.indexOf("+8613800138000"));
  });

  it("keeps mail, secret and log-ins from one start to the next", async () => {
    const demo = { logins: [{ email: "owner@demo.example", password: "password", role: "owner" }], keys: [] };
    let empty = true;
    const functions: Functions = {
      ...fakeFunctions(() => {}),
      seed: async () => {
        const seeded = empty ? demo : null;
        empty = false;
        return seeded;
      },
    };
    const first = await start(functions, directory);
    await first.mailbox.add({
      channel: "push",
      to: "device",
      subject: null,
      body: "kept",
      notificationId: null,
    });
    const secret = process.env.CAAS_SECRET;
    await first.stop();
    delete process.env.CAAS_SECRET;
    const second = await start(functions, directory);
    expect(second.demo).toEqual(demo);
    expect(second.mailbox.list()).toMatchObject([{ body: "kept" }]);
    expect(process.env.CAAS_SECRET).toBe(secret);
    expect(statSync(join(directory, "secret")).mode & 0o777).toBe(0o600);
  });

  it("seeds anew what was killed while it was seeded, and never what somebody has used", async () => {
    const things = (call: DynamoDbCall) =>
      call<{ Count: number }>("DynamoDB_20120810.Scan", { TableName: fakeTable.name });
    const found: number[] = [];
    const seeding = (outcome: () => Promise<Demo | null>): Functions => ({
      ...fakeFunctions(() => {}),
      seed: async () => {
        const call = dynamoDbCall(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "");
        found.push((await things(call)).Count);
        await putEvent(call, "seed");
        return outcome();
      },
    });
    await expect(
      start(
        seeding(() => Promise.reject(new Error("killed"))),
        directory,
      ),
    ).rejects.toThrow("killed");
    const whole = await start(
      seeding(async () => ({ logins: [], keys: [] })),
      directory,
    );
    await post("/things/own");
    await whole.stop();
    const again = await start(
      seeding(async () => null),
      directory,
    );
    expect(again.demo).toEqual({ logins: [], keys: [] });
    expect(found).toEqual([0, 0, 2]);
  });

  it("finds after a stop what was not finished", async () => {
    const stuck: Functions = fakeFunctions(() => new Promise(() => {}));
    const { stop } = await start(stuck, directory);
    await post("/things/a");
    await new Promise((resolve) => setTimeout(resolve, 200));
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(5000);
    const seen: string[] = [];
    const { idle } = await start(
      fakeFunctions((id) => void seen.push(id)),
      directory,
    );
    await idle();
    expect(seen).toEqual(["a"]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(JSON.parse(readFileSync(join(directory, "stream-position.json"), "utf8"))).toMatchObject({
      shards: { "shardId-00000001-fake": "1" },
    });
  }, 15_000);
});

describe("a start that cannot be", () => {
  const options = (port: number, dataDir: string) => ({
    dataDir,
    port,
    demo: false,
    table: fakeTable,
    load: async () => fakeFunctions(() => {}),
  });

  it("tells that the port is in use, and leaves the data directory alone", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const refusal = startRuntime(options(port, join(directory, "data")));
    await expect(refusal).rejects.toThrow(StartError);
    await expect(refusal).rejects.toThrow(`Port ${port} is in use`);
    expect(existsSync(join(directory, "data"))).toBe(false);
    other.close();
  });

  it("tells that another process works in the directory, which goes on working", async () => {
    const seen: string[] = [];
    const { idle } = await start(
      fakeFunctions((id) => void seen.push(id)),
      directory,
    );
    await expect(startRuntime(options(0, directory))).rejects.toThrow(/Another process \(pid \d+\) works in/);
    await post("/things/a");
    await idle();
    expect(seen).toEqual(["a"]);
  });

  it("tells that the directory cannot be written", async () => {
    writeFileSync(join(directory, "file"), "");
    await expect(startRuntime(options(0, join(directory, "file", "data")))).rejects.toThrow(
      /cannot be written/,
    );
  });

  it("leaves nothing running when the functions cannot be loaded", async () => {
    const load = () => Promise.reject(new Error("no such module"));
    await expect(startRuntime({ ...options(0, directory), load })).rejects.toThrow("no such module");
    expect(existsSync(join(directory, "lock"))).toBe(false);
    await start(
      fakeFunctions(() => {}),
      directory,
    );
  });
});
