import { existsSync, renameSync, writeFileSync } from "node:fs";

/**
 * The embedded DynamoDB numbers its stream records with `MAX(CAST(sequence_number AS INTEGER))` over all of
 * them at every write, without an index and without ever trimming them: after 20,000 records a transaction takes
 * eight times as long as at first. It creates its tables only where they are missing, so the runner makes the
 * database file before the first start, with that index and with the stream's 24 hours (as on AWS) in a trigger
 * that removes at most one record for each that comes.
 */
const schema: [type: string, name: string, rootPage: number, sql: string][] = [
  [
    "table",
    "_stream_records",
    2,
    "CREATE TABLE _stream_records (id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, " +
      "event_name TEXT NOT NULL, keys_json TEXT NOT NULL, new_image TEXT, old_image TEXT, " +
      "sequence_number TEXT NOT NULL, shard_id TEXT NOT NULL, created_at INTEGER NOT NULL, user_identity TEXT)",
  ],
  ["table", "sqlite_sequence", 3, "CREATE TABLE sqlite_sequence(name,seq)"],
  [
    "index",
    "stream_position",
    4,
    "CREATE INDEX stream_position ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
  ],
  [
    "trigger",
    "stream_trim",
    0,
    "CREATE TRIGGER stream_trim AFTER INSERT ON _stream_records BEGIN DELETE FROM _stream_records " +
      "WHERE id = (SELECT MIN(id) FROM _stream_records) AND created_at < NEW.created_at - 86400; END",
  ],
];

const pageSize = 4096;
const fileHeader = 100;
const pageKind = { table: 0x0d, index: 0x0a } as const;

/** SQLite's variable-length integer: seven bits a byte, most significant first. */
function varint(value: number): Buffer {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(bytes);
}

/** One row as SQLite stores it: the columns' types, then their bytes. */
function row(columns: (string | number)[]): Buffer {
  const bodies = columns.map((column) =>
    typeof column === "number" ? Buffer.from([column]) : Buffer.from(column),
  );
  const types = columns.map((column, index) =>
    varint(typeof column === "number" ? 1 : (bodies[index]?.length ?? 0) * 2 + 13),
  );
  const header = Buffer.concat(types);
  return Buffer.concat([varint(header.length + 1), header, ...bodies]);
}

function firstPage(): Buffer {
  const page = Buffer.alloc(pageSize);
  page.write("SQLite format 3\0", 0, "latin1");
  page.writeUInt16BE(pageSize, 16);
  page.set([1, 1, 0, 64, 32, 32], 18); // file format versions, reserved bytes, fixed payload fractions
  page.writeUInt32BE(1, 24); // change counter
  page.writeUInt32BE(4, 28); // pages in the file
  page.writeUInt32BE(1, 40); // schema cookie
  page.writeUInt32BE(4, 44); // schema format
  page.writeUInt32BE(1, 56); // UTF-8
  page.writeUInt32BE(1, 92); // the change counter for which the next number holds
  page.writeUInt32BE(3_040_001, 96); // SQLite version
  let end = pageSize;
  schema.forEach(([type, name, rootPage, sql], index) => {
    const table = name === "sqlite_sequence" ? name : "_stream_records";
    const payload = row([type, name, table, rootPage, sql]);
    const cell = Buffer.concat([varint(payload.length), varint(index + 1), payload]);
    end -= cell.length;
    cell.copy(page, end);
    page.writeUInt16BE(end, fileHeader + 8 + 2 * index);
  });
  page[fileHeader] = pageKind.table;
  page.writeUInt16BE(schema.length, fileHeader + 3);
  page.writeUInt16BE(end, fileHeader + 5);
  return page;
}

function emptyPage(kind: keyof typeof pageKind): Buffer {
  const page = Buffer.alloc(pageSize);
  page[0] = pageKind[kind];
  page.writeUInt16BE(pageSize, 5);
  return page;
}

/** Makes the database file unless it is there. The format is https://www.sqlite.org/fileformat2.html. */
export function ensureStoreFile(path: string): void {
  if (existsSync(path)) return;
  const pages = [firstPage(), emptyPage("table"), emptyPage("table"), emptyPage("index")];
  writeFileSync(`${path}.new`, Buffer.concat(pages), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
