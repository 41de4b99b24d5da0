import { commit, retryOnConflict, shardOf, write } from "../db/index.ts";
import {
  AppError,
  actorRef,
  type EventDraft,
  localTimeAt,
  newId,
  notFound,
  now,
  nowIso,
  scope,
  tenant,
} from "../kernel/index.ts";
import { entered, type Holder, type Line, linesOf, type Movement, Refused, statusOf } from "./books.ts";
import {
  CodEntryEntity,
  type CodEntryItem,
  CodOrderEntity,
  type CodOrderItem,
  CodReversalEntity,
} from "./entity.ts";
import { toEntry, toOrder } from "./present.ts";
import type { CodEntry, CodOrder } from "./schema.ts";

/** Who answers for the money, as they were named. */
export function holderOf({
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

/** A new entry of an order's ledger, on the firm's present day. */
export function entryOf(order: CodOrderItem, line: Line, { reference, reverses }: Told): CodEntryItem {
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

/**
 * Makes a movement's entries, the order as it is then and what tells of it one transaction.
 * @throws AppError `not_found`, `cod_exceeded`, `cod_reversal_refused` for what was taken back meanwhile, what `plan`
 * throws
 */
export function move(
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

/** @throws AppError `not_found` */
export async function load(codOrderId: string): Promise<CodOrderItem> {
  const { data } = await CodOrderEntity().get({ tenantId: tenant(), codOrderId }).go({ consistent: true });
  if (!data) throw notFound("COD order", codOrderId);
  return data;
}
