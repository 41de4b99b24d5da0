import { createHash, createHmac } from "node:crypto";
import type { InboundSource } from "@caas/core/inbound";
import { app, type Client } from "./client.ts";

/** Opens an address for what recipients write. */
export async function openMessages(who: Client, provider: string, secret?: string): Promise<InboundSource> {
  const { status, body, text } = await who.post<InboundSource>("/v1/inbound-sources", { provider, secret });
  if (status !== 201) throw new Error(`the source was refused with ${status}: ${text}`);
  return body;
}

/** Posts to a source's address as a gateway does. */
export async function pushMessage(
  url: string,
  body: string,
  headers: Record<string, string> = {},
  query = "",
) {
  const answer = await app.request(`${new URL(url).pathname}${query}`, { method: "POST", headers, body });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get("Content-Type") };
}

/** The headers of Standard Webhooks, by a secret in plain letters. */
export function signedBy(
  secret: string,
  body: string,
  at = Date.now(),
  id = "msg_1",
): Record<string, string> {
  const time = String(Math.floor(at / 1000));
  const signature = createHmac("sha256", secret).update(`${id}.${time}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${signature}` };
}

/** The query that WeChat signs an address with. */
export function wechatQuery(token: string, at = Date.now(), nonce = "n0nce"): string {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHash("sha1").update([token, timestamp, nonce].sort().join("")).digest("hex");
  return `?signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`;
}

/** A text message as WeChat pushes it. */
export function wechatText(from: string, text: string, id: string): string {
  return `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content><MsgId>${id}</MsgId></xml>`;
}
