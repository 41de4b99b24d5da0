import { createHash } from "node:crypto";
import * as Claims from "@caas/core/claims";
import * as Shipments from "@caas/core/shipments";
import type { Stage } from "./stage.ts";

const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });
const piece = (name: string) => ({ name, sha256: createHash("sha256").update(name).digest("hex") });

/** Claims in every state that waits for somebody: to be decided, to be paid, to be appealed; and one that was paid. */
export async function claim({ as, times }: Stage): Promise<void> {
  const parcels = await as("system", times("-1d 17:00"), async () => {
    const { data } = await Shipments.list({ limit: 100 });
    const known = data.filter(({ freight, customerId }) => freight && customerId);
    // The insured ones come first: what is owed for them is too much to be settled by itself.
    return known
      .sort((a, b) => (b.insuredValue?.amount ?? 0) - (a.insuredValue?.amount ?? 0))
      .map(({ id }) => id);
  });
  const submit = (
    at: number,
    index: number,
    input: Omit<Parameters<typeof Claims.submit>[0], "shipmentId">,
  ) =>
    as("agent", at, async () => {
      const shipmentId = parcels[index];
      if (shipmentId === undefined) throw new Error("the demo has too few parcels to claim for");
      return (await Claims.submit({ shipmentId, ...input })).id;
    });
  const decide = (id: string, at: number, decision: "approve" | "reject", reason: string) =>
    as("supervisor", at, () => Claims.decide({ id, decision: { decision, reason } }));

  await submit(times("-1d 14:00"), 0, {
    ...{ kind: "damaged", amount: yuan(680), lossRatio: 0.5 },
    ...{
      description: "外箱压扁，两只碗碎了，已拍照。",
      evidence: [piece("破损照片.jpg"), piece("订单截图.png")],
    },
  });
  await submit(times("-1d 16:00"), 1, {
    ...{ kind: "short", amount: yuan(90), lossRatio: 0.3 },
    ...{ description: "少了一件，箱子封口被动过。", evidence: [] },
  });
  const approved = await submit(times("-2d 10:00"), 2, {
    ...{ kind: "damaged", amount: yuan(300), evidence: [] },
  });
  await decide(approved, times("-1d 10:00"), "approve", "照片与称重记录相符，按规则赔付。");
  const paid = await submit(times("-3d 10:00"), 3, {
    ...{ kind: "contaminated", amount: yuan(260), evidence: [] },
  });
  await decide(paid, times("-2d 11:00"), "approve", "液体渗漏属实。");
  await as("supervisor", times("-1d 11:00"), () =>
    Claims.pay({ id: paid, payment: { method: "transfer", reference: "TX20261120-0031" } }),
  );
  const rejected = await submit(times("-2d 14:00"), 4, {
    ...{ kind: "short", amount: yuan(150), evidence: [] },
    description: "收到时觉得变轻了。",
  });
  await decide(rejected, times("-1d 15:00"), "reject", "揽收与派送称重一致，未见拆封痕迹。");
}
