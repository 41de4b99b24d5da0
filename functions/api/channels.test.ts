import type { ChannelSetup } from "@caas/core/notifications";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { List, ProblemBody } from "./testing/client.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Setup = z.infer<typeof ChannelSetup>;

const aliyun = {
  accessKeyId: "LTAI5t",
  accessKeySecret: "never-shown-again",
  signName: "远山速运",
  templateCode: "SMS_1",
};
const whsec = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const list = async (who = firm.live) => (await who.get<List<Setup>>("/v1/channels")).body.data;
const of = async (channel: string, who = firm.live) =>
  (await list(who)).find((each) => each.channel === channel);

describe("channels", () => {
  it("are the platform's until the firm sets its own, and are again when it forgets it", async () => {
    expect(await list()).toMatchObject([
      { channel: "sms", driver: "sns", own: false, rank: 1, settings: {}, secrets: [] },
      { channel: "email", driver: "ses", own: false, rank: 2 },
      { channel: "wechat", driver: null, own: false, rank: 3 },
      { channel: "push", driver: null, own: false, rank: 4 },
    ]);
    const answer = await firm.live.put<Setup>("/v1/channels/sms", { driver: "aliyun", settings: aliyun });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      object: "channel",
      channel: "sms",
      driver: "aliyun",
      own: true,
      settings: { accessKeyId: "LTAI5t", signName: "远山速运", templateCode: "SMS_1", variable: "content" },
      secrets: ["accessKeySecret"],
      rank: 1,
    });
    expect(await of("sms")).toEqual(answer.body);
    expect(await of("sms", firm.test)).toMatchObject({ driver: "sns", own: false });
    expect((await firm.live.remove("/v1/channels/sms")).status).toBe(204);
    expect(await of("sms")).toMatchObject({ driver: "sns", own: false });
  });

  it("never show a secret, and keep the one that a change leaves out", async () => {
    await firm.live.put("/v1/channels/sms", { driver: "aliyun", settings: aliyun });
    const { accessKeySecret: _secret, ...rest } = aliyun;
    const changed = await firm.live.put<Setup>("/v1/channels/sms", {
      driver: "aliyun",
      settings: { ...rest, templateCode: "SMS_2" },
    });
    expect(changed.body).toMatchObject({ settings: { templateCode: "SMS_2" }, secrets: ["accessKeySecret"] });
    const answers = [changed.text, (await firm.live.get("/v1/channels")).text];
    answers.push((await firm.owner.get("/v1/audit-events")).text, (await firm.live.get("/v1/events")).text);
    expect(answers.join()).not.toContain("never-shown-again");
    const other = await firm.live.put<ProblemBody>("/v1/channels/sms", {
      driver: "tencent",
      settings: { secretId: "x", sdkAppId: "1", signName: "x", templateId: "1" },
    });
    expect(other.body.errors).toMatchObject([{ path: "settings.secretKey", code: "required" }]);
  });

  it.each([
    ["sms", { driver: "ses" }, ["driver"]],
    ["sms", { driver: "smoke" }, ["driver"]],
    ["sms", { driver: "aliyun", settings: {} }, ["settings.accessKeyId", "settings.templateCode"]],
    ["sms", { driver: "aliyun", settings: { ...aliyun, endpoint: "http://inside" } }, ["settings.endpoint"]],
    [
      "wechat",
      { driver: "wechat", settings: { appId: "wx", appSecret: "s", templateId: "t", fields: {} } },
      ["settings.fields"],
    ],
    [
      "push",
      { driver: "push", settings: { url: "https://1.1.1.1/", secret: "whsec_AAAA" } },
      ["settings.secret"],
    ],
    [
      "push",
      { driver: "push", settings: { url: "http://169.254.169.254/", secret: whsec } },
      ["settings.url"],
    ],
  ])("%s: what cannot be is refused by its field: %j", async (channel, setup, paths) => {
    const { status, body } = await firm.live.put<ProblemBody>(`/v1/channels/${channel}`, setup);
    expect(status).toBe(422);
    expect(body.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
  });

  it("that do not exist are not found", async () => {
    expect((await firm.live.put("/v1/channels/pigeon", { driver: "ses" })).status).toBe(404);
  });

  it("are tried in the order that the firm sets; two changes at once both stay", async () => {
    const order = firm.live.put("/v1/channels/order", { channels: ["wechat", "email"] });
    const push = firm.live.put("/v1/channels/push", {
      driver: "push",
      settings: { url: "https://1.1.1.1/push", secret: whsec },
    });
    expect((await Promise.all([order, push])).map(({ status }) => status)).toEqual([200, 200]);
    expect((await list()).map(({ channel, driver }) => [channel, driver])).toEqual([
      ["wechat", null],
      ["email", "ses"],
      ["sms", "aliyun"],
      ["push", "push"],
    ]);
    const twice = await firm.live.put("/v1/channels/order", { channels: ["sms", "sms"] });
    expect(twice.status).toBe(422);
  });

  it("are kept with who changed them", async () => {
    const { body } = await firm.owner.get<List<{ action: string; details: unknown }>>("/v1/audit-events");
    expect(body.data).toContainEqual(
      expect.objectContaining({
        action: "channel.set",
        details: expect.objectContaining({ driver: "aliyun" }),
      }),
    );
  });
});
