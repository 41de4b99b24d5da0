import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFunctions } from "./load-functions.ts";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

// The main job from end to end, over HTTP, in the sandbox of a tenant: a carrier's push becomes a timeline, an
// exception becomes a ticket, the recipient is told, the tenant's own system hears of it, and nobody else does.

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as an outside client would
type Answer = { status: number; body: any };

let runtime: Runtime;
let receiver: Server;
const received: { headers: IncomingMessage["headers"]; body: string }[] = [];

const tell = (text: string) => createHash("md5").update(text).digest("hex").toUpperCase();
const salt = "a-salt";
const trackingNumber = "SF1000000000007";

async function call(method: string, path: string, key: string | null, body?: object): Promise<Answer> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (key) headers.authorization = `Bearer ${key}`;
  if (body) headers["content-type"] = "application/json";
  const url = path.startsWith("http") ? path : `${runtime.url}${path}`;
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

/** A push in kuaidi100's shape: newest first, China's time without a zone. */
async function push(
  url: string,
  rows: { time: string; context: string; statusCode: string }[],
  sign?: string,
) {
  const data = rows.map((row) => ({ ...row, ftime: row.time, areaName: "江苏,无锡市" }));
  const param = JSON.stringify({
    status: "polling",
    lastResult: { nu: trackingNumber, com: "shunfeng", state: "0", data },
  });
  const form = new URLSearchParams({ param, sign: sign ?? tell(param + salt) });
  const response = await fetch(url, { method: "POST", body: form });
  return response.json();
}

const inChina = (at: Date) =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");

async function signUp(slug: string) {
  const { body } = await call("POST", "/v1/signup", null, {
    ...{
      company: "远山速运",
      slug,
      email: `owner@${slug}.example`,
      password: "a good password",
      name: "李雷",
    },
  });
  return body as { apiKeys: { live: string; test: string } };
}

beforeAll(async () => {
  runtime = await startTestRuntime(loadFunctions);
  receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      response.end("thank you");
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  receiver?.close();
  await runtime?.stop();
});

describe("the main job", () => {
  it("goes from a carrier's push to everybody concerned, and to nobody else", async () => {
    const ours = await signUp("main-job");
    const others = await signUp("somebody-else");
    const key = ours.apiKeys.test;
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const endpoint = (await call("POST", "/v1/webhook-endpoints", key, { url, events: ["*"] })).body;
    const source = (await call("POST", "/v1/inbound-sources", key, { provider: "kuaidi100", secret: salt }))
      .body;
    const address = { line1: "人民路 100 号", city: "无锡", country: "CN" };
    const shipment = await call("POST", "/v1/shipments", key, {
      trackingNumber,
      promisedAt: new Date(Date.now() + 86_400_000).toISOString(),
      recipient: { name: "王芳", phone: "138 0013 8000", address },
      goods: { type: "porcelain", weightGrams: 900 },
    });
    expect(shipment.status).toBe(201);

    const old = [
      { time: "2026-01-05 20:15:14", context: "已发出", statusCode: "1002" },
      { time: "2026-01-05 17:10:09", context: "已揽收", statusCode: "1" },
    ];
    expect(await push(source.url, old, tell("wrong"))).toMatchObject({ result: false });
    expect(await push(source.url, old)).toMatchObject({ result: true, returnCode: "200" });
    const { body: timeline } = await call("GET", `/v1/shipments/${trackingNumber}/timeline`, key);
    expect(timeline.data.map(({ at, status }: { at: string; status: string }) => [at, status])).toEqual([
      ["2026-01-05T09:10:09.000Z", "picked_up"],
      ["2026-01-05T12:15:14.000Z", "in_transit"],
    ]);
    const { body: before } = await call("GET", `/v1/shipments/${trackingNumber}`, key);
    await push(source.url, old);
    expect((await call("GET", `/v1/shipments/${trackingNumber}`, key)).body.version).toBe(before.version);

    const damaged = { time: inChina(new Date()), context: "外包装破损", statusCode: "209" };
    await push(source.url, [damaged, ...old]);
    await push(source.url, [damaged, ...old]);
    await runtime.idle();
    const { body: tickets } = await call("GET", "/v1/tickets", key);
    expect(tickets.data).toMatchObject([
      { type: "exception", category: "damaged", shipmentId: shipment.body.id },
    ]);
    const [ticket] = tickets.data;
    const { body: sla } = await call("GET", `/v1/tickets/${ticket.id}/sla`, key);
    const resolution = sla.targets.find(({ name }: { name: string }) => name === "resolution");
    expect(resolution).toMatchObject({ status: "running", breachedAt: null });
    const seconds = (text: string) => Math.floor(Date.parse(text) / 1000);
    expect(seconds(resolution.dueAt) - seconds(ticket.createdAt)).toBe(24 * 3600);

    const types = received.map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(
      expect.arrayContaining(["shipment.created", "shipment.exception", "ticket.created"]),
    );
    for (const type of ["shipment.exception", "ticket.created"])
      expect(types.filter((one) => one === type)).toHaveLength(1);
    for (const { headers, body } of received)
      new Webhook(endpoint.secret).verify(body, headers as Record<string, string>);

    const { body: mailbox } = await call("GET", "/_local/mailbox", null);
    const told = mailbox.data
      .filter(({ to }: { to: string }) => to === "+8613800138000")
      .map(({ body }: { body: string }) => body);
    expect(told.join("\n")).toMatch(/包裹破损/);
    const page = await fetch(shipment.body.trackingUrl, {
      headers: { accept: "text/html", "accept-language": "zh-CN" },
    });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("破损");

    const paths = [
      `/v1/shipments/${shipment.body.id}`,
      `/v1/shipments/${trackingNumber}`,
      `/v1/shipments/${shipment.body.id}/timeline`,
      `/v1/tickets/${ticket.id}`,
      `/v1/webhook-endpoints/${endpoint.id}`,
      `/v1/inbound-sources/${source.id}`,
    ];
    for (const stranger of [others.apiKeys.test, others.apiKeys.live, ours.apiKeys.live]) {
      const answers = await Promise.all(paths.map((path) => call("GET", path, stranger)));
      expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    }

    const counts = { mails: mailbox.data.length, hooks: received.length };
    await call("POST", "/_local/redeliver", null, { last: 100 });
    await runtime.idle();
    expect(received).toHaveLength(counts.hooks);
    expect((await call("GET", "/_local/mailbox", null)).body.data).toHaveLength(counts.mails);
    expect((await call("GET", "/v1/tickets", key)).body.data).toHaveLength(1);
    expect(runtime.deadLetters.list("webhook")).toEqual([]);

    const advanced = await call("POST", "/v1/test/clock/advance", key, { by: "P2D" });
    expect(advanced).toMatchObject({ status: 200, body: { settled: true } });
    const { body: later } = await call("GET", `/v1/tickets/${ticket.id}/sla`, key);
    const breached = later.targets.find(({ name }: { name: string }) => name === "resolution");
    expect(breached).toMatchObject({ status: "breached", breachedAt: resolution.dueAt });
  });
});
