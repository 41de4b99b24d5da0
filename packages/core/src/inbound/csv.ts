/** One record of a CSV file; `row` counts as a spreadsheet does, from 1. */
export interface CsvRow {
  row: number;
  fields: string[];
  /** Set where a quote is opened and never closed, which makes all that follows one field. */
  isOpen: boolean;
}

/**
 * Reads CSV by RFC 4180, and as spreadsheets write it: separated by commas, semicolons or tabs, whichever the first
 * line has first; lines end in CRLF, LF or CR; a quoted field may hold all of these, and quotes doubled. Empty lines
 * are left out.
 */
export function readCsv(text: string): CsvRow[] {
  const separator = /[,;\t]/.exec(/^[^\r\n]*/.exec(text)?.[0] ?? "")?.[0] ?? ",";
  // A field, quoted or bare, and what ends it; a quote within a bare field is only a quote.
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)("?)([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    "gy",
  );
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let isOpen = false;
  let row = 1;
  while (field.lastIndex <= text.length) {
    const [, quoted, closing, rest = "", bare = "", end = ""] = field.exec(text) ?? [];
    fields.push((quoted === undefined ? bare : quoted.replaceAll('""', '"') + rest).trim());
    isOpen ||= quoted !== undefined && closing === "";
    if (end === separator) continue;
    if (fields.some(Boolean)) rows.push({ row, fields, isOpen });
    row += 1;
    fields = [];
    isOpen = false;
    if (end === "" || field.lastIndex === text.length) break;
  }
  return rows;
}

/**
 * The text of a file: UTF-8, with or without a byte order mark, or GB18030, which Excel in China writes.
 * @returns null where it is neither
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const charset of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // The next charset may fit.
    }
  }
  return null;
}
