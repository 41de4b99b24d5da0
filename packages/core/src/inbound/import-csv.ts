import { z } from "zod";
import { AppError, type FieldError, invalid, validationError } from "../kernel/index.ts";
import {
  ingestByNumber,
  NewTrackingEvent,
  type ReportedEvent,
  reasonWords,
  statusWords,
  TrackingNumber,
} from "../shipments/index.ts";
import { type CsvRow, decodeText, readCsv } from "./csv.ts";
import type { ImportReport } from "./import-report.ts";
import { homeZone, instant } from "./local-time.ts";

/** More would not be done within a request's time. */
const mostRows = 2000;
/** Parcels that are worked on at a time. */
const atOnce = 8;

/** The columns with what else they may be called; the first three must be there. */
const columns = {
  trackingNumber: "运单号",
  at: "时间",
  status: "状态",
  reason: "原因",
  node: "节点",
  location: "地点",
  message: "说明",
  eventId: "事件编号",
} as const;
type Column = keyof typeof columns;
const required: Column[] = ["trackingNumber", "at", "status"];

const Row = NewTrackingEvent.omit({ at: true, correction: true }).extend({
  trackingNumber: TrackingNumber,
  at: z.string({ error: "is required" }),
});

type RowError = ImportReport["errors"][number];
interface Reported {
  row: number;
  event: ReportedEvent;
}

/**
 * Takes a tenant's own tracking events from a CSV file. Each row stands for itself: one that is wrong is reported and
 * keeps no other out. The same file twice, or the same events by the API, change nothing.
 * @throws AppError `validation_failed` for a file that is no such table at all
 */
export async function importCsv(bytes: Uint8Array): Promise<ImportReport> {
  const [header, ...rows] = readCsv(textOf(bytes));
  const names = columnsOf(header);
  if (rows.length > mostRows)
    throw invalid("", "too_big", `A file may have ${mostRows} rows; this one has ${rows.length}.`);
  const errors: RowError[] = [];
  const byNumber = new Map<string, Reported[]>();
  for (const row of rows) {
    const read = readRow(row, names);
    if ("errors" in read) errors.push(...read.errors);
    else
      byNumber.set(read.number, [...(byNumber.get(read.number) ?? []), { row: row.row, event: read.event }]);
  }
  const report: ImportReport = {
    object: "import_report",
    ...{ rows: rows.length, accepted: 0, duplicates: 0, failed: 0, errors },
  };
  const parcels = [...byNumber];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let parcel = parcels.shift(); parcel; parcel = parcels.shift()) await store(...parcel, report);
    }),
  );
  report.failed = new Set(errors.map(({ row }) => row)).size;
  errors.sort((a, b) => a.row - b.row);
  return report;
}

async function store(number: string, reported: Reported[], report: ImportReport): Promise<void> {
  try {
    const events = reported.map(({ event }) => event);
    const { accepted, duplicates } = await ingestByNumber(number, "api", undefined, events);
    report.accepted += accepted;
    report.duplicates += duplicates;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message } = error;
    report.errors.push(...reported.map(({ row }) => ({ row, column: null, code, message })));
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null)
    throw invalid("", "bad_charset", "The file is neither UTF-8 nor GB18030; save it as UTF-8.");
  return text;
}

function columnsOf(header: CsvRow | undefined): Column[] {
  const names = (header?.fields ?? []).map((name) => {
    const found = Object.entries(columns).find(
      ([column, chinese]) => column.toLowerCase() === name.toLowerCase() || chinese === name,
    );
    return found ? (found[0] as Column) : name;
  });
  const unknown = names.filter((name) => !(name in columns));
  const missing = required.filter((column) => !names.includes(column));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const problems: FieldError[] = [
    ...missing.map((path) => ({
      ...{ path, code: "required" },
      message: `The first row names the columns; "${path}" (${columns[path]}) is not among them.`,
    })),
    ...unknown.map((path) => ({
      ...{ path, code: "unknown_field" },
      message: `"${path}" is not a column here; those are ${Object.keys(columns).join(", ")}.`,
    })),
    ...twice.map((path) => ({ path, code: "duplicate", message: `"${path}" is there twice.` })),
  ];
  const [first] = problems;
  if (first) throw new AppError("validation_failed", { detail: first.message, errors: problems });
  return names as Column[];
}

function readRow(
  { row, fields, isOpen }: CsvRow,
  names: Column[],
): { number: string; event: ReportedEvent } | { errors: RowError[] } {
  const error = (column: string | null, code: string, message: string) => ({ row, column, code, message });
  if (isOpen)
    return { errors: [error(null, "open_quote", "A quote is opened in this row and never closed.")] };
  if (fields.slice(names.length).some(Boolean))
    return {
      errors: [error(null, "too_many_fields", `The row has more fields than the ${names.length} columns.`)],
    };
  const values = Object.fromEntries(
    names.flatMap((name, index) => (fields[index] ? [[name, inOurWords(name, fields[index])]] : [])),
  );
  const parsed = Row.safeParse(values, { reportInput: true });
  const time = instant(values.at, homeZone());
  const errors = parsed.success
    ? []
    : (validationError(parsed.error).details.errors ?? []).map(({ path, code, message }) =>
        error(path, code, shortened(path, values) ?? message),
      );
  if (values.at !== undefined && !time)
    errors.push(
      error("at", "invalid_time", "must be a time such as 2026-11-22 09:30 or 2026-11-22T09:30:00+08:00"),
    );
  if (!parsed.success || !time || errors.length > 0) return { errors };
  const { trackingNumber, ...event } = parsed.data;
  return { number: trackingNumber, event: { ...event, ...time } };
}

/** Spreadsheets write a long number as 7.5E+13, and its digits are gone then. */
function shortened(path: string, { trackingNumber = "" }: Record<string, string>): string | undefined {
  return path === "trackingNumber" && /^\d(?:\.\d+)?E\+\d+$/i.test(trackingNumber)
    ? "was shortened by the spreadsheet; make the column one of text and enter the number again"
    : undefined;
}

/** A status or a reason may be given in words, as pages show them in either language. */
function inOurWords(column: Column, value: string): string {
  const words = column === "status" ? statusWords : column === "reason" ? reasonWords : undefined;
  if (!words) return value;
  for (const inLocale of Object.values<Record<string, string>>(words)) {
    const found = Object.entries(inLocale).find(([, word]) => word.toLowerCase() === value.toLowerCase());
    if (found) return found[0];
  }
  return value.toLowerCase();
}
