/** A file as spreadsheets read it: RFC 4180, with the mark at its beginning by which they know UTF-8. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell ?? ""))).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Words that others have chosen, for a cell: a spreadsheet would carry out what begins like a formula. */
export function harmlessCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
