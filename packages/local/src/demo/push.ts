import { createHash } from "node:crypto";
import * as Inbound from "@caas/core/inbound";
import * as Shipments from "@caas/core/shipments";
import { parcels } from "./parcels.ts";
import type { Stage } from "./stage.ts";

const salt = "demo-salt";
const returnNumber = "YT2600000000003";
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
 * Opens an address for kuaidi100 and has it push three parcels that another carrier brings: known from the push alone,
 * so that their recipients are missing. One has a code that no table knows, one brings a parcel of the firm's back.
 */
export async function receivePushes(stage: Stage): Promise<void> {
  const { as, times } = stage;
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
  await receiveFromAbroad(stage);
}

/** A parcel that comes in through customs, as 17TRACK tells of it. */
async function receiveFromAbroad({ as, times }: Stage): Promise<void> {
  const key = "demo-17track-key";
  const source = await as("developer", times("-6d 09:10"), () =>
    Inbound.create({ provider: "17track", secret: key }),
  );
  const event = (when: string, sub_status: string, description: string, location: string) => ({
    ...{ time_utc: new Date(times(when)).toISOString(), sub_status, description, location },
  });
  const events = [
    event("-1d 11:20", "InTransit_CustomsProcessing", "Presented to customs", "Shanghai, CN"),
    event("-3d 16:45", "InTransit_Departure", "Departed from outward office of exchange", "Osaka, JP"),
    event("-4d 10:05", "InTransit_PickedUp", "Posting/Collection", "Osaka, JP"),
  ];
  const body = JSON.stringify({
    event: "TRACKING_UPDATED",
    data: {
      ...{ number: "EN260000003JP", carrier: 10_021 },
      track_info: {
        latest_status: { status: "InTransit", sub_status: "InTransit_CustomsProcessing" },
        tracking: { providers: [{ provider: { key: 10_021, name: "Japan Post" }, events }] },
      },
    },
  });
  const sign = createHash("sha256").update(`${body}/${key}`).digest("hex");
  const header = (name: string) => (name === "sign" ? sign : undefined);
  await Inbound.push("17track", source.url.split("/").at(-1) ?? "", { body, header });
}
