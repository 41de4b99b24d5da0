import { createServer } from "node:http";
import { afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { EventEntity, publishedEvent, shards, transact } from "../db/index.ts";
import { type Actor, event, iso, tenant, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import { act, dueInSandbox } from "../schedule/index.ts";
import { attempts, create, deliver, get, replay, test, update } from "./index.ts";
import { close, listen } from "./loopback-receiver.ts";

const Big = event(
  "test.replay",
  "for this test",
  z.object({ thing: z.object({ id: z.string(), version: z.int() }) }),
);
const Other = event("test.other", "for this test", z.object({ thing: z.object({ id: z.string() }) }));

beforeAll(() => {
  process.env.WEBHOOKS_TO_LOOPBACK = "true";
});
afterEach(close);

interface Got {
  id: string;
  at: number;
  body: { data: Record<string, unknown>; truncated?: boolean };
  headers: Record<string, string>;
}

async function receiver(status = () => 200) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const headers = request.headers as Record<string, string>;
    got.push({ id: headers["webhook-id"] ?? "", at: Date.now(), body: JSON.parse(body), headers });
    response.writeHead(status()).end();
  });
  return { url: `http://127.0.0.1:${await listen(server)}/hook`, got };
}

function sandbox() {
  const key = testKey({ mode: "test" });
  return <T>(callback: () => Promise<T>, clockOffset = 0) =>
    withActor({ ...key, clockOffset } as Actor, callback);
}

async function happen(count: number, more: Record<string, unknown> = {}) {
  for (let index = 0; index < count; index++) {
    const thing = { id: `thing-${index}`, version: index + 1, ...more };
    await transact({ writes: [], events: [Big({ thing }), Other({ thing })] });
  }
  const found = await Promise.all(
    shards.map((shard) =>
      EventEntity().query.byType({ tenantId: tenant(), type: "test.replay", shard }).go(),
    ),
  );
  return found.flatMap(({ data }) => data).map(publishedEvent);
}

/** Acts on all that is due, and on what that makes due. */
async function sweep() {
  for (let due = await dueInSandbox(); due.length > 0; due = await dueInSandbox())
    await Promise.all(due.map(act));
}

it("a replay sends each of the endpoint's events since a time once more, and tries none again", () =>
  sandbox()(async () => {
    let status = 200;
    const { url, got } = await receiver(() => status);
    const { id } = await create({ url, events: ["test.replay"] });
    const events = await happen(100);
    const since = iso(Date.now() - 60_000);
    expect(await replay({ id, what: { since } })).toMatchObject({ count: 100, counted: true });
    expect(got).toHaveLength(0);
    await sweep();
    expect(got.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());

    status = 500;
    const one = events[0]?.id ?? "";
    expect(await replay({ id, what: { eventId: one } })).toMatchObject({ count: 1, counted: true });
    await sweep();
    expect(got).toHaveLength(101);
    expect(got.at(-1)?.id).toBe(one);
    expect(await dueInSandbox(iso(Date.now() + 86_400_000))).toEqual([]);
    const { data } = await attempts({ id, limit: 1 });
    expect(data).toMatchObject([{ trigger: "replay", ok: false, eventId: one, nextAttemptAt: null }]);
    expect(await get({ id })).toMatchObject({ status: "enabled", failingSince: null });
  }));

it("a replay of nothing is of nothing", () =>
  sandbox()(async () => {
    const { id } = await create({ url: "https://1.1.1.1/hook", events: ["test.replay"] });
    const since = new Date(Date.now() - 3_600_000).toISOString();
    expect(await replay({ id, what: { since } })).toMatchObject({ count: 0, counted: true });
  }));

it("a replay is refused for too long ago, for the future, for an event that is not there, and while switched off", () =>
  sandbox()(async () => {
    const { id } = await create({ url: "https://ok.webhook.test/", events: ["*"] });
    const of = (what: Parameters<typeof replay>[0]["what"]) => replay({ id, what });
    await expect(of({ since: iso(Date.now() - 31 * 86_400_000) })).rejects.toMatchObject({
      code: "validation_failed",
    });
    await expect(of({ since: iso(Date.now() + 60_000) })).rejects.toMatchObject({
      code: "validation_failed",
    });
    const nobody = { eventId: "evt_01k2z5v9e8f3q7x0m4n6p8r2s4" };
    await expect(of(nobody)).rejects.toMatchObject({ code: "not_found" });
    expect(await update({ id, changes: { status: "disabled" } })).toMatchObject({
      disabledReason: "by_request",
    });
    await expect(of({ since: iso(Date.now()) })).rejects.toMatchObject({ code: "endpoint_disabled" });
  }));

it(
  "what goes over the cap waits its turn, no second holds more than the cap, and all of it arrives",
  () =>
    sandbox()(async () => {
      const cap = 10;
      const { url, got } = await receiver();
      const { id } = await create({ url, events: ["test.replay"], maxPerSecond: cap });
      const events = await happen(50);
      const start = Date.now();
      const first = Promise.all(events.map(deliver));
      // All who have a place are late by this, as on a machine that has stopped for a while.
      await new Promise((resolve) => setTimeout(resolve, 700));
      for (const until = Date.now() + 900; Date.now() < until; );
      await first;
      expect(got.length).toBeGreaterThan(0);
      expect(got.length).toBeLessThanOrEqual(30);
      while (got.length < 50 && Date.now() - start < 40_000) {
        await sweep();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(new Set(got.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
      expect(got).toHaveLength(50);
      // The sender's own seconds, for what arrives is at the network's mercy.
      const seconds = new Map<string, number>();
      for (const { headers } of got) {
        const second = headers["webhook-timestamp"] ?? "";
        seconds.set(second, (seconds.get(second) ?? 0) + 1);
      }
      expect(Math.max(...seconds.values())).toBeLessThanOrEqual(cap);
      expect(seconds.size).toBeGreaterThanOrEqual(5);
      expect((await attempts({ id, limit: 100 })).data).toHaveLength(50);
    }),
  60_000,
);

it("the object's version is in a header, and what is too big is named and left out", () =>
  sandbox()(async () => {
    const { url, got } = await receiver();
    await create({ url, events: ["test.replay"] });
    const [event] = await happen(1, { version: 7, text: "字".repeat(7_000) });
    if (event) await deliver(event);
    const { headers, body } = got[0] ?? { headers: {} as Record<string, string>, body: null };
    expect(headers["caas-object-version"]).toBe("7");
    expect(headers["caas-object-id"]).toBe("thing-0");
    expect(body).toMatchObject({ truncated: true, data: { thing: { id: "thing-0", version: 7 } } });
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(20_000);
  }));

it("a test is answered with its attempt, also while the endpoint is switched off, and changes nothing", () =>
  sandbox()(async () => {
    const { url, got } = await receiver(() => 410);
    const { id } = await create({ url, events: ["test.other"] });
    await update({ id, changes: { status: "disabled" } });
    expect(await test({ id })).toMatchObject({
      type: "test.other",
      status: 410,
      trigger: "test",
      nextAttemptAt: null,
    });
    expect(await test({ id, type: "test.replay" })).toMatchObject({ type: "test.replay" });
    expect(got[1]?.headers["caas-test"]).toBe("true");
    await expect(test({ id, type: "no.such" })).rejects.toMatchObject({ code: "validation_failed" });
    expect((await attempts({ id, limit: 10 })).data).toHaveLength(2);
    expect(await get({ id })).toMatchObject({ disabledReason: "by_request" });
  }));

it.each([
  ["ok", 200, null, true, "enabled"],
  ["timeout", null, "timeout", false, "enabled"],
  ["error", 500, "status_not_2xx", false, "enabled"],
  ["unavailable", 503, "status_not_2xx", false, "enabled"],
  ["busy", 429, "status_not_2xx", false, "enabled"],
  ["gone", 410, "status_not_2xx", false, "disabled"],
])("the sandbox answers for https://%s.webhook.test", (name, status, error, ok, after) =>
  sandbox()(async () => {
    const { id } = await create({ url: `https://${name}.webhook.test/hook`, events: ["test.replay"] });
    for (const event of await happen(1)) await deliver(event);
    expect((await attempts({ id, limit: 1 })).data).toMatchObject([{ status, error, ok }]);
    expect((await get({ id })).status).toBe(after);
    const found = await Promise.all(
      shards.map((shard) =>
        EventEntity().query.byType({ tenantId: tenant(), type: "webhook_endpoint.disabled", shard }).go(),
      ),
    );
    expect(found.flatMap(({ data }) => data)).toHaveLength(after === "disabled" ? 1 : 0);
  }),
);
