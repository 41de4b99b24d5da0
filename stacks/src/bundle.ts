import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A function's code as Lambda gets it, without its source maps. */
export interface Bundle {
  /** The function's name in the stacks. */
  name: string;
  /** The module that holds the handler. */
  path: string;
  /** All of it. */
  bytes: number;
  /** What is read before the first event: the module and all that it imports outright. */
  startBytes: number;
}

/**
 * @param folder where SST has built the function
 * @param handler as the function was given it: `functions/relay.handler`
 */
export function bundleIn(folder: string, name: string, handler: string): Bundle {
  const path = join(folder, handler.replace(/\.\w+$/, ".mjs"));
  const all = readdirSync(dirname(path)).filter((file) => file.endsWith(".mjs"));
  return {
    name,
    path,
    bytes: size(all.map((file) => join(dirname(path), file))),
    startBytes: size(importedOutright(path)),
  };
}

function size(paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += readFileSync(path).byteLength;
  return bytes;
}

/** The module and its chunks; a dynamic import has a parenthesis before the name of its file. */
function importedOutright(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, chunk = ""] of readFileSync(path, "utf8").matchAll(
    /(?:from|import)\s*"(\.\/[\w.-]+\.mjs)"/g,
  )) {
    importedOutright(join(dirname(path), chunk), known);
  }
  return known;
}
