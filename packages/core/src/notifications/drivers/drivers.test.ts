import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Actor, withActor } from "../../kernel/index.ts";
import { testWorld } from "../test-world.ts";
import { aliyun } from "./aliyun.ts";
import { Refused, type Send, Unavailable } from "./driver.ts";
import { type FakeProvider, startFakeProvider } from "./fake-provider.ts";
import { push } from "./push.ts";
import { tencent } from "./tencent.ts";
import { wechat } from "./wechat.ts";

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider();
});
afterAll(() => fake.stop());
afterEach(() => {
  fake.calls = [];
});

const message = {
  notificationId: "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
  sender: "远山速运",
  subject: null,
  body: "【远山速运】您的包裹 YT0000000000001 正在派送，预计今天 18:00 前送达，请保持电话畅通。",
  url: "https://caas.example/t/yuanshan/YT0000000000001",
  trackingNumber: "YT0000000000001",
};
const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
let account = 0;

/** Every driver with settings as a tenant has them, and what its provider says when it takes a message. */
const cases: Record<string, { send: Send; to: string; settings: () => object; taken: string }> = {
  aliyun: {
    send: aliyun,
    to: "+8613800138000",
    settings: () => ({
      ...{ accessKeyId: "id", accessKeySecret: "key", signName: "远山速运", templateCode: "SMS_1" },
      endpoint: fake.url,
    }),
    taken: '{"Message":"OK","RequestId":"r","BizId":"b","Code":"OK"}',
  },
  tencent: {
    send: tencent,
    to: "+8613800138000",
    settings: () => ({
      ...{ secretId: "id", secretKey: "key", sdkAppId: "1400", signName: "远山速运", templateId: "1" },
      endpoint: fake.url,
    }),
    taken: '{"Response":{"SendStatusSet":[{"Code":"Ok","Message":"send success"}],"RequestId":"r"}}',
  },
  wechat: {
    send: wechat,
    to: "oX1-openid",
    settings: () => ({
      ...{ appId: `wx${account++}`, appSecret: "s", templateId: "t" },
      fields: { thing1: "text", character_string2: "trackingNumber" },
      endpoint: fake.url,
    }),
    taken: '{"errcode":0,"errmsg":"ok","msgid":1,"access_token":"token","expires_in":7200}',
  },
  push: {
    send: push,
    to: "device-1",
    settings: () => ({ url: `${fake.url}/push`, secret, trusted: true }),
    taken: "",
  },
};

const world = testWorld();
function sendBy(name: string, settings?: object, signal = AbortSignal.timeout(2_000)) {
  const { send, to, settings: usual } = cases[name] ?? {};
  const address = { channel: "sms" as const, value: to ?? "" };
  return world.run(async () => send?.({ ...message, address }, settings ?? usual?.(), signal));
}
const sms = { aliyun: "aliyun", tencent: "tencent" };

describe.each(Object.keys(cases))("%s", (name) => {
  it("hands a message over", async () => {
    fake.answer = () => ({ body: cases[name]?.taken ?? "" });
    await sendBy(name);
    const told = fake.calls.map(({ body, query }) => body + query.toString()).join();
    expect(told).toContain(message.notificationId);
    expect(told).toContain("YT0000000000001");
  });

  it("says that it will never be taken where the provider says so", async () => {
    const refusals: Record<string, { status?: number; body: string }> = {
      aliyun: { body: '{"Code":"isv.MOBILE_NUMBER_ILLEGAL","Message":"x"}' },
      tencent: { body: '{"Response":{"SendStatusSet":[{"Code":"FailedOperation.PhoneNumberInBlacklist"}]}}' },
      wechat: { body: '{"errcode":43004,"errmsg":"require subscribe"}' },
      push: { status: 410, body: "" },
    };
    const token = { body: cases.wechat?.taken ?? "" };
    fake.answer = ({ path }) => (path.endsWith("token") ? token : (refusals[name] ?? null));
    await expect(sendBy(name)).rejects.toThrow(Refused);
  });

  it("asks for another try where the provider is busy, misconfigured, down or out of its mind", async () => {
    const answers: Record<string, string[]> = {
      aliyun: [
        '{"Code":"isv.BUSINESS_LIMIT_CONTROL"}',
        '{"Code":"SignatureDoesNotMatch"}',
        '{"code":1}',
        "<html>",
      ],
      tencent: [
        '{"Response":{"Error":{"Code":"LimitExceeded"}}}',
        '{"Response":{"SendStatusSet":[]}}',
        "[]",
        "<html>",
      ],
      wechat: ['{"errcode":45009}', '{"errcode":40013}', '{"errcode":-1}', '{"errcode":"x"}', "<html>"],
      push: ["x"],
    };
    for (const body of answers[name] ?? []) {
      fake.answer = () => ({ status: name === "push" ? 503 : 200, body });
      await expect(sendBy(name)).rejects.toThrow(Unavailable);
    }
  });
});

describe.each(["aliyun", "tencent", "wechat"])("%s", (name) => {
  it("asks for another try where no answer comes, or nobody listens", async () => {
    fake.answer = () => null;
    await expect(sendBy(name, undefined, AbortSignal.timeout(50))).rejects.toThrow("timeout");
    const settings = { ...cases[name]?.settings(), endpoint: "http://127.0.0.1:1" };
    await expect(sendBy(name, settings)).rejects.toThrow("connection_failed");
  });
});

describe("SMS vendors of China", () => {
  it.each(Object.keys(sms))(
    "%s gets the text as the template's one variable, without the signature",
    async (name) => {
      fake.answer = () => ({ body: cases[name]?.taken ?? "" });
      await sendBy(name);
      const [{ query, body } = { query: new URLSearchParams(), body: "" }] = fake.calls;
      const text = message.body.replace("【远山速运】", "");
      if (name === "aliyun") {
        expect(query.get("PhoneNumbers")).toBe("13800138000");
        expect(JSON.parse(query.get("TemplateParam") ?? "")).toEqual({ content: text });
        expect(query.get("SignName")).toBe("远山速运");
      } else {
        expect(JSON.parse(body)).toMatchObject({
          PhoneNumberSet: ["+8613800138000"],
          TemplateParamSet: [text],
        });
      }
    },
  );
});

describe("WeChat", () => {
  const sent = () => fake.calls.filter(({ path }) => path.endsWith("/send"));
  const asked = () => fake.calls.filter(({ path }) => path.endsWith("token"));
  const token = (value: string) => ({ body: JSON.stringify({ access_token: value, expires_in: 7200 }) });

  it("shows a template's fields as long as WeChat takes them, and asks for a token once", async () => {
    fake.answer = ({ path }) => (path.endsWith("token") ? token("one") : { body: '{"errcode":0}' });
    const settings = cases.wechat?.settings();
    await sendBy("wechat", settings);
    await sendBy("wechat", settings);
    expect(asked()).toHaveLength(1);
    const { data, url, touser } = JSON.parse(sent()[0]?.body ?? "{}");
    expect([...data.thing1.value]).toHaveLength(20);
    expect(data.character_string2.value).toBe("YT0000000000001");
    expect([url, touser]).toEqual([message.url, "oX1-openid"]);
  });

  it.each([40001, 42001])("gets another token once when it says %i", async (errcode) => {
    let tokens = 0;
    fake.answer = ({ path, query }) => {
      if (path.endsWith("token")) return token(`token${tokens++}`);
      return { body: JSON.stringify({ errcode: query.get("access_token") === "token1" ? 0 : errcode }) };
    };
    await sendBy("wechat");
    expect([asked().length, sent().length]).toEqual([2, 2]);
    tokens = 5;
    await expect(sendBy("wechat")).rejects.toThrow(String(errcode));
    expect([asked().length, sent().length]).toEqual([4, 4]);
  });

  it("says why it gives no token", async () => {
    fake.answer = () => ({ body: '{"errcode":40125,"errmsg":"invalid appsecret"}' });
    await expect(sendBy("wechat")).rejects.toThrow("token_40125");
    expect(sent()).toEqual([]);
  });
});

describe("push", () => {
  it("is signed as webhooks are, under the notification's id", async () => {
    fake.answer = () => ({ status: 204, body: "" });
    await sendBy("push");
    const { Webhook } = await import("standardwebhooks");
    const [call] = fake.calls;
    const headers = Object.fromEntries(
      Object.entries(call?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(headers["webhook-id"]).toBe(message.notificationId);
    expect(new Webhook(secret).verify(call?.body ?? "", headers)).toMatchObject({
      type: "notification.push",
      data: { to: "device-1", title: "远山速运", body: message.body, url: message.url },
    });
  });

  it("does not go to an address inside, unless it is the deployment's own", async () => {
    const settings = { url: `${fake.url}/push`, secret };
    const live: Actor = { type: "system", name: "test", tenant: world.profile, mode: "live", clockOffset: 0 };
    const address = { channel: "push" as const, value: "device-1" };
    const sending = withActor(live, () =>
      push({ ...message, address }, settings, AbortSignal.timeout(2_000)),
    );
    await expect(sending).rejects.toThrow("url_scheme");
    expect(fake.calls).toEqual([]);
  });
});
