import { transact, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { CollectorEntity } from "./entity.ts";

/** Takes name and phone off who was to collect a parcel; that it was collected, and when, stays. */
export async function forgetCollector(shipmentId: string): Promise<void> {
  const { data } = await CollectorEntity().get({ tenantId: tenant(), shipmentId }).go();
  if (!data) return;
  const patch = CollectorEntity()
    .patch({ tenantId: tenant(), shipmentId })
    .set({ name: "", phone: "" })
    .remove(["idLastDigits"]);
  await transact({ writes: [write(patch)] });
}
