import { createHash } from "node:crypto";
import * as Inbound from "@caas/core/inbound";
import type { Stage } from "./stage.ts";

const salt = "demo-salt";
const chinaOffset = 8 * 3_600_000;

/** Recipients write back by SMS: one asks a question, one wants no more messages. */
export async function receiveAnswers({ as, times }: Stage): Promise<void> {
  const source = await as("developer", times("-6d 09:00"), () => Inbound.create({ provider: "sms-tencent" }));
  const token = source.url.split("/").at(-1) ?? "";
  const answers = [
    { mobile: "13900000103", text: "请问今天能送到吗？下午家里没人" },
    { mobile: "13900000199", text: "退订" },
  ];
  for (const answer of answers) {
    const body = JSON.stringify({ ...answer, nationcode: "86", time: Math.floor(times("-25m") / 1000) });
    await Inbound.push("sms-tencent", token, { body, header: () => undefined });
  }
}

/**
 * Opens an address for kuaidi100 and has it push two parcels that another carrier brings: known from the push alone,
 * so that their recipients are missing, and one with a code that no table knows.
 */
export async function receivePushes({ as, times }: Stage): Promise<void> {
  const source = await as("developer", times("-6d 09:00"), () =>
    Inbound.create({ provider: "kuaidi100", secret: salt }),
  );
  const token = source.url.split("/").at(-1) ?? "";
  const row = (when: string, statusCode: string, context: string) => ({
    // As kuaidi100 writes times: China's, without a zone.
    ftime: new Date(times(when) + chinaOffset).toISOString().slice(0, 19).replace("T", " "),
    statusCode,
    context,
  });
  const pushes = [
    {
      nu: "YT2600000000001",
      com: "yuantong",
      state: "1002",
      data: [
        row("-90m", "1002", "【杭州转运中心】已发出，下一站【杭州西湖网点】"),
        row("-1d 19:40", "1001", "快件已到达【上海转运中心】"),
        row("-1d 15:05", "103", "【上海市】已揽收"),
      ],
    },
    {
      nu: "ZT2600000000002",
      com: "zhongtong",
      state: "99",
      data: [row("-45m", "99", "快件状态更新中")],
    },
  ];
  for (const lastResult of pushes) {
    const param = JSON.stringify({ status: "polling", lastResult });
    const sign = createHash("md5")
      .update(param + salt)
      .digest("hex")
      .toUpperCase();
    const body = new URLSearchParams({ param, sign }).toString();
    await Inbound.push("kuaidi100", token, { body, header: () => undefined });
  }
}
