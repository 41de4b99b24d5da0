import { z } from "zod";
import { idSchema, Money } from "../kernel/index.ts";
import { codStatuses, entryTypes } from "./books.ts";

const Name = z.string().trim().min(1).max(100);
const Positive = Money.refine(({ amount }) => amount !== 0, {
  path: ["amount"],
  error: "must be more than nothing",
  params: { code: "too_small" },
});
const Reference = z.string().trim().min(1).max(200);

const at = "2026-11-22T03:00:00.000Z";
const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });
const ids = {
  order: "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
  shipment: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
  entry: "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
};
const account = { courier: "王强", branch: "姑苏网点", due: 19_900, collected: 19_900, remitted: 0 };

export const NewCodOrder = z
  .strictObject({
    shipmentId: idSchema("shipment"),
    /** What the recipient owes the sender. */
    amount: Positive,
    /** Who is to collect it, if that is known. */
    courier: Name.optional(),
    branch: Name.optional(),
    reference: Reference.optional(),
  })
  .meta({
    id: "NewCodOrder",
    example: { shipmentId: ids.shipment, amount: yuan(199), courier: "王强", branch: "姑苏网点" },
  });

export const CollectCod = z
  .strictObject({
    /** All that is still due where not given. */
    amount: Positive.optional(),
    /** Who took it: whoever was to, where neither is given. */
    courier: Name.optional(),
    branch: Name.optional(),
    reference: Reference.optional(),
  })
  .meta({ id: "CollectCod", example: { amount: yuan(199), courier: "王强", branch: "姑苏网点" } });

export const RemitCod = z
  .strictObject({
    /** All that was collected and not handed on where not given. */
    amount: Positive.optional(),
    /** The number of the transfer to the sender. */
    reference: Reference,
  })
  .meta({ id: "RemitCod", example: { reference: "TR20261122-0007" } });

export const CancelCod = z
  .strictObject({ reason: Reference })
  .meta({ id: "CancelCod", example: { reason: "收件人拒收" } });

export const ReverseCod = z
  .strictObject({
    /** The last collection or remittance that stands where not given. */
    entryId: idSchema("codEntry").optional(),
    reason: Reference,
  })
  .meta({ id: "ReverseCod", example: { entryId: ids.entry, reason: "金额录入错误" } });

const Account = z.object({
  courier: z.string().nullable(),
  branch: z.string().nullable(),
  /** Minor units. */
  due: z.int(),
  collected: z.int(),
  remitted: z.int(),
});

export const CodOrder = z
  .object({
    id: idSchema("codOrder"),
    object: z.literal("cod_order"),
    status: z.enum(codStatuses),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    due: Money,
    collected: Money,
    remitted: Money,
    /** Who answers for how much of it. */
    accounts: z.array(Account),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({
    id: "CodOrder",
    example: {
      ...{ id: ids.order, object: "cod_order", status: "collected", shipmentId: ids.shipment },
      ...{ trackingNumber: "YT0000000000001", due: yuan(199), collected: yuan(199), remitted: yuan(0) },
      ...{ accounts: [account], createdAt: at, updatedAt: at, version: 2 },
    },
  });
export type CodOrder = z.infer<typeof CodOrder>;

export const CodEntry = z
  .object({
    id: idSchema("codEntry"),
    object: z.literal("cod_entry"),
    codOrderId: z.string(),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    type: z.enum(entryTypes),
    /** Negative where it takes back what was entered before. */
    amount: z.object({ amount: z.int(), currency: z.string() }),
    courier: z.string().nullable(),
    branch: z.string().nullable(),
    reference: z.string().nullable(),
    reverses: z.string().nullable(),
    /** On the firm's clocks. */
    day: z.string(),
    by: z.object({ type: z.string(), id: z.string().nullable() }),
    createdAt: z.string(),
  })
  .meta({
    id: "CodEntry",
    example: {
      ...{ id: ids.entry, object: "cod_entry", codOrderId: ids.order, shipmentId: ids.shipment },
      ...{ trackingNumber: "YT0000000000001", type: "collected", amount: yuan(199), courier: "王强" },
      ...{ branch: "姑苏网点", reference: null, reverses: null, day: "2026-11-22" },
      ...{ by: { type: "apiKey", id: "key_01k2z5v9e8f3q7x0m4n6p8r2s4" }, createdAt: at },
    },
  });
export type CodEntry = z.infer<typeof CodEntry>;

const Row = z.object({
  day: z.string(),
  courier: z.string().nullable(),
  branch: z.string().nullable(),
  currency: z.string(),
  /** Minor units, of the entries of that day. */
  due: z.int(),
  collected: z.int(),
  remitted: z.int(),
  /** Due − collected, and collected − remitted. */
  uncollected: z.int(),
  unremitted: z.int(),
});

export const CodReconciliation = z
  .object({
    object: z.literal("cod_reconciliation"),
    from: z.string(),
    to: z.string(),
    rows: z.array(Row),
    /** By currency, over all rows. */
    totals: z.array(Row.omit({ day: true, courier: true, branch: true })),
    /** The orders with entries in these days whose books are still open, as they stand now. */
    differences: z.array(CodOrder),
  })
  .meta({
    id: "CodReconciliation",
    example: {
      ...{ object: "cod_reconciliation", from: "2026-11-22", to: "2026-11-22" },
      rows: [{ day: "2026-11-22", currency: "CNY", ...account, uncollected: 0, unremitted: 19_900 }],
      totals: [
        ...[
          {
            currency: "CNY",
            due: 19_900,
            collected: 19_900,
            remitted: 0,
            uncollected: 0,
            unremitted: 19_900,
          },
        ],
      ],
      differences: [CodOrder.meta()?.example],
    },
  });
export type CodReconciliation = z.infer<typeof CodReconciliation>;
