import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advance, type Client, listed, type Story, startStory } from "./story.ts";

// A recipient writes back, over HTTP in a sandbox: 1 for the link, STOP and START, and a question.

interface Parcel {
  id: string;
  trackingNumber: string;
  trackingUrl: string;
}

interface Ticket {
  id: string;
}

interface Message {
  kind: string;
  body: string;
  channel: string;
}

const secret = "a secret of thirty letters or so";
let story: Story;
let sandbox: Client;
let address = "";
let count = 0;

/** Where a provider is to push to. */
const source = async (provider: string, shared: string) =>
  (await sandbox.post<{ url: string }>("/v1/inbound-sources", { provider, secret: shared })).body.url;

beforeAll(async () => {
  story = await startStory();
  sandbox = (await story.signUp("answers")).test;
  // At noon, so that no quiet hours hold anything.
  const hour = Number(
    new Date().toLocaleString("en-GB", { timeZone: "Asia/Shanghai", hour: "2-digit", hour12: false }),
  );
  await advance(sandbox, `PT${((36 - hour) % 24) + 24}H`);
  address = await source("sms", secret);
});

afterAll(async () => {
  await story?.runtime.stop();
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
  await story.runtime.idle();
}

async function ship(phone: string): Promise<Parcel> {
  const trackingNumber = `YT${String(Math.random()).slice(2, 12)}`;
  const { body } = await sandbox.post<Parcel>("/v1/shipments", {
    trackingNumber,
    recipient: {
      name: "王芳",
      phone,
      address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
    },
    goods: { type: "clothing", weightGrams: 1200 },
  });
  await story.runtime.idle();
  return body;
}

async function scan(shipmentId: string, status: string, reason?: string) {
  const { now } = await advance(sandbox, "PT1M");
  await sandbox.post(`/v1/shipments/${shipmentId}/events`, { events: [{ at: now, status, reason }] });
  await story.runtime.idle();
}

const mails = (to: string) => story.mails(to);
const log = (shipmentId: string) => listed<object>(sandbox, `/v1/notifications?shipmentId=${shipmentId}`);
const tickets = (query: string) => listed<Ticket>(sandbox, `/v1/tickets?${query}`);
const messages = (ticket: Ticket | undefined) =>
  listed<Message>(sandbox, `/v1/tickets/${ticket?.id}/messages`);
const customer = async (phone: string) =>
  (await listed<{ id: string }>(sandbox, `/v1/customers?phone=${encodeURIComponent(phone)}`))[0];

describe("a recipient who writes back", () => {
  it("gets the link of the parcel they were last told about for a 1, however it is written", async () => {
    const phone = "+8613900000001";
    await ship(phone);
    const parcel = await ship(phone);
    await write(phone, "１");
    await write("13900000001", "回复1 改约");
    const [second, first] = mails(phone);
    for (const mail of [first, second]) expect(mail?.body).toContain(parcel.trackingUrl);
    expect(await tickets("")).toEqual([]);
  });

  it("gets one confirmation of a STOP, then nothing, and the log says why; until they write START", async () => {
    const phone = "+8613900000002";
    const parcel = await ship(phone);
    await write(phone, "退订");
    expect(await customer(phone)).toMatchObject({ notifications: { optOut: true } });
    expect(mails(phone)[0]?.body).toContain("已为您退订");
    const before = mails(phone).length;
    await write(phone, "TD");
    await scan(parcel.id, "exception", "damaged");
    expect(mails(phone)).toHaveLength(before);
    expect((await log(parcel.id))[0]).toMatchObject({ status: "suppressed", reason: "opted_out" });
    await story.redeliver(60);
    expect(mails(phone)).toHaveLength(before);

    await write(phone, "1");
    expect(mails(phone)[0]?.body).toContain(parcel.trackingUrl);
    await write(phone, "订阅");
    expect(mails(phone)[0]?.body).toContain("恢复");
    await scan(parcel.id, "returning");
    expect((await log(parcel.id))[0]).toMatchObject({ status: "sent" });
  });

  it("is kept as opted out though nobody knew them", async () => {
    const phone = "+8613900000003";
    await write(phone, "STOP");
    expect(await customer(phone)).toMatchObject({ notifications: { optOut: true } });
    expect(mails(phone)).toHaveLength(1);
    const parcel = await ship(phone);
    expect(await log(parcel.id)).toMatchObject([{ status: "suppressed", reason: "opted_out" }]);
    expect(mails(phone)).toHaveLength(1);
  });

  it("opens a ticket with anything else, and joins it with the next", async () => {
    const phone = "+8613900000004";
    await write(phone, "你好，我的包裹三天没动了");
    await write(phone, "在吗？");
    const known = await customer(phone);
    const opened = await tickets(`customerId=${known?.id}`);
    expect(opened).toMatchObject([
      {
        subject: "你好，我的包裹三天没动了",
        channel: "sms",
        type: "inquiry",
        openedBy: { type: "customer" },
      },
    ]);
    const written = await messages(opened[0]);
    expect(written.map(({ kind, body, channel }) => [kind, body, channel])).toEqual([
      ["customer", "你好，我的包裹三天没动了", "sms"],
      ["customer", "在吗？", "sms"],
    ]);
    await story.redeliver(30);
    expect(await messages(opened[0])).toHaveLength(2);
  });

  it("joins the ticket about the parcel they were last told about", async () => {
    const phone = "+8613900000005";
    const parcel = await ship(phone);
    await scan(parcel.id, "exception", "damaged");
    const open = await tickets(`shipmentId=${parcel.id}`);
    await write(phone, "怎么破损了？");
    const after = await tickets(`shipmentId=${parcel.id}`);
    expect(after.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect((await messages(open[0])).at(-1)).toMatchObject({
      ...{ kind: "customer", body: "怎么破损了？", channel: "sms" },
    });
  });
});

describe("a recipient who writes by WeChat", () => {
  it("is answered while WeChat waits, and what they ask for is done", async () => {
    const url = await source("wechat", "token");
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
      await story.runtime.idle();
      return response.text();
    };
    const phone = "+8613900000006";
    await sandbox.post("/v1/customers", {
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
    expect(await tickets(`shipmentId=${parcel.id}`)).toMatchObject([
      { channel: "wechat", subject: "我的包裹呢" },
    ]);
    expect(mails("oX-7")).toEqual([]);
    expect(mails(phone)).toHaveLength(1);
  });
});

describe("a customer whom only WeChat or the app reaches", () => {
  it.each(["wechat", "app"])("finds what would have gone out in the mailbox: %s", async (kind) => {
    const phone = `+861390000010${kind.length}`;
    const known = await sandbox.post<{ id: string }>("/v1/customers", {
      name: "李雷",
      phone,
      identities: [{ kind, value: `${kind}-id` }],
    });
    const channel = kind === "app" ? "push" : "wechat";
    await sandbox.patch(`/v1/customers/${known.body.id}`, { notifications: { channel } });
    const parcel = await ship(phone);
    expect(mails(`${kind}-id`)).toMatchObject([
      { channel, body: expect.stringContaining(parcel.trackingNumber) },
    ]);
    expect(await log(parcel.id)).toMatchObject([
      { channel, to: `${kind.slice(0, 3)}***`, status: "sent", attempts: [{ channel, ok: true }] },
    ]);
  });
});
