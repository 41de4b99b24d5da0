import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFunctions } from "./load-functions.ts";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

// Parcels that are late at a node, over HTTP, with the sandbox's clock: told once, by whatever way, in order.

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as an outside client would
type Answer = { status: number; body: any };

let runtime: Runtime;
const keys = { live: "", test: "" };

async function call(
  method: string,
  path: string,
  body?: object,
  mode: keyof typeof keys = "test",
): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${keys[mode]}` };
  if (body) headers["content-type"] = "application/json";
  const response = await fetch(`${runtime.url}${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

const advance = (by: string) => call("POST", "/v1/test/clock/advance", { by });
const present = async () => Date.parse((await advance("PT1S")).body.now);

beforeAll(async () => {
  runtime = await startTestRuntime(loadFunctions);
  const { body } = await call("POST", "/v1/signup", {
    ...{
      company: "节点速运",
      slug: "nodes",
      email: "owner@nodes.example",
      password: "a good password",
      name: "李雷",
    },
  });
  Object.assign(keys, body.apiKeys);
});
afterAll(() => runtime?.stop());

let count = 0;
async function enter(
  more: Record<string, unknown> = {},
  mode: keyof typeof keys = "test",
): Promise<{ id: string; nodes: { node: string; expectedBy: string; overdue: boolean }[] }> {
  const number = String(10_000_000 + count++);
  const address = { line1: "人民路 100 号", city: "苏州", country: "CN" };
  const { status, body } = await call(
    ...(["POST", "/v1/shipments"] as const),
    {
      trackingNumber: `ND${number}`,
      recipient: { name: "王芳", phone: `+86139${number}`, address },
      goods: { type: "clothing", weightGrams: 1200 },
      ...more,
    },
    mode,
  );
  expect(status).toBe(201);
  return body;
}

async function overdue(shipmentId: string, mode: keyof typeof keys = "test"): Promise<string[]> {
  await runtime.idle();
  const { body } = await call("GET", "/v1/events?type=shipment.node_overdue&limit=100", undefined, mode);
  const own = body.data.filter(({ objectId }: { objectId: string }) => objectId === shipmentId);
  return own.map(({ data }: { data: { node: string } }) => data.node).toReversed();
}

const read = async (path: string) => (await call("GET", path)).body;

describe("a parcel that is not picked up in time", () => {
  it("is told once, at its time, with a ticket and an entry of the ledger that the next node joins", async () => {
    const start = await present();
    const promisedAt = new Date(start + 40 * 3_600_000).toISOString();
    const { id, nodes } = await enter({ promisedAt });
    expect(nodes.map(({ node }) => node)).toEqual(["pickup", "inbound", "transit", "delivery", "sign"]);
    await advance("PT1H50M");
    expect(await overdue(id)).toEqual([]);
    await advance("PT11M");
    expect(await overdue(id)).toEqual(["pickup"]);
    expect((await read(`/v1/shipments/${id}`)).nodes[0]).toMatchObject({ reachedAt: null, overdue: true });

    const { data: tickets } = await read(`/v1/tickets?shipmentId=${id}`);
    expect(tickets).toMatchObject([{ type: "exception", category: "delay" }]);
    const { data: entries } = await read(`/v1/exceptions?shipmentId=${id}`);
    expect(entries).toMatchObject([
      {
        class: "timeliness",
        kind: "delay",
        node: "pickup",
        liableParty: "pickup",
        partyDecided: false,
        reports: 1,
      },
    ]);
    expect(entries[0].ticketId).toBe(tickets[0].id);

    // The rest of its way all at once, while sweeps run beside.
    await Promise.all([advance("P3D"), call("POST", "/_local/run/due"), call("POST", "/_local/run/due")]);
    await call("POST", "/_local/run/due");
    expect(await overdue(id)).toEqual(["pickup", "inbound", "transit", "delivery", "sign"]);
    await call("POST", "/_local/redeliver", { last: 100 });
    await runtime.idle();
    expect((await read(`/v1/tickets?shipmentId=${id}`)).data).toHaveLength(1);
    const { data: after } = await read(`/v1/exceptions?shipmentId=${id}`);
    expect(after).toMatchObject([{ id: entries[0].id, node: "sign", liableParty: "branch", reports: 5 }]);
    // The firm has no supervisor yet, so its owner is warned, once a node.
    const { data: mails } = (await call("GET", "/_local/mailbox")).body;
    const warned = mails.filter(({ subject }: { subject: string | null }) =>
      /^(提货|入库|中转|派送|签收)超时：/.test(subject ?? ""),
    );
    expect(warned.map(({ to }: { to: string }) => to)).toEqual(Array(5).fill("owner@nodes.example"));
  });
});

it("a node that is reached in time, or passed without a scan of its own, is told of nobody", async () => {
  const start = await present();
  const { id } = await enter({ promisedAt: new Date(start + 40 * 3_600_000).toISOString() });
  const events = [{ at: new Date(start + 60_000).toISOString(), status: "in_transit" }];
  await call("POST", `/v1/shipments/${id}/events`, { events });
  await advance("PT30H");
  expect(await overdue(id)).toEqual([]);
  await advance("PT7H");
  expect(await overdue(id)).toEqual(["delivery"]);
  const late = [{ at: new Date(await present()).toISOString(), status: "cancelled" }];
  await call("POST", `/v1/shipments/${id}/events`, { events: late });
  await advance("P3D");
  expect(await overdue(id)).toEqual(["delivery"]);
});

it("what was due before a parcel was entered belongs to its past", async () => {
  const start = await present();
  const iso = (hours: number) => new Date(start + hours * 3_600_000).toISOString();
  const old = await enter({ orderedAt: iso(-90), promisedAt: iso(-40) });
  const half = await enter({ orderedAt: iso(-20), promisedAt: iso(20) });
  expect(old.nodes.every(({ overdue }) => overdue)).toBe(true);
  await advance("P3D");
  expect(await overdue(old.id)).toEqual([]);
  expect(await overdue(half.id)).toEqual(["transit", "delivery", "sign"]);
});

it("a promise that moves moves the time at which it is told, and leaves what was told", async () => {
  const start = await present();
  const { id } = await enter({ promisedAt: new Date(start + 10 * 3_600_000).toISOString() });
  await advance("PT2H30M");
  expect(await overdue(id)).toEqual(["pickup"]);
  const promisedAt = new Date(start + 100 * 3_600_000).toISOString();
  await call("PATCH", `/v1/shipments/${id}`, { promisedAt });
  await advance("PT20H");
  expect(await overdue(id)).toEqual(["pickup"]);
  await advance("PT10H");
  expect(await overdue(id)).toEqual(["pickup", "inbound"]);
});
