import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFunctions } from "./load-functions.ts";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

// A recipient writes back, over HTTP in a sandbox: 1 for the link, STOP and START, and a question.

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as an outside client would
type Answer = { status: number; body: any };

const secret = "a secret of thirty letters or so";
let runtime: Runtime;
let key = "";
let address = "";
let count = 0;

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${key}` };
  if (body) headers["content-type"] = "application/json";
  const response = await fetch(`${runtime.url}${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

beforeAll(async () => {
  runtime = await startTestRuntime(loadFunctions);
  const owner = {
    slug: "answers",
    email: "owner@answers.example",
    password: "a good password",
    name: "李雷",
  };
  key = (await call("POST", "/v1/signup", { company: "回音速运", ...owner })).body.apiKeys.test;
  // At noon, so that no quiet hours hold anything.
  const hour = Number(
    new Date().toLocaleString("en-GB", { timeZone: "Asia/Shanghai", hour: "2-digit", hour12: false }),
  );
  await call("POST", "/v1/test/clock/advance", { by: `PT${((36 - hour) % 24) + 24}H` });
  address = (await call("POST", "/v1/inbound-sources", { provider: "sms", secret })).body.url;
});

afterAll(async () => {
  await runtime?.stop();
});

/** An SMS comes in, and all that follows from it is done. */
async function write(from: string, text: string): Promise<void> {
  const id = `m${count++}`;
  const body = JSON.stringify({ id, from, text });
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", secret).update(`${id}.${time}.${body}`).digest("base64");
  const headers = { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${signature}` };
  const response = await fetch(address, { method: "POST", headers, body });
  expect(response.status).toBe(200);
  await runtime.idle();
}

async function ship(phone: string | undefined, recipient: object = {}) {
  const trackingNumber = `YT${String(Math.random()).slice(2, 12)}`;
  const { body } = await call("POST", "/v1/shipments", {
    trackingNumber,
    recipient: {
      name: "王芳",
      phone,
      address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
      ...recipient,
    },
    goods: { type: "clothing", weightGrams: 1200 },
  });
  await runtime.idle();
  return body;
}

async function scan(shipmentId: string, status: string, reason?: string) {
  const { body } = await call("POST", "/v1/test/clock/advance", { by: "PT1M" });
  await call("POST", `/v1/shipments/${shipmentId}/events`, { events: [{ at: body.now, status, reason }] });
  await runtime.idle();
}

const mails = async (to: string) =>
  (await call("GET", "/_local/mailbox")).body.data.filter((mail: { to: string }) => mail.to === to);
const log = async (shipmentId: string) =>
  (await call("GET", `/v1/notifications?shipmentId=${shipmentId}`)).body.data;
const customer = async (phone: string) =>
  (await call("GET", `/v1/customers?phone=${encodeURIComponent(phone)}`)).body.data[0];

describe("a recipient who writes back", () => {
  it("gets the link of the parcel they were last told about for a 1, however it is written", async () => {
    const phone = "+8613900000001";
    await ship(phone);
    const parcel = await ship(phone);
    await write(phone, "１");
    await write("13900000001", "回复1 改约");
    const [second, first] = await mails(phone);
    for (const mail of [first, second]) expect(mail.body).toContain(parcel.trackingUrl);
    expect((await call("GET", "/v1/tickets")).body.data).toEqual([]);
  });

  it("gets one confirmation of a STOP, then nothing, and the log says why; until they write START", async () => {
    const phone = "+8613900000002";
    const parcel = await ship(phone);
    await write(phone, "退订");
    expect(await customer(phone)).toMatchObject({ notifications: { optOut: true } });
    expect((await mails(phone))[0].body).toContain("已为您退订");
    const before = (await mails(phone)).length;
    await write(phone, "TD");
    await scan(parcel.id, "exception", "damaged");
    expect(await mails(phone)).toHaveLength(before);
    expect((await log(parcel.id))[0]).toMatchObject({ status: "suppressed", reason: "opted_out" });
    await call("POST", "/_local/redeliver", { last: 60 });
    await runtime.idle();
    expect(await mails(phone)).toHaveLength(before);

    await write(phone, "1");
    expect((await mails(phone))[0].body).toContain(parcel.trackingUrl);
    await write(phone, "订阅");
    expect((await mails(phone))[0].body).toContain("恢复");
    await scan(parcel.id, "returning");
    expect((await log(parcel.id))[0]).toMatchObject({ status: "sent" });
  });

  it("is kept as opted out though nobody knew them", async () => {
    const phone = "+8613900000003";
    await write(phone, "STOP");
    expect(await customer(phone)).toMatchObject({ notifications: { optOut: true } });
    expect(await mails(phone)).toHaveLength(1);
    const parcel = await ship(phone);
    expect(await log(parcel.id)).toMatchObject([{ status: "suppressed", reason: "opted_out" }]);
    expect(await mails(phone)).toHaveLength(1);
  });

  it("opens a ticket with anything else, and joins it with the next", async () => {
    const phone = "+8613900000004";
    await write(phone, "你好，我的包裹三天没动了");
    await write(phone, "在吗？");
    const { id } = await customer(phone);
    const { body: tickets } = await call("GET", `/v1/tickets?customerId=${id}`);
    expect(tickets.data).toMatchObject([
      {
        subject: "你好，我的包裹三天没动了",
        channel: "sms",
        type: "inquiry",
        openedBy: { type: "customer" },
      },
    ]);
    const { body: messages } = await call("GET", `/v1/tickets/${tickets.data[0].id}/messages`);
    expect(
      messages.data.map(({ kind, body, channel }: Record<string, string>) => [kind, body, channel]),
    ).toEqual([
      ["customer", "你好，我的包裹三天没动了", "sms"],
      ["customer", "在吗？", "sms"],
    ]);
    await call("POST", "/_local/redeliver", { last: 30 });
    await runtime.idle();
    expect((await call("GET", `/v1/tickets/${tickets.data[0].id}/messages`)).body.data).toHaveLength(2);
  });

  it("joins the ticket about the parcel they were last told about", async () => {
    const phone = "+8613900000005";
    const parcel = await ship(phone);
    await scan(parcel.id, "exception", "damaged");
    const { body: open } = await call("GET", `/v1/tickets?shipmentId=${parcel.id}`);
    await write(phone, "怎么破损了？");
    const { body: after } = await call("GET", `/v1/tickets?shipmentId=${parcel.id}`);
    expect(after.data.map(({ id }: { id: string }) => id)).toEqual(
      open.data.map(({ id }: { id: string }) => id),
    );
    const { body: messages } = await call("GET", `/v1/tickets/${open.data[0].id}/messages`);
    expect(messages.data.at(-1)).toMatchObject({ kind: "customer", body: "怎么破损了？", channel: "sms" });
  });
});

describe("a recipient who writes by WeChat", () => {
  it("is answered while WeChat waits, and what they ask for is done", async () => {
    const { url } = (await call("POST", "/v1/inbound-sources", { provider: "wechat", secret: "token" })).body;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHash("sha1").update([timestamp, "n", "token"].sort().join("")).digest("hex");
    const say = async (text: string) => {
      const parts = {
        ToUserName: "gh_1",
        FromUserName: "oX-7",
        MsgType: "text",
        Content: text,
        MsgId: `${count++}`,
      };
      const elements = Object.entries(parts).map(
        ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
      );
      const response = await fetch(`${url}?signature=${signature}&timestamp=${timestamp}&nonce=n`, {
        method: "POST",
        body: `<xml>${elements.join("")}<CreateTime>1700000000</CreateTime></xml>`,
      });
      await runtime.idle();
      return response.text();
    };
    const phone = "+8613900000006";
    await call("POST", "/v1/customers", {
      name: "王芳",
      phone,
      identities: [{ kind: "wechat", value: "oX-7" }],
    });
    const parcel = await ship(phone);
    expect(await say("1")).toContain(parcel.trackingUrl);
    expect(await say("退订")).toContain("已为您退订");
    expect(await customer(phone)).toMatchObject({ notifications: { optOut: true } });
    expect(await say("退订")).toBe("success");
    expect(await say("我的包裹呢")).toBe("success");
    const { body: tickets } = await call("GET", `/v1/tickets?shipmentId=${parcel.id}`);
    expect(tickets.data).toMatchObject([{ channel: "wechat", subject: "我的包裹呢" }]);
    expect(await mails("oX-7")).toEqual([]);
    expect(await mails(phone)).toHaveLength(1);
  });
});

describe("a customer whom only WeChat or the app reaches", () => {
  it.each(["wechat", "app"])("finds what would have gone out in the mailbox: %s", async (kind) => {
    const phone = `+861390000010${kind.length}`;
    const known = await call("POST", "/v1/customers", {
      name: "李雷",
      phone,
      identities: [{ kind, value: `${kind}-id` }],
    });
    const channel = kind === "app" ? "push" : "wechat";
    await call("PATCH", `/v1/customers/${known.body.id}`, { notifications: { channel } });
    const parcel = await ship(phone);
    expect(await mails(`${kind}-id`)).toMatchObject([
      { channel, body: expect.stringContaining(parcel.trackingNumber) },
    ]);
    expect(await log(parcel.id)).toMatchObject([
      { channel, to: `${kind.slice(0, 3)}***`, status: "sent", attempts: [{ channel, ok: true }] },
    ]);
  });
});
