import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Journal } from "./journal.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "journal-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

it("drops a line that a killed process had not finished, and goes on behind the last whole one", async () => {
  const path = join(directory, "j.jsonl");
  await new Journal<string>(path).append("zwölf 件");
  appendFileSync(path, '"half a li');
  const journal = new Journal<string>(path);
  expect(journal.entries).toEqual(["zwölf 件"]);
  await Promise.all([journal.append("b"), journal.append("c")]);
  expect(new Journal<string>(path).entries).toEqual(["zwölf 件", "b", "c"]);
  expect(readFileSync(path, "utf8")).toBe('"zwölf 件"\n"b"\n"c"\n');
});
