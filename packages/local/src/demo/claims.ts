import * as Claims from "@caas/core/claims";
import * as Shipments from "@caas/core/shipments";
import * as Uploads from "@caas/core/uploads";
import { trackingNumberOf } from "./parcels.ts";
import { carton, receipt } from "./picture.ts";
import { inParallel, type Stage, type Who } from "./stage.ts";

const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });

type Kind = Parameters<typeof Claims.submit>[0]["kind"];
type Proof = "value" | "photo_of_damage";

/** What became of a claim, step by step. */
type Step =
  | { by: Who; at: string; approve: "owed"; reason: string }
  | { by: Who; at: string; reject: string }
  | { by: Who; at: string; appeal: string }
  | { by: Who; at: string; pay: "transfer" | "voucher" };

interface DemoClaim {
  /** The parcel's place among the demo's, from 1. */
  parcel: number;
  at: string;
  kind: Kind;
  /** Of the goods, in yuan. */
  loss: number;
  lossRatio?: number;
  description: string;
  /** Files that were sent with it. */
  sent: { name: string; bytes: Buffer; proves: Proof }[];
  steps: Step[];
}

const torn = { name: "外箱破损.png", bytes: carton(1), proves: "photo_of_damage" as const };
const dented = { name: "外箱侧面.png", bytes: carton(0.4), proves: "photo_of_damage" as const };
const invoice = { name: "购物小票.png", bytes: receipt(), proves: "value" as const };

/** Claims in each state, with their photos. */
const claims: DemoClaim[] = [
  {
    ...{ parcel: 7, at: "-2d 10:10", kind: "delay", loss: 40, description: "水蜜桃晚到一天。", sent: [] },
    steps: [{ by: "agent", at: "-2d 15:30", pay: "voucher" }],
  },
  {
    ...{ parcel: 2, at: "-5d 10:20", kind: "damaged", loss: 90, description: "外套包装压坏。" },
    ...{ sent: [dented], steps: [] },
  },
  {
    ...{ parcel: 17, at: "-20m", kind: "damaged", loss: 1600, lossRatio: 0.6 },
    ...{ description: "一套餐具碎了六成。", sent: [torn, dented, invoice], steps: [] },
  },
  {
    ...{ parcel: 11, at: "-10m", kind: "short", loss: 120, description: "礼盒少了一罐茶。" },
    ...{ sent: [], steps: [] },
  },
  {
    ...{ parcel: 6, at: "-3d 11:00", kind: "damaged", loss: 1200, lossRatio: 0.5, sent: [torn] },
    description: "手机屏幕碎裂。",
    steps: [
      { by: "supervisor", at: "-3d 14:20", approve: "owed", reason: "照片与描述一致，按保价额核赔。" },
      { by: "supervisor", at: "-2d 09:40", pay: "transfer" },
    ],
  },
  {
    ...{ parcel: 8, at: "-2d 11:00", kind: "contaminated", loss: 60, description: "外箱受潮。", sent: [] },
    steps: [{ by: "expert", at: "-2d 16:30", reject: "内件完好，未见污染痕迹。" }],
  },
  {
    ...{ parcel: 10, at: "-1d 09:00", kind: "damaged", loss: 150, description: "外套划破。", sent: [] },
    steps: [
      { by: "expert", at: "-1d 11:20", reject: "未提供破损照片。" },
      { by: "system", at: "-1d 14:45", appeal: "请重新核定，照片随后补上。" },
    ],
  },
  {
    ...{ parcel: 4, at: "-4d 14:30", kind: "damaged", loss: 1900, sent: [torn, invoice] },
    description: "餐具全部破损。",
    steps: [{ by: "supervisor", at: "-4d 16:40", approve: "owed", reason: "全损，按实际损失赔付。" }],
  },
];

/** Files claims, with what became of them. */
export async function claim(stage: Stage): Promise<void> {
  await inParallel(claims, async ({ parcel, at, loss, sent, steps, ...claimed }) => {
    const { id } = await stage.as("system", stage.times(at), async () => {
      const { id: shipmentId } = await Shipments.get({ id: trackingNumberOf(parcel) });
      const evidence = await Promise.all(sent.map(upload));
      return Claims.submit({ ...claimed, shipmentId, amount: yuan(loss), evidence });
    });
    for (const step of steps) await stage.as<unknown>(step.by, stage.times(step.at), () => take(id, step));
  });
}

function take(id: string, step: Step): Promise<unknown> {
  if ("approve" in step) {
    return Claims.decide({ id, decision: { decision: "approve", reason: step.reason } });
  }
  if ("reject" in step) return Claims.decide({ id, decision: { decision: "reject", reason: step.reject } });
  if ("appeal" in step) return Claims.appeal({ id, reason: step.appeal });
  const { pay: method } = step;
  const reference = method === "transfer" ? { reference: "招行 20261120-0031" } : {};
  return Claims.pay({ id, payment: { method, ...reference } });
}

/** Sends a file as a browser does. */
async function upload({ name, bytes, proves }: DemoClaim["sent"][number]) {
  const { id, post } = await Uploads.prepare({ name, contentType: "image/png", size: bytes.length });
  const form = new FormData();
  for (const [field, value] of Object.entries(post?.fields ?? {})) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  const { ok, status } = await fetch(post?.url ?? "", { method: "POST", body: form });
  if (!ok) throw new Error(`the bucket answered ${status} to a photo of the demo`);
  return { uploadId: id, proves };
}
