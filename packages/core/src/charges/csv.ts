import { csvFile, decimalsOf, harmlessCell } from "../kernel/index.ts";
import type { Charge } from "./schema.ts";

const columns = [
  ...["at", "kind", "amount", "currency", "bookingId"],
  ...["packageId", "packageName", "trackingNumber", "customerId"],
];

/** A file for bookkeeping; refunds are negative. */
export function csvOf(charges: readonly Charge[], locale: "zh-CN" | "en"): string {
  const rows = charges.map(
    ({ at, kind, amount, bookingId, packageId, packageName, trackingNumber, customerId }) => [
      ...[at, kind, (kind === "refund" ? "-" : "") + decimal(amount), amount.currency, bookingId],
      ...[packageId, packageName[locale], trackingNumber, customerId ?? ""].map(harmlessCell),
    ],
  );
  return csvFile([columns, ...rows]);
}

/** In the currency's own unit, with as many digits as it has. */
function decimal({ amount, currency }: Charge["amount"]): string {
  const digits = decimalsOf(currency);
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
