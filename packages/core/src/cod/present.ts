import { totals } from "./books.ts";
import type { CodEntryItem, CodOrderItem } from "./entity.ts";
import type { CodEntry, CodOrder } from "./schema.ts";

export function toOrder(item: CodOrderItem): CodOrder {
  const { currency, accounts } = item;
  const { due, collected, remitted } = totals(accounts);
  return {
    ...{ id: item.codOrderId, object: "cod_order", status: item.status },
    ...{ shipmentId: item.shipmentId, trackingNumber: item.trackingNumber },
    due: { amount: due, currency },
    collected: { amount: collected, currency },
    remitted: { amount: remitted, currency },
    accounts,
    ...{ createdAt: item.createdAt, updatedAt: item.updatedAt, version: item.version },
  };
}

export function toEntry(item: CodEntryItem): CodEntry {
  const { courier = null, branch = null, reference = null, reverses = null } = item;
  return {
    ...{ id: item.entryId, object: "cod_entry", codOrderId: item.codOrderId },
    ...{ shipmentId: item.shipmentId, trackingNumber: item.trackingNumber, type: item.type },
    amount: { amount: item.amount, currency: item.currency },
    ...{ courier, branch, reference, reverses, day: item.day, by: item.by, createdAt: item.createdAt },
  };
}
