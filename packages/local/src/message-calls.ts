import { z } from "zod";
import type { Answer } from "./aws-calls.ts";
import type { Mailbox } from "./mailbox.ts";

/** The paths under which the local run stands in for WeChat's API and for the server of a firm's app. */
export const wechatTokenPath = "/cgi-bin/stable_token";
export const wechatSendPath = "/cgi-bin/message/template/send";
export const pushPath = "/push";

const headers = { "content-type": "application/json" };
const wechatAnswer = (errcode: number, more: object = {}): Answer => ({
  status: 200,
  headers,
  body: JSON.stringify({ errcode, errmsg: errcode === 0 ? "ok" : "data format error", ...more }),
});

/** WeChat's access token, which opens nothing. */
export function wechatToken(): Answer {
  return wechatAnswer(0, { access_token: "local", expires_in: 7200 });
}

const TemplateMessage = z.looseObject({
  touser: z.string().min(1),
  client_msg_id: z.string().optional(),
  url: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
});

/** A template message of an official account: its fields, one a line. */
export async function wechatSend(body: string, mailbox: Mailbox): Promise<Answer> {
  const input = TemplateMessage.safeParse(JSON.parse(body));
  if (!input.success) return wechatAnswer(47001);
  const { touser, client_msg_id, data } = input.data;
  await mailbox.add({
    channel: "wechat",
    to: touser,
    subject: null,
    body: Object.values(data)
      .map(({ value }) => value)
      .join("\n"),
    notificationId: client_msg_id ?? null,
  });
  return wechatAnswer(0, { msgid: 1 });
}

const Push = z.looseObject({
  data: z.looseObject({ to: z.string(), title: z.string(), body: z.string(), notificationId: z.string() }),
});

/** A push on its way to the server of a firm's app. */
export async function takePush(body: string, mailbox: Mailbox): Promise<Answer> {
  const input = Push.safeParse(JSON.parse(body));
  if (!input.success) return { status: 422, headers, body: "{}" };
  const { to, title, body: text, notificationId } = input.data.data;
  await mailbox.add({ channel: "push", to, subject: title, body: text, notificationId });
  return { status: 200, headers, body: "{}" };
}
