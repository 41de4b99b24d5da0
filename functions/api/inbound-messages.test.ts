import type { InboundSource, Refusal } from "@caas/core/inbound";
import { beforeAll, describe, expect, it } from "vitest";
import { app, type List } from "./testing/client.ts";
import { openMessages, pushMessage, signedBy, wechatQuery, wechatText } from "./testing/messages.ts";
import { newPhone } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

const secret = "a secret of thirty letters or so";
const token = "wechat-token";

let firm: Firm;
let sms: InboundSource;
let aliyun: InboundSource;
let tencent: InboundSource;
let wechat: InboundSource;
beforeAll(async () => {
  firm = await signUp();
  sms = await openMessages(firm.live, "sms", secret);
  aliyun = await openMessages(firm.live, "sms-aliyun");
  tencent = await openMessages(firm.live, "sms-tencent");
  wechat = await openMessages(firm.live, "wechat", token);
});

interface Told {
  data: { message: { channel: string; from: string; text: string; at: string } };
}
const received = async (from: string) =>
  (await firm.live.all<Told>("/v1/events?type=message.received"))
    .map(({ data }) => data.message)
    .filter((message) => message.from === from);
const refusals = async ({ id }: InboundSource) =>
  (await firm.live.get<List<Refusal>>(`/v1/inbound-sources/${id}/refusals`)).body.data;

describe("an SMS in our own form", () => {
  const bodyOf = (from: string, more = {}) =>
    JSON.stringify({ id: "m-1", from, text: "我的包裹在哪", at: "2026-11-22T11:00:00+08:00", ...more });

  it("is taken when it is signed, once however often and however concurrently it comes", async () => {
    const from = newPhone();
    const body = bodyOf(from.replace("+86", ""));
    const push = () => pushMessage(sms.url, body, signedBy(secret, body));
    const answers = await Promise.all([push(), push(), push()]);
    answers.push(await push());
    expect(answers.map(({ status, text }) => [status, text])).toEqual(
      Array(4).fill([200, '{"received":true}']),
    );
    expect(await received(from)).toMatchObject([
      { channel: "sms", text: "我的包裹在哪", at: "2026-11-22T03:00:00.000Z" },
    ]);
  });

  it("is refused with a forged, old or missing signature, and the firm can see why", async () => {
    const from = newPhone();
    const body = bodyOf(from);
    const other = signedBy("another secret of thirty letters", body);
    const old = signedBy(secret, body, Date.now() - 6 * 60_000);
    const moved = {
      ...signedBy(secret, body),
      "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 30),
    };
    for (const headers of [other, old, moved, {}, { ...other, "webhook-timestamp": "soon" }])
      expect((await pushMessage(sms.url, body, headers)).status).toBe(401);
    const altered = body.replace("我的", "他的");
    expect((await pushMessage(sms.url, altered, signedBy(secret, body))).status).toBe(401);
    expect(await received(from)).toEqual([]);
    expect((await refusals(sms)).length).toBe(6);
    expect((await refusals(sms))[0]).toMatchObject({ code: "bad_signature" });
  });

  it.each([["{"], ["[]"], ['{"from":"+8613800138000"}'], ['{"id":"1","from":"","text":"x"}'], ["null"]])(
    "is refused where it cannot be read: %s",
    async (body) => {
      const { status, text } = await pushMessage(sms.url, body, signedBy(secret, body));
      expect(status).toBe(422);
      expect(JSON.parse(text).error).toBeTruthy();
    },
  );

  it("from an operator's short number is taken and left alone", async () => {
    const body = bodyOf("10086", { id: "m-short" });
    expect((await pushMessage(sms.url, body, signedBy(secret, body))).status).toBe(200);
    expect(await received("10086")).toEqual([]);
  });

  it("goes to the address of its own provider only", async () => {
    const body = bodyOf(newPhone());
    const elsewhere = sms.url.replace("/sms/", "/sms-aliyun/");
    expect((await pushMessage(elsewhere, `[${body}]`)).status).toBe(404);
    expect((await pushMessage(`${sms.url}x`, body, signedBy(secret, body))).status).toBe(404);
  });
});

describe("an SMS of a vendor", () => {
  it("is taken in Alibaba Cloud's form, several at once, in China's time", async () => {
    const [a, b] = [newPhone(), newPhone()];
    const body = JSON.stringify([
      {
        phone_number: a.slice(3),
        send_time: "2026-11-22 11:00:00",
        content: "TD",
        sign_name: "x",
        dest_code: "1",
        sequence_id: 7,
      },
      {
        phone_number: b.slice(3),
        send_time: "2026-11-22 11:00:01",
        content: "你好",
        dest_code: "1",
        sequence_id: "8",
      },
    ]);
    for (let times = 0; times < 2; times++)
      expect(await pushMessage(aliyun.url, body)).toMatchObject({
        status: 200,
        text: '{"code":0,"msg":"接收成功"}',
      });
    expect(await received(a)).toMatchObject([{ text: "TD", at: "2026-11-22T03:00:00.000Z" }]);
    expect(await received(b)).toMatchObject([{ text: "你好" }]);
    const wrong = await pushMessage(aliyun.url, body.replace("2026-11-22 11:00:00", "yesterday"));
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([200, 400]);
  });

  it("is taken in Tencent Cloud's form", async () => {
    const from = newPhone();
    const body = JSON.stringify({
      extend: "",
      mobile: from.slice(3),
      nationcode: "86",
      sign: "x",
      text: "退订",
      time: 1700000000,
    });
    for (let times = 0; times < 2; times++)
      expect(await pushMessage(tencent.url, body)).toMatchObject({
        status: 200,
        text: '{"result":0,"errmsg":"OK"}',
      });
    expect(await received(from)).toMatchObject([{ text: "退订", at: "2023-11-14T22:13:20.000Z" }]);
    expect(JSON.parse((await pushMessage(tencent.url, "{}")).text)).toMatchObject({ result: 400 });
  });
});

describe("WeChat", () => {
  const get = async (query: string, url = wechat.url) => {
    const answer = await app.request(`${new URL(url).pathname}${query}`);
    return [answer.status, await answer.text()];
  };

  it("makes sure of an address by its question, which nobody else can ask", async () => {
    expect(await get(`${wechatQuery(token)}&echostr=5837`)).toEqual([200, "5837"]);
    expect((await get(`${wechatQuery("guess")}&echostr=5837`))[0]).toBe(401);
    expect((await get("?echostr=5837"))[0]).toBe(401);
    expect((await get(`${wechatQuery(token)}&echostr=5837`, sms.url))[0]).toBe(404);
  });

  it("brings a message once, and hears success in plain words", async () => {
    const body = wechatText("oX-asks", "包裹到哪了", "1");
    for (let times = 0; times < 3; times++)
      expect(await pushMessage(wechat.url, body, {}, wechatQuery(token))).toMatchObject({
        status: 200,
        text: "success",
      });
    expect(await received("oX-asks")).toMatchObject([{ channel: "wechat", text: "包裹到哪了" }]);
  });

  it("passes on the answer to a command, in its own XML", async () => {
    const { text, type } = await pushMessage(
      wechat.url,
      wechatText("oX-stops", "退订", "2"),
      {},
      wechatQuery(token),
    );
    expect(type).toContain("application/xml");
    expect(text).toMatch(
      /^<xml><ToUserName><!\[CDATA\[oX-stops\]\]><\/ToUserName><FromUserName><!\[CDATA\[gh_1\]\]>/,
    );
    expect(text).toContain("已为您退订");
  });

  it("is refused with a forged or old signature, encrypted, or as anything but its XML", async () => {
    const body = wechatText("oX-forged", "hi", "3");
    for (const query of ["", wechatQuery("guess"), wechatQuery(token, Date.now() - 11 * 60_000)])
      expect((await pushMessage(wechat.url, body, {}, query)).status).toBe(401);
    const encrypted = "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[x]]></Encrypt></xml>";
    const bomb = `<!DOCTYPE x [<!ENTITY a "b">]>${body}`;
    for (const unreadable of [encrypted, bomb, "<xml></xml>", "{}", ""])
      expect(await pushMessage(wechat.url, unreadable, {}, wechatQuery(token))).toMatchObject({
        text: "success",
      });
    expect((await refusals(wechat)).map(({ reason }) => reason).join()).toContain("明文模式");
    expect(await received("oX-forged")).toEqual([]);
  });

  it("says nothing to who follows or leaves", async () => {
    const body =
      "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[oX-follows]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe]]></Event></xml>";
    expect(await pushMessage(wechat.url, body, {}, wechatQuery(token))).toMatchObject({
      status: 200,
      text: "success",
    });
    expect(await received("oX-follows")).toEqual([]);
  });
});

describe("a source", () => {
  it("needs the secret of who signs, in a form that can sign", async () => {
    for (const input of [{ provider: "wechat" }, { provider: "sms" }, { provider: "sms", secret: "short" }]) {
      const { status, body } = await firm.live.post("/v1/inbound-sources", input);
      expect([status, body.errors?.[0]?.path]).toEqual([422, "secret"]);
    }
  });
});
