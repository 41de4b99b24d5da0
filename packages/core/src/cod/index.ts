import { z } from "zod";
import { commit, shardOf, write } from "../db/index.ts";
import {
  AppError,
  asFieldError,
  currencyMismatch,
  fn,
  idSchema,
  notFound,
  nowIso,
  tenant,
} from "../kernel/index.ts";
import { load as loadShipment } from "../shipments/index.ts";
import { entered, type Line, statusOf } from "./books.ts";
import { CodEntryEntity, type CodEntryItem, CodOrderEntity, type CodOrderItem } from "./entity.ts";
import {
  CodOrderCancelled,
  CodOrderCollected,
  CodOrderCreated,
  CodOrderRemitted,
  CodOrderReversed,
} from "./event.ts";
import { entryOf, holderOf, move } from "./move.ts";
import { toEntry, toOrder } from "./present.ts";
import { CancelCod, CollectCod, NewCodOrder, RemitCod, ReverseCod } from "./schema.ts";

export { CodOrderCreated } from "./event.ts";
export { entries, get, list } from "./read.ts";
export { asCsv, reconcile } from "./reconcile.ts";
export {
  CancelCod,
  CodEntry,
  CodOrder,
  CodReconciliation,
  CollectCod,
  NewCodOrder,
  RemitCod,
  ReverseCod,
} from "./schema.ts";

const Id = z.strictObject({ id: idSchema("codOrder") });

/**
 * Enters what is to be collected with a parcel, once for each.
 * @throws AppError `cod_order_exists`, `validation_failed` for an unknown parcel
 */
export const open = fn(NewCodOrder, "cod:write", async ({ shipmentId, amount, reference, ...holder }) => {
  const { trackingNumber } = await loadShipment(shipmentId).catch(asFieldError("shipmentId", "shipment"));
  // Of the parcel's id, so that there is but one.
  const codOrderId = shipmentId.replace(/^shp_/, "cod_");
  const at = nowIso();
  const line: Line = { type: "due", amount: amount.amount, ...holderOf(holder) };
  const accounts = entered([], [line]);
  const item: CodOrderItem = {
    ...{ tenantId: tenant(), codOrderId, shipmentId, trackingNumber, currency: amount.currency },
    ...{ status: statusOf(accounts), accounts, shard: shardOf(codOrderId) },
    ...{ createdAt: at, updatedAt: at, version: 1 },
  };
  const entries = [entryOf(item, line, { reference })];
  const answer = toOrder(item);
  const exists = () =>
    new AppError("cod_order_exists", { detail: `The parcel has ${codOrderId}.`, extra: { codOrderId } });
  return commit(
    {
      writes: [
        write(CodOrderEntity().create(item), exists),
        ...entries.map((each) => write(CodEntryEntity().create(each))),
      ],
      events: [CodOrderCreated({ codOrder: answer, entries: entries.map(toEntry) })],
    },
    answer,
  );
});

/** Enters what a courier has collected. @throws AppError `cod_exceeded`, `currency_mismatch`, `not_found` */
export const collect = fn(z.strictObject({ ...Id.shape, ...CollectCod.shape }), "cod:write", (input) =>
  move(
    input.id,
    ({ accounts, currency: own }) => {
      refuseOther(input.amount, own);
      const isNamed = input.courier !== undefined || input.branch !== undefined;
      const first = accounts.find(({ due, collected }) => due > collected);
      const { courier, branch } = isNamed ? holderOf(input) : (first ?? holderOf({}));
      const movement = { kind: "collect", amount: input.amount?.amount, courier, branch } as const;
      return { movement, told: { reference: input.reference } };
    },
    CodOrderCollected,
  ),
);

/** Enters what was handed on to the sender. @throws AppError `cod_exceeded`, `currency_mismatch`, `not_found` */
export const remit = fn(z.strictObject({ ...Id.shape, ...RemitCod.shape }), "cod:write", (input) =>
  move(
    input.id,
    ({ currency: own }) => {
      refuseOther(input.amount, own);
      const { reference } = input;
      return { movement: { kind: "remit", amount: input.amount?.amount }, told: { reference } };
    },
    CodOrderRemitted,
  ),
);

/** Ends what is still due, such as of a parcel that was refused. @throws AppError `cod_exceeded`, `not_found` */
export const cancel = fn(z.strictObject({ ...Id.shape, ...CancelCod.shape }), "cod:write", ({ id, reason }) =>
  move(id, () => ({ movement: { kind: "cancel" }, told: { reference: reason } }), CodOrderCancelled),
);

/**
 * Takes a collection or a remittance back by an entry of its own, once.
 * @throws AppError `cod_reversal_refused`, `cod_exceeded` where what was collected is handed on, `not_found`
 */
export const reverse = fn(
  z.strictObject({ ...Id.shape, ...ReverseCod.shape }),
  "cod:write",
  ({ id, entryId, reason }) =>
    move(
      id,
      async () => {
        const { type, amount, courier = null, branch = null, ...entry } = await reversible(id, entryId);
        const movement = { kind: "reverse", line: { type, amount, courier, branch } } as const;
        return { movement, told: { reference: reason, reverses: entry.entryId } };
      },
      CodOrderReversed,
    ),
);

/** @throws AppError `currency_mismatch` for an amount in another currency than the order's */
function refuseOther(of: { currency: string } | undefined, expected: string): void {
  if (of === undefined || of.currency === expected) return;
  const message = `is ${of.currency}, and the order is in ${expected}`;
  throw currencyMismatch({ path: "amount.currency", message });
}

async function reversible(codOrderId: string, entryId: string | undefined): Promise<CodEntryItem> {
  const query = CodEntryEntity().query.primary({ tenantId: tenant(), codOrderId });
  const { data } = await query.go({ order: "desc", pages: "all", consistent: true });
  const gone = new Set(data.map(({ reverses }) => reverses));
  const stands = (entry: CodEntryItem) =>
    entry.type !== "due" && entry.reverses === undefined && !gone.has(entry.entryId);
  const found = entryId === undefined ? data.find(stands) : data.find((entry) => entry.entryId === entryId);
  if (!found && entryId !== undefined) throw notFound("entry of this order", entryId);
  if (!found || !stands(found)) {
    const detail = "Only a collection or a remittance that stands can be taken back.";
    throw new AppError("cod_reversal_refused", { detail });
  }
  return found;
}
