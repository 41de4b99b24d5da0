import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { EventEntity, type PublishedEvent, publishedEvent, shards, transact } from "../db/index.ts";
import { type Actor, event, tenant, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import { act, dueInSandbox } from "../schedule/index.ts";
import { attempts, create, deliver, update } from "./index.ts";
import { close, listen } from "./loopback-receiver.ts";

const Happened = event("test.storm", "for this test", z.object({ thing: z.object({ id: z.string() }) }));

beforeAll(() => {
  process.env.WEBHOOKS_TO_LOOPBACK = "true";
});
afterEach(close);

/** Numbers in [0, 1), the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Request {
  headers: Record<string, string>;
  body: string;
  status: number;
}

/** A receiver that fails with 500 in three of ten cases. */
async function flaky() {
  const random = seeded(20_261_122);
  const got: Request[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const status = random() < 0.3 ? 500 : 200;
      got.push({ headers: request.headers as Record<string, string>, body, status });
      response.writeHead(status).end();
    });
  });
  return { url: `http://127.0.0.1:${await listen(server)}/hook`, got };
}

async function happen(count: number): Promise<PublishedEvent[]> {
  const things = Array.from({ length: count }, (_, index) => Happened({ thing: { id: `thing-${index}` } }));
  for (let from = 0; from < count; from += 50)
    await transact({ writes: [], events: things.slice(from, from + 50) });
  const found = await Promise.all(
    shards.map((shard) =>
      EventEntity().query.byType({ tenantId: tenant(), type: "test.storm", shard }).go({ pages: "all" }),
    ),
  );
  return found.flatMap(({ data }) => data).map(publishedEvent);
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 12 }, worker));
}

async function log(id: string) {
  const all: Awaited<ReturnType<typeof attempts>>["data"] = [];
  let cursor: string | undefined;
  do {
    const page = await attempts({ id, limit: 100, cursor });
    all.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}

it("500 events to an endpoint that fails three times in ten: each arrives under its one id, and the log adds up", async () => {
  const key = testKey({ mode: "test" });
  let ahead = 0;
  const run = <T>(callback: () => Promise<T>) => withActor({ ...key, clockOffset: ahead } as Actor, callback);
  const { url, got } = await flaky();
  const endpoint = await run(() => create({ url, events: ["test.storm"] }));
  const events = await run(() => happen(500));
  expect(events).toHaveLength(500);
  await run(() => each(events, deliver));
  expect(got.length).toBe(500);

  // A day and three hours: the whole schedule of retries.
  const moves = [7, 400, 2_400, 9_000, 22_000, 44_000, 44_000];
  for (const seconds of moves) {
    ahead += seconds * 1000;
    await run(async () => {
      for (let due = await dueInSandbox(); due.length > 0; due = await dueInSandbox()) await each(due, act);
    });
  }

  const arrived = new Set(
    got.filter(({ status }) => status === 200).map(({ headers }) => headers["webhook-id"]),
  );
  expect(arrived).toEqual(new Set(events.map(({ id }) => id)));
  const verifier = new Webhook(endpoint.secret);
  for (const { headers, body } of got) expect(() => verifier.verify(body, headers)).not.toThrow();

  const entries = await run(() => log(endpoint.id));
  expect(entries).toHaveLength(got.length);
  expect(entries.filter(({ ok }) => ok)).toHaveLength(500);
  const failed = got.filter(({ status }) => status === 500).length;
  expect(entries.filter(({ status }) => status === 500)).toHaveLength(failed);
  // Three in ten, give or take four standard deviations.
  expect(failed / got.length).toBeGreaterThan(0.23);
  expect(failed / got.length).toBeLessThan(0.37);
  const perEvent = new Map<string, typeof entries>();
  for (const entry of entries) perEvent.set(entry.eventId, [...(perEvent.get(entry.eventId) ?? []), entry]);
  for (const { id } of events) {
    const [newest, ...before] = perEvent.get(id) ?? [];
    expect([newest?.ok, newest?.nextAttemptAt]).toEqual([true, null]);
    expect(before.every(({ ok, nextAttemptAt }) => !ok && nextAttemptAt !== null)).toBe(true);
    expect(got.filter(({ headers }) => headers["webhook-id"] === id)).toHaveLength(1 + before.length);
  }
  expect(got.length).toBeGreaterThan(600);

  // None after it is disabled: neither new ones nor retries of old ones.
  const known = new Set(events.map(({ id }) => id));
  const more = (await run(() => happen(20))).filter(({ id }) => !known.has(id));
  expect(more).toHaveLength(20);
  const sofar = got.length;
  await run(() => each(more, deliver));
  expect(got).toHaveLength(sofar + 20);
  expect(got.slice(sofar).some(({ status }) => status === 500)).toBe(true);
  await run(() => update({ id: endpoint.id, changes: { status: "disabled" } }));
  const before = got.length;
  ahead += 40_000_000;
  await run(async () => {
    await each(await dueInSandbox(), act);
    await each(await happen(5), deliver);
  });
  expect(got.length).toBe(before);
  expect(await run(() => dueInSandbox())).toEqual([]);
}, 120_000);
