import { z } from "zod";
import { sha256 } from "../../kernel/index.ts";
import { jsonReply, readJson } from "./json.ts";
import type { MessageProvider } from "./provider.ts";

const Reply = z.looseObject({
  mobile: z.string().min(1),
  nationcode: z.string().regex(/^\d{1,4}$/),
  text: z.string(),
  time: z.number().int().positive().max(9_999_999_999),
});

/**
 * Tencent Cloud's callback of an SMS reply: one message, its time in unix seconds. It signs nothing, so the address
 * is the secret; and it names no message, so the same text of the same second is the same message.
 * Source: Tencent Cloud SMS, SMS Reply.
 */
export const smsTencent: MessageProvider = {
  verify: () => undefined,

  read(body) {
    const { mobile, nationcode, text, time } = readJson(Reply, body);
    const from = `+${nationcode}${mobile.replace(/^\+?/, "")}`;
    const at = new Date(time * 1000).toISOString();
    return [{ channel: "sms", from, text, at, providerId: sha256(`${time}#${text}`) }];
  },

  accepted: () => jsonReply(200, { result: 0, errmsg: "OK" }),

  refused: (error) =>
    error === "try_again"
      ? jsonReply(500, { result: 500, errmsg: "try again" })
      : jsonReply(200, { result: 400, errmsg: error.message }),

  replies: false,
};
