import { z } from "zod";
import { PageInput, page, shards } from "../db/index.ts";
import { fn, invalid, iso, scope, tenant } from "../kernel/index.ts";
import { ChargeEntity, type ChargeItem } from "./entity.ts";
import type { Charge } from "./schema.ts";

export { onBooking } from "./record.ts";
export { Charge } from "./schema.ts";

const moment = z.iso.datetime({ offset: true, error: "must be a moment such as 2026-11-22T00:00:00Z" });
const Range = { from: moment.optional(), to: moment.optional() };

/** What the firm charged its customers for bookings and gave back, newest first. */
export const list = fn(
  z.strictObject({ ...PageInput, ...Range }),
  "billing:read",
  ({ limit, cursor, from, to }) =>
    page({
      queries: shards.map((shard) => ChargeEntity().query.primary({ tenantId: tenant(), shard })),
      ...{ limit, cursor },
      range: { low: from && placeOf(from), high: to && placeOf(to) },
      name: JSON.stringify(["charges", from, to]),
      map: (item) => toCharge(item as ChargeItem),
    }),
);

/** What an export may hold, so that it can be answered at once. */
const mostRows = 20_000;

/** The same as a file for bookkeeping, whole. @throws AppError `validation_failed` for more than 20,000 rows */
export const exported = fn(z.strictObject(Range), "billing:read", async (range): Promise<string> => {
  const rows: Charge[] = [];
  let cursor: string | null = null;
  do {
    const next: Awaited<ReturnType<typeof list>> = await list({
      ...range,
      limit: 100,
      ...(cursor ? { cursor } : {}),
    });
    rows.push(...next.data);
    if (rows.length > mostRows)
      throw invalid("from", "range_too_long", `A file has ${mostRows} rows at most.`);
    cursor = next.nextCursor;
  } while (cursor);
  const { csvOf } = await import("./csv.ts");
  return csvOf(rows, scope().tenant.locale);
});

function placeOf(at: string): string {
  return `charge#${iso(Date.parse(at))}`;
}

function toCharge(item: ChargeItem): Charge {
  const { kind, at, amount, bookingId, packageId, packageName, trackingNumber, customerId } = item;
  return {
    object: "charge",
    ...{ kind, at, amount, bookingId, packageId, packageName, trackingNumber },
    customerId: customerId ?? null,
  };
}
