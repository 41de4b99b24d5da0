import { z } from "zod";
import { type Message, Refused, type Send, Unavailable } from "./driver.ts";
import { call } from "./http.ts";
import { WechatSettings } from "./settings.ts";

type Settings = z.output<typeof WechatSettings>;

const Answer = z.looseObject({ errcode: z.number().default(0) });
const Token = Answer.extend({ access_token: z.string().min(1), expires_in: z.number() });

/** The access token is no longer good: somebody has made another, or its time is over. */
const staleToken: ReadonlySet<number> = new Set([40001, 40014, 42001]);

/**
 * Speak of this person or this message: an open id of another account, nobody who follows the account, who has
 * switched its messages off, or a text that the template cannot take. All others pass (45009: too many calls
 * today) or are for the firm to mend (40013, 40037, 40164: account, template, address not listed).
 * Source: WeChat open documentation, global return codes and sendTemplateMessage.
 */
const final: ReadonlySet<number> = new Set([40003, 43004, 43101, 47003]);

/**
 * A template message of a WeChat official account, to the open id of one who follows it. A repeat under one
 * notification's id is dropped by WeChat (`client_msg_id`).
 */
export const wechat: Send = async (message, given, signal) => {
  const settings = WechatSettings.parse(given);
  let code = await send(message, settings, await tokenOf(settings, signal), signal);
  if (staleToken.has(code)) {
    tokens.delete(settings.appId);
    code = await send(message, settings, await tokenOf(settings, signal), signal);
  }
  if (code === 0) return;
  throw final.has(code) ? new Refused(String(code)) : new Unavailable(String(code));
};

async function send(
  message: Message,
  settings: Settings,
  token: string,
  signal: AbortSignal,
): Promise<number> {
  const body = JSON.stringify({
    touser: message.address.value,
    template_id: settings.templateId,
    client_msg_id: message.notificationId,
    ...(message.url ? { url: message.url } : {}),
    data: dataOf(message, settings),
  });
  const url = `${apiOf(settings)}/cgi-bin/message/template/send?access_token=${encodeURIComponent(token)}`;
  const answer = Answer.safeParse(await call({ url, headers: json, body, signal }));
  if (!answer.success) throw new Unavailable("unreadable_answer");
  return answer.data.errcode;
}

const json = { "content-type": "application/json" };

function apiOf({ endpoint }: Settings): string {
  return (endpoint ?? "https://api.weixin.qq.com").replace(/\/$/, "");
}

/** Letters that WeChat takes for each kind of key; longer values are refused with 47003. */
const longest: Record<string, number> = {
  thing: 20,
  short_thing: 5,
  character_string: 32,
  letter: 32,
  number: 32,
  name: 10,
  phrase: 5,
  const: 20,
};

function dataOf({ body, subject, trackingNumber, sender }: Message, { fields }: Settings) {
  const values = {
    text: body,
    title: subject ?? body,
    trackingNumber: trackingNumber ?? "-",
    tenant: sender,
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, name]) => {
      const letters = [...values[name]];
      const most = longest[key.replace(/\d+$/, "")] ?? letters.length;
      const value = letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
      return [key, { value }];
    }),
  );
}

const tokens = new Map<string, { token: string; secret: string; until: number }>();

/** A token is renewed this long before it ends, in milliseconds; WeChat keeps the old one good for five minutes. */
const early = 5 * 60_000;

/**
 * The account's access token. `stable_token` gives every process the same one, so that functions side by side do
 * not end each other's. Real time counts, since it is WeChat's.
 */
async function tokenOf(settings: Settings, signal: AbortSignal): Promise<string> {
  const { appId, appSecret } = settings;
  const known = tokens.get(appId);
  if (known && known.secret === appSecret && known.until > Date.now()) return known.token;
  const body = JSON.stringify({ grant_type: "client_credential", appid: appId, secret: appSecret });
  const url = `${apiOf(settings)}/cgi-bin/stable_token`;
  const answer = await call({ url, headers: json, body, signal });
  const token = Token.safeParse(answer);
  if (!token.success)
    throw new Unavailable(`token_${Answer.safeParse(answer).data?.errcode ?? "unreadable"}`);
  const { access_token, expires_in } = token.data;
  const until = Date.now() + expires_in * 1000 - early;
  tokens.set(appId, { token: access_token, secret: appSecret, until });
  return access_token;
}
