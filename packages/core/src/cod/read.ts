import { z } from "zod";
import { PageInput, page, shards } from "../db/index.ts";
import { fn, idSchema, tenant } from "../kernel/index.ts";
import { codStatuses } from "./books.ts";
import { CodEntryEntity, type CodEntryItem, CodOrderEntity, type CodOrderItem } from "./entity.ts";
import { load } from "./move.ts";
import { toEntry, toOrder } from "./present.ts";

/** @throws AppError `not_found` */
export const get = fn(z.strictObject({ id: idSchema("codOrder") }), "cod:read", async ({ id }) =>
  toOrder(await load(id)),
);

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
