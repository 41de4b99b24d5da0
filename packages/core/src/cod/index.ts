import { z } from "zod";
import { commit, PageInput, page, retryOnConflict, shardOf, shards, write } from "../db/index.ts";
import {
  AppError,
  actorRef,
  asFieldError,
  type EventDraft,
  fn,
  idSchema,
  localTimeAt,
  newId,
  notFound,
  now,
  nowIso,
  scope,
  tenant,
} from "../kernel/index.ts";
import { load as loadShipment } from "../shipments/index.ts";
import {
  codStatuses,
  entered,
  type Holder,
  type Line,
  linesOf,
  type Movement,
  Refused,
  statusOf,
} from "./books.ts";
import {
  CodEntryEntity,
  type CodEntryItem,
  CodOrderEntity,
  type CodOrderItem,
  CodReversalEntity,
} from "./entity.ts";
import {
  CodOrderCancelled,
  CodOrderCollected,
  CodOrderCreated,
  CodOrderRemitted,
  CodOrderReversed,
} from "./event.ts";
import { toEntry, toOrder } from "./present.ts";
import {
  CancelCod,
  type CodEntry,
  type CodOrder,
  CollectCod,
  NewCodOrder,
  RemitCod,
  ReverseCod,
} from "./schema.ts";

export { CodOrderCreated } from "./event.ts";
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
const currency = (of: { currency: string } | undefined, expected: string) => {
  if (of === undefined || of.currency === expected) return;
  const message = `is ${of.currency}, and the order is in ${expected}`;
  const errors = [{ path: "amount.currency", code: "currency_mismatch", message }];
  throw new AppError("currency_mismatch", { detail: `amount.currency ${message}.`, errors });
};

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

function holderOf({
  courier,
  branch,
}: {
  courier?: string | undefined;
  branch?: string | undefined;
}): Holder {
  return { courier: courier ?? null, branch: branch ?? null };
}

interface Told {
  reference?: string | undefined;
  reverses?: string | undefined;
}

function entryOf(order: CodOrderItem, line: Line, { reference, reverses }: Told): CodEntryItem {
  const { tenantId, codOrderId, shipmentId, trackingNumber } = order;
  const { type, amount, courier, branch } = line;
  const entryId = newId("codEntry");
  return {
    ...{ tenantId, entryId, codOrderId, shipmentId, trackingNumber, type, amount },
    ...{ currency: order.currency, courier: courier ?? undefined, branch: branch ?? undefined },
    ...{ reference, reverses, by: actorRef(), createdAt: nowIso(), shard: shardOf(entryId) },
    day: localTimeAt(now(), scope().tenant.timezone).day,
  };
}

type Tell = (data: { codOrder: CodOrder; entries: CodEntry[] }) => EventDraft;

/** Makes a movement's entries, the order as it is then and what tells of it one transaction. */
function move(
  id: string,
  plan: (
    order: CodOrderItem,
  ) => Promise<{ movement: Movement; told: Told }> | { movement: Movement; told: Told },
  tell: Tell,
): Promise<CodOrder> {
  return retryOnConflict(async () => {
    const before = await load(id);
    const { movement, told } = await plan(before);
    const lines = refusable(before, () => linesOf(before.accounts, movement));
    const accounts = refusable(before, () => entered(before.accounts, lines));
    const item = {
      ...before,
      ...{ accounts, status: statusOf(accounts), updatedAt: nowIso(), version: before.version + 1 },
    };
    const entries = lines.map((line) => entryOf(item, line, told));
    // Any entry since it was read is read first: the books are of all of them.
    const put = CodOrderEntity()
      .put(item)
      .where(({ version }, { eq }) => eq(version, before.version));
    const { tenantId, codOrderId } = item;
    const entryId = told.reverses;
    const reversal = entryId ? [CodReversalEntity().create({ tenantId, codOrderId, entryId })] : [];
    const twice = () => new AppError("cod_reversal_refused", { detail: `${entryId} was taken back.` });
    const answer = toOrder(item);
    return commit(
      {
        writes: [
          ...reversal.map((each) => write(each, twice)),
          write(put),
          ...entries.map((each) => write(CodEntryEntity().create(each))),
        ],
        events: [tell({ codOrder: answer, entries: entries.map(toEntry) })],
      },
      answer,
    );
  });
}

function refusable<T>(order: CodOrderItem, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const most = { amount: error.most, currency: order.currency };
    throw new AppError("cod_exceeded", {
      detail: `This is ${error.message}. At most ${error.most} minor units of ${order.currency} can be entered.`,
      extra: { most },
    });
  }
}

async function load(codOrderId: string): Promise<CodOrderItem> {
  const { data } = await CodOrderEntity().get({ tenantId: tenant(), codOrderId }).go({ consistent: true });
  if (!data) throw notFound("COD order", codOrderId);
  return data;
}

/** Enters what a courier has collected. @throws AppError `cod_exceeded`, `currency_mismatch`, `not_found` */
export const collect = fn(z.strictObject({ ...Id.shape, ...CollectCod.shape }), "cod:write", (input) =>
  move(
    input.id,
    ({ accounts, currency: own }) => {
      currency(input.amount, own);
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
      currency(input.amount, own);
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

/** @throws AppError `not_found` */
export const get = fn(Id, "cod:read", async ({ id }) => toOrder(await load(id)));

/** Orders, those of the newest parcels first. */
export const list = fn(
  z.strictObject({ ...PageInput, status: z.enum(codStatuses).optional() }),
  "cod:read",
  ({ limit, cursor, status }) => {
    const tenantId = tenant();
    const { all, byStatus } = CodOrderEntity().query;
    return page({
      queries: shards.map((shard) =>
        status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard }),
      ),
      limit,
      cursor,
      name: JSON.stringify(["cod-orders", status]),
      map: (item) => toOrder(item as CodOrderItem),
    });
  },
);

/** The entries of the ledger, of one order or of all, the newest first. */
export const entries = fn(
  z.strictObject({ ...PageInput, codOrderId: idSchema("codOrder").optional() }),
  "cod:read",
  ({ limit, cursor, codOrderId }) => {
    const tenantId = tenant();
    const { primary, byDay } = CodEntryEntity().query;
    return page({
      queries: codOrderId
        ? [primary({ tenantId, codOrderId })]
        : shards.map((shard) => byDay({ tenantId, shard })),
      limit,
      cursor,
      name: JSON.stringify(["cod-entries", codOrderId]),
      map: (item) => toEntry(item as CodEntryItem),
    });
  },
);
