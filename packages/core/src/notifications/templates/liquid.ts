import type { Liquid } from "liquidjs";

/**
 * What bounds a template: letters of its source, milliseconds of a rendering, and pieces of text and loop steps that
 * it may make. A text that is sent takes well under a millisecond and some hundred pieces.
 */
const limits = { parseLimit: 20_000, renderLimit: 500, memoryLimit: 100_000 };

/** Without those that read other files, keep state between renderings or write tables. */
const tags = ["if", "unless", "case", "for", "break", "continue", "assign", "capture", "comment", "raw", "#"];

/** Those that work on text, numbers and lists. Times come written out, in the firm's zone. */
export const filters = [
  ...["append", "prepend", "capitalize", "downcase", "upcase", "strip", "lstrip", "rstrip", "squish"],
  ...["strip_newlines", "replace", "replace_first", "replace_last", "remove", "remove_first", "remove_last"],
  ...["truncate", "truncatewords", "slice", "split", "join", "first", "last", "size", "reverse", "default"],
  ...["url_encode", "plus", "minus", "times", "divided_by", "modulo", "round", "at_least", "at_most"],
];

let made: Liquid | undefined;

/** Liquid as templates may use it; loaded at first use, since few requests need it. */
export async function liquid(): Promise<Liquid> {
  if (made) return made;
  const { Liquid } = await import("liquidjs");
  // `templates` stands for the file system, of which no template may read.
  const strict = { strictVariables: true, strictFilters: true, ownPropertyOnly: true, templates: {} };
  const engine = new Liquid({ ...strict, ...limits });
  keepOnly(engine.tags, tags);
  keepOnly(engine.filters, filters);
  made = engine;
  return engine;
}

function keepOnly(all: Record<string, unknown>, kept: readonly string[]): void {
  for (const name of Object.keys(all)) if (!kept.includes(name)) delete all[name];
}
