import { createServer, type IncomingMessage } from "node:http";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { DueEntity, EventEntity, type PublishedEvent, publishedEvent, transact } from "../db/index.ts";
import { type Actor, event, tenant, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import { attempts, create, deliver, get, retry, rotateSecret, update } from "./index.ts";
import { close, listen } from "./loopback-receiver.ts";

const Tested = event("test.webhook", "for this test", z.object({ thing: z.object({ id: z.string() }) }));

interface Received {
  headers: IncomingMessage["headers"];
  body: string;
}

/** An endpoint that answers with the given statuses, one after the other, the last one for ever. */
async function receiver(...statuses: number[]): Promise<{ url: string; got: Received[] }> {
  const got: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(statuses[Math.min(got.length, statuses.length) - 1] ?? 200).end("answer");
    });
  });
  return { url: `http://127.0.0.1:${await listen(server)}/hook`, got };
}

async function happen(): Promise<PublishedEvent> {
  const id = `thing-${Math.random()}`;
  await transact({ writes: [], events: [Tested({ thing: { id } })] });
  const { data } = await EventEntity().query.ofObject({ tenantId: tenant(), objectId: id }).go();
  const [item] = data;
  if (!item) throw new Error("no event");
  return publishedEvent(item);
}

const page = { limit: 100 };

/** A sandbox, since only there loopback addresses are sent to; `later` is the same with its clock ahead. */
function sandbox() {
  const key = testKey({ mode: "test" });
  return {
    run: <T>(callback: () => Promise<T>) => withActor(key as Actor, callback),
    later: <T>(ms: number, callback: () => Promise<T>) => withActor({ ...key, clockOffset: ms }, callback),
  };
}

async function dueRetry(endpointId: string, eventId: string) {
  const { data } = await DueEntity()
    .get({ tenantId: tenant(), dueId: `webhook.retry#${endpointId}#${eventId}` })
    .go();
  return data;
}

beforeAll(() => {
  process.env.WEBHOOKS_TO_LOOPBACK = "true";
});
afterEach(close);

describe("deliver", () => {
  it("sends a signed event to the endpoints that want it, once however often it is delivered", () =>
    sandbox().run(async () => {
      const wanted = await receiver(200);
      const unwanted = await receiver(200);
      const endpoint = await create({ url: wanted.url, events: ["test.webhook"] });
      await create({ url: unwanted.url, events: ["*"] }).then(({ id }) =>
        update({ id, changes: { status: "disabled" } }),
      );
      const happened = await happen();
      await Promise.all(Array.from({ length: 4 }, () => deliver(happened)));
      expect(wanted.got).toHaveLength(1);
      expect(unwanted.got).toHaveLength(0);
      const [received] = wanted.got;
      const verified = new Webhook(endpoint.secret).verify(
        received?.body ?? "",
        received?.headers as Record<string, string>,
      );
      expect(verified).toMatchObject({
        type: "test.webhook",
        timestamp: happened.createdAt,
        data: happened.data,
      });
      expect(received?.headers["webhook-id"]).toBe(happened.id);
      expect((await attempts({ id: endpoint.id, ...page })).data).toMatchObject([
        {
          ok: true,
          status: 200,
          eventId: happened.id,
          type: "test.webhook",
          response: "answer",
          nextAttemptAt: null,
        },
      ]);
      expect(await dueRetry(endpoint.id, happened.id)).toBeNull();
    }));

  it("tries again when the time has come, under the same id, and signs with both secrets after a rotation", async () => {
    const { run, later } = sandbox();
    const { url, got } = await receiver(500, 200);
    const endpoint = await run(() => create({ url, events: ["*"] }));
    const happened = await run(happen);
    await run(() => deliver(happened));
    const rotated = await run(() => rotateSecret({ id: endpoint.id }));
    const due = await run(() => dueRetry(endpoint.id, happened.id));
    expect(due).not.toBeNull();
    const wait = Date.parse(due?.at ?? "") - Date.now();
    expect(wait).toBeGreaterThan(2_000);
    expect(wait).toBeLessThan(6_100);

    await later(7_000, async () => {
      if (!due) return;
      const twice = await Promise.allSettled([retry(due), retry(due)]);
      expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(got).toHaveLength(2);
      expect(new Set(got.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([happened.id]));
      for (const secret of [endpoint.secret, rotated.secret]) {
        const headers = got[1]?.headers as Record<string, string>;
        expect(() => new Webhook(secret).verify(got[1]?.body ?? "", headers)).not.toThrow();
      }
      const log = (await attempts({ id: endpoint.id, ...page })).data;
      expect(log.map(({ ok, status }) => [ok, status])).toEqual([
        [true, 200],
        [false, 500],
      ]);
      expect(await dueRetry(endpoint.id, happened.id)).toBeNull();
    });
  });

  it("switches an endpoint off that says it is gone", () =>
    sandbox().run(async () => {
      const { url, got } = await receiver(410);
      const { id } = await create({ url, events: ["*"] });
      await deliver(await happen());
      await deliver(await happen());
      expect(got).toHaveLength(1);
      expect(await get({ id })).toMatchObject({ status: "disabled", disabledReason: "gone" });
    }));

  it("switches an endpoint off that has failed for five days, and forgives it when it is switched on again", async () => {
    const { run, later } = sandbox();
    const { url } = await receiver(500, 500, 200);
    const { id } = await run(() => create({ url, events: ["*"] }));
    await run(async () => deliver(await happen()));
    await later(5 * 86_400_000 + 60_000, async () => {
      await deliver(await happen());
      expect(await get({ id })).toMatchObject({ status: "disabled", disabledReason: "failing_for_5_days" });
      expect(await update({ id, changes: { status: "enabled" } })).toMatchObject({
        status: "enabled",
        disabledReason: null,
      });
    });
  });

  it("does not send to loopback from the live world, nor to names that no event has", async () => {
    const live = testKey();
    await withActor(live, async () => {
      const refused = create({ url: "https://127.0.0.1/hook", events: ["*"] });
      await expect(refused).rejects.toMatchObject({
        details: { errors: [{ path: "url", code: "address_not_public" }] },
      });
      const unknown = create({ url: "https://example.com/hook", events: ["test.webhook", "no.such"] });
      await expect(unknown).rejects.toMatchObject({
        details: { errors: [{ path: "events.1", code: "unknown_event" }] },
      });
    });
  });
});
