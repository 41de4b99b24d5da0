import type { Charge } from "./schema.ts";

const columns = [
  ...["at", "kind", "amount", "currency", "bookingId"],
  ...["packageId", "packageName", "trackingNumber", "customerId"],
];

/** RFC 4180, with the mark at its beginning by which spreadsheets know UTF-8. Refunds are negative. */
export function csvOf(charges: readonly Charge[], locale: "zh-CN" | "en"): string {
  const rows = charges.map(
    ({ at, kind, amount, bookingId, packageId, packageName, trackingNumber, customerId }) => [
      ...[at, kind, (kind === "refund" ? "-" : "") + decimal(amount), amount.currency, bookingId],
      ...[packageId, packageName[locale], trackingNumber, customerId ?? ""].map(harmless),
    ],
  );
  return `\ufeff${[columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** In the currency's own unit, with as many digits as it has. */
function decimal({ amount, currency }: Charge["amount"]): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  const digits = format.maximumFractionDigits ?? 2;
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** A spreadsheet would carry out what begins like a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
