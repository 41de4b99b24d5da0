import { createHash } from "node:crypto";
import * as Inbound from "@caas/core/inbound";
import * as Shipments from "@caas/core/shipments";
import { parcels } from "./parcels.ts";
import type { Stage } from "./stage.ts";

const salt = "demo-salt";
const returnNumber = "YT2600000000003";
const chinaOffset = 8 * 3_600_000;

/**
 * Opens an address for kuaidi100 and has it push three parcels that another carrier brings: known from the push alone,
 * so that their recipients are missing. One has a code that no table knows, one brings a parcel of the firm's back.
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
    {
      nu: returnNumber,
      com: "yuantong",
      state: "1002",
      data: [
        row("-70m", "1002", "【杭州转运中心】退回件已发出"),
        row("-120m", "103", "【杭州西湖网点】退回件已揽收"),
      ],
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
  const goingBack = parcels.find(({ journey }) => journey.scans.at(-1)?.status === "returning");
  const changes = { returnOf: goingBack?.input.trackingNumber };
  await as("system", times("-65m"), () => Shipments.update({ id: returnNumber, changes }));
}
