import { z } from "zod";
import { chinaZone, eventTime } from "../local-time.ts";
import { jsonReply, readJson } from "./json.ts";
import type { MessageProvider } from "./provider.ts";

const Messages = z
  .array(
    z.looseObject({
      phone_number: z.string().min(1),
      content: z.string(),
      send_time: z.string(),
      sequence_id: z.union([z.string(), z.number()]),
    }),
  )
  .max(1_000);

/**
 * Alibaba Cloud's SmsUp by HTTP: a JSON array, times in China's. It signs nothing, so the address is the secret.
 * It pushes again at any status but 200. Source: Alibaba Cloud SMS, SmsUp.
 */
export const smsAliyun: MessageProvider = {
  verify: () => undefined,

  read: (body) =>
    readJson(Messages, body).map(({ phone_number, content, send_time, sequence_id }) => ({
      ...{ channel: "sms" as const, from: phone_number, text: content, providerId: String(sequence_id) },
      at: eventTime(send_time, chinaZone, "send_time").at,
    })),

  accepted: () => jsonReply(200, { code: 0, msg: "接收成功" }),

  refused: (error) =>
    error === "try_again"
      ? jsonReply(500, { code: 500, msg: "服务器错误" })
      : jsonReply(200, { code: 400, msg: `失败：${error.message}` }),

  replies: false,
};
