import { AppError } from "@caas/core/kernel";
import { z } from "zod";
import type { Endpoint } from "./definition.ts";

/** The top-level fields that a request wants of each object. */
export type Selection = ReadonlySet<string>;

/** What every object keeps, so that it can be told what it is. */
const kept = ["id", "object"];

/** The fields of what a GET answers, or of what its list holds; null where none can be chosen. */
export function selectable({ method, answers }: Pick<Endpoint, "method" | "answers">): string[] | null {
  const schema = method === "get" ? answers[200]?.schema : null;
  if (!(schema instanceof z.ZodObject)) return null;
  const { object, data } = schema.shape;
  if (!(object instanceof z.ZodLiteral)) return null;
  if (object.value !== "list") return Object.keys(schema.shape);
  const item: unknown = data instanceof z.ZodArray ? data.element : null;
  return item instanceof z.ZodObject ? Object.keys(item.shape) : null;
}

/**
 * Takes `fields` out of a query: names of top-level fields with commas between.
 * @throws AppError `validation_failed` that names those that there are not
 */
export function readSelection(
  definition: Pick<Endpoint, "method" | "answers">,
  query: Record<string, string>,
): { selection: Selection | null; rest: Record<string, string> } {
  const { fields, ...rest } = query;
  const known = fields === undefined ? null : selectable(definition);
  if (fields === undefined || known === null) return { selection: null, rest: query };
  const wanted = fields
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const message = `${unknown.map((name) => `"${name}"`).join(", ")}: no such field; there are ${known.join(", ")}`;
    const errors = unknown.map((name) => ({
      path: "fields",
      code: "unknown_field",
      message: `"${name}" is not a field here`,
    }));
    throw new AppError("validation_failed", { detail: message, errors });
  }
  return { selection: new Set([...kept, ...wanted]), rest };
}

/** An object, or a list's objects, with the chosen fields only. */
export function selected(body: unknown, selection: Selection): unknown {
  const pick = (item: object) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => selection.has(name)));
  const { object, data } = body as { object: string; data: object[] };
  return object === "list" ? { ...(body as object), data: data.map(pick) } : pick(body as object);
}
