import * as Cod from "@caas/core/cod";
import * as Shipments from "@caas/core/shipments";
import { trackingNumberOf } from "./parcels.ts";
import { inParallel, type Stage } from "./stage.ts";

const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });

type Step =
  | { at: string; collect: number }
  | { at: string; remit: string }
  | { at: string; reverse: string }
  | { at: string; cancel: string };

interface DemoOrder {
  /** The parcel's place among the demo's, from 1. */
  parcel: number;
  at: string;
  /** In yuan. */
  due: number;
  courier: string;
  branch: string;
  steps: Step[];
}

const gusu = { courier: "王强", branch: "姑苏网点" };
const park = { courier: "赵敏", branch: "园区网点" };

/** Orders that are settled, collected and not handed on, short by twenty yuan, entered wrongly, open, cancelled. */
const orders: DemoOrder[] = [
  {
    ...{ parcel: 9, at: "-4d 09:00", due: 199, ...gusu },
    steps: [
      { at: "-3d 16:00", collect: 199 },
      { at: "-2d 10:00", remit: "TR-1120-07" },
    ],
  },
  { ...{ parcel: 8, at: "-4d 09:10", due: 268, ...park }, steps: [{ at: "-2d 17:30", collect: 268 }] },
  { ...{ parcel: 10, at: "-3d 09:00", due: 320, ...park }, steps: [{ at: "-1d 15:10", collect: 300 }] },
  {
    ...{ parcel: 5, at: "-5d 09:00", due: 89, ...gusu },
    steps: [
      { at: "-4d 12:20", collect: 80 },
      { at: "-4d 12:30", reverse: "金额录入错误" },
      { at: "-4d 12:31", collect: 89 },
      { at: "-3d 10:00", remit: "TR-1119-02" },
    ],
  },
  { ...{ parcel: 25, at: "-1d 09:00", due: 2999, ...gusu }, steps: [] },
  {
    ...{ parcel: 17, at: "-3d 09:30", due: 450, ...park },
    steps: [{ at: "-1d 17:00", cancel: "收件人拒收" }],
  },
];

/** What couriers collect for senders. */
export async function collectCash({ as, times }: Stage): Promise<void> {
  await inParallel(orders, async ({ parcel, at, due, courier, branch, steps }) => {
    const { id } = await as("system", times(at), async () => {
      const { id: shipmentId } = await Shipments.get({ id: trackingNumberOf(parcel) });
      return Cod.open({ shipmentId, amount: yuan(due), courier, branch });
    });
    for (const step of steps) await as("admin", times(step.at), () => take(id, step));
  });
}

function take(id: string, step: Step): Promise<unknown> {
  if ("collect" in step) return Cod.collect({ id, amount: yuan(step.collect) });
  if ("remit" in step) return Cod.remit({ id, reference: step.remit });
  if ("reverse" in step) return Cod.reverse({ id, reason: step.reverse });
  return Cod.cancel({ id, reason: step.cancel });
}
