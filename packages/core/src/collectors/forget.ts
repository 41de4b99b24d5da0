import { transact, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { CollectorEntity } from "./entity.ts";

/** Takes name and phone off who was to collect a booking's parcel; that it was collected, and when, stays. */
export async function forgetCollector(bookingId: string): Promise<void> {
  const { data } = await CollectorEntity().get({ tenantId: tenant(), bookingId }).go();
  if (!data) return;
  const patch = CollectorEntity()
    .patch({ tenantId: tenant(), bookingId })
    .set({ name: "", phone: "" })
    .remove(["idLastDigits"]);
  await transact({ writes: [write(patch)] });
}
