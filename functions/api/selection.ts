import type { ExpansionName } from "@caas/core/expand";
import { AppError } from "@caas/core/kernel";
import { z } from "zod";
import type { Endpoint } from "./definition.ts";

/** How a request wants its objects. */
export interface Selection {
  /** The top-level fields that are shown; all of them where it is `null`. */
  fields: ReadonlySet<string> | null;
  /** What is put beside the ids that name it. */
  expand: readonly ExpansionName[];
}

/** What every object keeps, so that it can be told what it is. */
const kept = ["id", "object"];

/** The fields of what a GET answers, or of what its list holds; null where none can be chosen. */
export function selectable(definition: Pick<Endpoint, "method" | "answers">): string[] | null {
  const shown = shownBy(definition);
  return shown && Object.keys(shown.shape);
}

/** The schema of what a GET answers, or of what its list holds; null for what is no object. */
export function shownBy({ method, answers }: Pick<Endpoint, "method" | "answers">): z.ZodObject | null {
  const schema = method === "get" ? answers[200]?.schema : null;
  if (!(schema instanceof z.ZodObject)) return null;
  const { object, data } = schema.shape;
  if (!(object instanceof z.ZodLiteral)) return null;
  if (object.value !== "list") return schema;
  const item: unknown = data instanceof z.ZodArray ? data.element : null;
  return item instanceof z.ZodObject ? item : null;
}

/**
 * Takes `fields` and `expand` out of a query: names with commas between.
 * @returns a `selection` of `null` where all is shown as it is
 * @throws AppError `validation_failed` that names those that there are not
 */
export async function readSelection(
  definition: Pick<Endpoint, "method" | "answers">,
  query: Record<string, string>,
): Promise<{ selection: Selection | null; rest: Record<string, string> }> {
  const { fields, expand, ...rest } = query;
  if (fields === undefined && expand === undefined) return { selection: null, rest };
  const known = selectable(definition);
  if (known === null) return { selection: null, rest: query };
  const chosen = fields === undefined ? null : namesIn("fields", fields, known);
  const expanding = expand === undefined ? [] : await readExpand(expand, known);
  return {
    selection: { fields: chosen && new Set([...kept, ...expanding, ...chosen]), expand: expanding },
    rest,
  };
}

async function readExpand(text: string, fields: string[]): Promise<ExpansionName[]> {
  // Few requests expand, so the others do without what it takes.
  const { expandable } = await import("@caas/core/expand");
  return namesIn("expand", text, expandable(fields));
}

function namesIn<Name extends string>(parameter: string, text: string, known: readonly Name[]): Name[] {
  const wanted = [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  const isKnown = (name: string): name is Name => known.includes(name as Name);
  const unknown = wanted.filter((name) => !isKnown(name));
  if (unknown.length === 0) return wanted.filter(isKnown);
  const listed = unknown.map((name) => `"${name}"`).join(", ");
  const detail = `${parameter}: ${listed}: not known here; there are ${known.join(", ") || "none"}`;
  const errors = unknown.map((name) => ({
    path: parameter,
    code: "unknown_field",
    message: parameter === "fields" ? `"${name}" is not a field here` : `"${name}" cannot be expanded here`,
  }));
  throw new AppError("validation_failed", { detail, errors });
}

/** An object, or a list's objects, as the request wants them. */
export async function selected(body: object, { fields, expand: names }: Selection): Promise<object> {
  const isList = "object" in body && body.object === "list";
  const items = isList ? (body as unknown as { data: object[] }).data : [body];
  const whole = names.length === 0 ? items : await (await import("@caas/core/expand")).expand(items, names);
  const shown = whole.map((item) =>
    fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.has(name))) : item,
  );
  return isList ? { ...body, data: shown } : (shown[0] ?? body);
}
