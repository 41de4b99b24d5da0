import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advance, listed, type Story, startStory } from "./story.ts";

// The main job from end to end, over HTTP, in the sandbox of a tenant: a carrier's push becomes a timeline, an
// exception becomes a ticket, the recipient is told, the tenant's own system hears of it, and nobody else does.

interface Target {
  name: string;
  status: string;
  dueAt: string;
}

let story: Story;
let receiver: Server;
const received: { headers: IncomingMessage["headers"]; body: string }[] = [];

const tell = (text: string) => createHash("md5").update(text).digest("hex").toUpperCase();
const salt = "a-salt";
const trackingNumber = "SF1000000000007";

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

beforeAll(async () => {
  story = await startStory();
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
  await story?.runtime.stop();
});

describe("the main job", () => {
  it("goes from a carrier's push to everybody concerned, and to nobody else", async () => {
    const ours = await story.signUp("main-job");
    const others = await story.signUp("somebody-else");
    const sandbox = ours.test;
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const hook = { url, events: ["*"] };
    const { body: endpoint } = await sandbox.post<{ id: string; secret: string }>(
      "/v1/webhook-endpoints",
      hook,
    );
    const provider = { provider: "kuaidi100", secret: salt };
    const { body: source } = await sandbox.post<{ id: string; url: string }>("/v1/inbound-sources", provider);
    const address = { line1: "人民路 100 号", city: "无锡", country: "CN" };
    const shipment = await sandbox.post<{ id: string; trackingUrl: string }>("/v1/shipments", {
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
    const scans = `/v1/shipments/${trackingNumber}/timeline`;
    const timeline = await listed<{ at: string; status: string }>(sandbox, scans);
    expect(timeline.map(({ at, status }) => [at, status])).toEqual([
      ["2026-01-05T09:10:09.000Z", "picked_up"],
      ["2026-01-05T12:15:14.000Z", "in_transit"],
    ]);
    const version = async () =>
      (await sandbox.get<{ version: number }>(`/v1/shipments/${trackingNumber}`)).body.version;
    const before = await version();
    await push(source.url, old);
    expect(await version()).toBe(before);

    const damaged = { time: inChina(new Date()), context: "外包装破损", statusCode: "209" };
    await push(source.url, [damaged, ...old]);
    await push(source.url, [damaged, ...old]);
    await story.runtime.idle();
    const tickets = await listed<{ id: string; createdAt: string }>(sandbox, "/v1/tickets");
    expect(tickets).toMatchObject([{ type: "exception", category: "damaged", shipmentId: shipment.body.id }]);
    const [ticket] = tickets;
    const [note] = await listed<{ body: string }>(sandbox, `/v1/tickets/${ticket?.id}/messages`);
    // What happened and when, as people read it.
    expect(note?.body).toMatch(/^包裹破损\n(.*\n)?\d+月\d+日周. \d\d:\d\d \(GMT\+8\)$/);
    const target = async () => {
      const { body } = await sandbox.get<{ targets: Target[] }>(`/v1/tickets/${ticket?.id}/sla`);
      return body.targets.find(({ name }) => name === "resolution");
    };
    const resolution = await target();
    expect(resolution).toMatchObject({ status: "running", breachedAt: null });
    const seconds = (text = "") => Math.floor(Date.parse(text) / 1000);
    expect(seconds(resolution?.dueAt) - seconds(ticket?.createdAt)).toBe(24 * 3600);

    const types = received.map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(
      expect.arrayContaining(["shipment.created", "shipment.exception", "ticket.created"]),
    );
    for (const type of ["shipment.exception", "ticket.created"])
      expect(types.filter((one) => one === type)).toHaveLength(1);
    for (const { headers, body } of received)
      new Webhook(endpoint.secret).verify(body, headers as Record<string, string>);

    const told = story.mails("+8613800138000").map(({ body }) => body);
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
      `/v1/tickets/${ticket?.id}`,
      `/v1/webhook-endpoints/${endpoint.id}`,
      `/v1/inbound-sources/${source.id}`,
    ];
    for (const stranger of [others.test, others.live, ours.live]) {
      const answers = await Promise.all(paths.map((path) => stranger.get(path)));
      expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    }

    const sent = () => ({ mails: story.runtime.mailbox.list().length, hooks: received.length });
    const once = sent();
    await story.redeliver(100);
    expect(sent()).toEqual(once);
    expect(await listed(sandbox, "/v1/tickets")).toHaveLength(1);
    expect(story.runtime.deadLetters.list("webhook")).toEqual([]);

    expect(await advance(sandbox, "P2D")).toMatchObject({ settled: true });
    expect(await target()).toMatchObject({ status: "breached", breachedAt: resolution?.dueAt });
  });
});
