import { z } from "zod";

const text = z.string().trim().min(1).max(200);

/** The providers' consoles hand these out; which field is where is told in docs/channels.md. */
const aliyun = z.strictObject({
  accessKeyId: text,
  accessKeySecret: text,
  signName: text,
  templateCode: text,
  /** The one variable of the template, which takes the whole text. */
  variable: z
    .string()
    .regex(/^[A-Za-z0-9_]{1,30}$/, "must be a variable's name such as content")
    .default("content"),
});

const tencent = z.strictObject({
  secretId: text,
  secretKey: text,
  sdkAppId: text,
  signName: text,
  templateId: text,
  region: z
    .string()
    .regex(/^[a-z]{2,}-[a-z0-9-]{2,30}$/, "must be a region such as ap-guangzhou")
    .default("ap-guangzhou"),
});

/** What a field of a WeChat template may show. */
const wechatValues = ["text", "title", "trackingNumber", "tenant"] as const;

const wechat = z.strictObject({
  appId: text,
  appSecret: text,
  templateId: text,
  /** The template's keys and what each shows: `{ "thing1": "text", "character_string2": "trackingNumber" }`. */
  fields: z
    .record(
      z.string().regex(/^[a-z_]+\d*$/, "must be a key of the template such as thing1"),
      z.enum(wechatValues),
    )
    .refine((fields) => Object.keys(fields).length > 0, "needs one field at least"),
});

const push = z.strictObject({
  url: z.url().max(2048),
  /** Signs what is posted, as for webhooks: `whsec_` and the base64 of 24 to 64 bytes. */
  secret: z.string().refine((secret) => {
    const bytes = Buffer.from(/^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret)?.[1] ?? "", "base64").length;
    return bytes >= 24 && bytes <= 64;
  }, "must be whsec_ and the base64 of 24 to 64 random bytes"),
});

const none = z.strictObject({});

/** Every driver: the channel it serves, what it must be told, and which of that is never shown again. */
export const driverSettings = {
  sns: { channel: "sms", schema: none, secrets: [] },
  aliyun: { channel: "sms", schema: aliyun, secrets: ["accessKeySecret"] },
  tencent: { channel: "sms", schema: tencent, secrets: ["secretKey"] },
  ses: { channel: "email", schema: none, secrets: [] },
  wechat: { channel: "wechat", schema: wechat, secrets: ["appSecret"] },
  push: { channel: "push", schema: push, secrets: ["secret"] },
} as const;

export type DriverName = keyof typeof driverSettings;
export const driverNames = Object.keys(driverSettings) as [DriverName, ...DriverName[]];

/** Another address than the provider's own; only the deployment sets one, never a tenant. */
const endpoint = z.url().optional();

/** As the drivers get them. */
export const AliyunSettings = aliyun.extend({ endpoint });
export const TencentSettings = tencent.extend({ endpoint });
export const WechatSettings = wechat.extend({ endpoint });
export const PushSettings = push.extend({
  /** The address is the deployment's own, so it may lead to where a tenant's may not. */
  trusted: z.boolean().optional(),
});
