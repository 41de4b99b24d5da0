import { createHash } from "node:crypto";
import { sameSecret } from "../../kernel/index.ts";
import { type ProviderReply, type RawPush, Refused } from "../provider.ts";
import type { MessageProvider } from "./provider.ts";
import { cdata, readXml } from "./wechat-xml.ts";

/** Seconds by which a push's own time may be off: its signature does not cover the body, so an old one is worth nothing. */
const tolerance = 10 * 60;

/**
 * Messages to a WeChat official account, in plain mode: XML, its address signed with the account's token (the
 * source's secret) as the SHA-1 of token, timestamp and nonce in order. The answer may be a text to the sender.
 * WeChat asks again, three times in all, where no answer comes within 5 s.
 * Source: WeChat open documentation, access guide, receiving and answering messages.
 */
export const wechat: MessageProvider = {
  verify,

  challenge(push, secret) {
    verify(push, secret);
    return reply(push.query?.("echostr") ?? "");
  },

  read(body) {
    const xml = parse(body);
    if (xml.has("Encrypt") && !xml.has("Content") && !xml.has("MsgType"))
      throw new Refused(
        "unreadable",
        "the message is encrypted: choose plain mode (明文模式) in the account's settings",
      );
    const [from, type, time] = [xml.get("FromUserName"), xml.get("MsgType"), Number(xml.get("CreateTime"))];
    if (!from || !type || !Number.isSafeInteger(time) || time <= 0)
      throw new Refused("unreadable", "FromUserName, MsgType and CreateTime are needed");
    // Somebody who follows, leaves or taps a menu has written nothing; nor does a delivery report need an answer.
    if (type === "event") return [];
    const at = new Date(time * 1000).toISOString();
    const providerId = xml.get("MsgId") ?? `${time}`;
    return [{ channel: "wechat", from, text: textOf(type, xml), at, providerId }];
  },

  accepted(body, text) {
    if (text === null) return reply("success");
    const xml = parse(body);
    const to = cdata(xml.get("FromUserName") ?? "");
    const from = cdata(xml.get("ToUserName") ?? "");
    const time = Math.floor(Date.now() / 1000);
    const content = `<ToUserName>${to}</ToUserName><FromUserName>${from}</FromUserName><CreateTime>${time}</CreateTime>`;
    const answer = `<xml>${content}<MsgType>${cdata("text")}</MsgType><Content>${cdata(text)}</Content></xml>`;
    return { status: 200, contentType: "application/xml; charset=utf-8", body: answer };
  },

  // WeChat shows its user an error for whatever is not "success" or XML, and asks again at a failing status.
  refused: (error) =>
    error === "try_again"
      ? reply("try again", 500)
      : reply(
          error.code === "bad_signature" ? "bad signature" : "success",
          error.code === "bad_signature" ? 401 : 200,
        ),

  replies: true,
};

function reply(body: string, status = 200): ProviderReply {
  return { status, contentType: "text/plain; charset=utf-8", body };
}

function verify({ query }: RawPush, token: string): void {
  const [signature, timestamp, nonce] = ["signature", "timestamp", "nonce"].map(
    (name) => query?.(name) ?? "",
  );
  const right = createHash("sha1")
    .update([token, timestamp ?? "", nonce ?? ""].sort().join(""))
    .digest("hex");
  if (!sameSecret(right, signature ?? ""))
    throw new Refused(
      "bad_signature",
      "the signature does not fit this source's secret, the account's token",
    );
  // WeChat's own clock, which no sandbox moves.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= tolerance))
    throw new Refused("bad_signature", "the timestamp is more than 10 minutes off");
}

function parse(body: string): Map<string, string> {
  const xml = readXml(body);
  if (!xml) throw new Refused("unreadable", "the body is not WeChat's XML");
  return xml;
}

/** What a person reads of a message that is no text. */
function textOf(type: string, xml: Map<string, string>): string {
  switch (type) {
    case "text":
      return xml.get("Content") ?? "";
    case "image":
      return `[图片] ${xml.get("PicUrl") ?? ""}`.trim();
    case "voice":
      return `[语音] ${xml.get("Recognition") ?? ""}`.trim();
    case "location":
      return `[位置] ${xml.get("Label") ?? ""} ${xml.get("Location_X") ?? ""},${xml.get("Location_Y") ?? ""}`;
    case "link":
      return `[链接] ${xml.get("Title") ?? ""} ${xml.get("Url") ?? ""}`.trim();
    default:
      return `[${type}]`;
  }
}
