import { z } from "zod";
import { page, reading, readTogether, shards } from "../db/index.ts";
import { csvFile, fn, harmlessCell, invalid, localTimeAt, now, scope, tenant } from "../kernel/index.ts";
import { CodEntryEntity, type CodEntryItem, CodOrderEntity, type CodOrderItem } from "./entity.ts";
import { toOrder } from "./present.ts";
import type { CodReconciliation } from "./schema.ts";

const Day = z.iso.date({ error: "must be a day such as 2026-11-22" });
const longest = 31;
/** More entries than a report goes through; shorter periods do. */
const mostEntries = 20_000;

type Row = CodReconciliation["rows"][number];

/**
 * The ledger by day, courier and branch, over days of the firm's own zone, both ends included: due − collected, and
 * collected − remitted, with the orders that are open. Today where no days are given.
 * @throws AppError `validation_failed` for more than 31 days or 20,000 entries
 */
export const reconcile = fn(
  z.strictObject({
    from: Day.optional(),
    to: Day.optional(),
    /** `csv` for a spreadsheet: the rows, with amounts in minor units. */
    format: z.enum(["json", "csv"]).optional(),
  }),
  "cod:read",
  async (asked): Promise<CodReconciliation> => {
    const today = localTimeAt(now(), scope().tenant.timezone).day;
    const to = asked.to ?? asked.from ?? today;
    const from = asked.from ?? to;
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    if (days < 1) throw invalid("to", "too_small", "must not be before from");
    if (days > longest) throw invalid("from", "too_many", `A report covers at most ${longest} days.`);
    const found = await entriesOf(from, to);
    const rows = summed(found);
    return {
      object: "cod_reconciliation",
      from,
      to,
      rows,
      totals: together(rows),
      differences: await open(found),
    };
  },
);

async function entriesOf(from: string, to: string): Promise<CodEntryItem[]> {
  const tenantId = tenant();
  const found: CodEntryItem[] = [];
  let cursor: string | null | undefined;
  do {
    const next: { data: CodEntryItem[]; nextCursor: string | null } = await page({
      queries: shards.map((shard) => CodEntryEntity().query.byDay({ tenantId, shard })),
      range: { low: `day#${from}`, high: `day#${to}\uffff` },
      order: "oldest",
      limit: 1000,
      cursor: cursor ?? undefined,
      name: `cod-reconciliation#${from}#${to}`,
      map: (item) => item as CodEntryItem,
    });
    found.push(...next.data);
    cursor = next.nextCursor;
    if (found.length > mostEntries)
      throw invalid("from", "too_many", `There are more than ${mostEntries} entries. Ask for fewer days.`);
  } while (cursor);
  return found;
}

function summed(entries: readonly CodEntryItem[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { day, courier = null, branch = null, currency, type, amount } of entries) {
    const key = JSON.stringify([day, branch, courier, currency]);
    const row = rows.get(key) ?? { day, courier, branch, currency, ...nothing };
    rows.set(key, added(row, { ...nothing, [type]: amount }));
  }
  return [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

const nothing = { due: 0, collected: 0, remitted: 0, uncollected: 0, unremitted: 0 };

function added<Sum extends typeof nothing>(sum: Sum, more: typeof nothing): Sum {
  const due = sum.due + more.due;
  const collected = sum.collected + more.collected;
  const remitted = sum.remitted + more.remitted;
  return { ...sum, due, collected, remitted, uncollected: due - collected, unremitted: collected - remitted };
}

function together(rows: readonly Row[]): CodReconciliation["totals"] {
  const sums = new Map<string, CodReconciliation["totals"][number]>();
  for (const row of rows) {
    const { currency } = row;
    sums.set(currency, added(sums.get(currency) ?? { currency, ...nothing }, row));
  }
  return [...sums.values()];
}

/** The orders of these entries that are neither settled nor cancelled, as they are now. */
async function open(entries: readonly CodEntryItem[]): Promise<CodReconciliation["differences"]> {
  const tenantId = tenant();
  const ids = [...new Set(entries.map(({ codOrderId }) => codOrderId))];
  const found: CodOrderItem[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    const reads = ids
      .slice(start, start + 100)
      .map((codOrderId) =>
        reading<CodOrderItem>(CodOrderEntity(), CodOrderEntity().get({ tenantId, codOrderId })),
      );
    for (const order of await readTogether(reads)) if (order) found.push(order);
  }
  return found.filter(({ status }) => status !== "settled" && status !== "cancelled").map(toOrder);
}

const columns = [
  ...(["day", "branch", "courier", "currency"] as const),
  ...(["due", "collected", "remitted", "uncollected", "unremitted"] as const),
];

/** The rows as a file for spreadsheets. */
export function asCsv({ rows }: CodReconciliation): string {
  const cell = (value: string | number | null) => (typeof value === "string" ? harmlessCell(value) : value);
  return csvFile([columns, ...rows.map((row) => columns.map((name) => cell(row[name])))]);
}
