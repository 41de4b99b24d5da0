import { z } from "zod";
import type { EventDefinition } from "./event.ts";

type Json = Record<string, unknown>;

/** The JSON schema (draft 2020-12) of an event's data. */
export function eventSchema({ schema }: Pick<EventDefinition, "schema">): Json {
  return z.toJSONSchema(schema, { io: "output", target: "draft-2020-12" }) as Json;
}

/** Data as an event of this kind may have it: made of the examples of the objects in it, and of their schemas. */
export function eventExample(definition: Pick<EventDefinition, "schema">): Json {
  const schema = eventSchema(definition);
  const defs = (schema.$defs ?? {}) as Record<string, Json>;
  return exampleOf(schema, defs) as Json;
}

function exampleOf(schema: Json, defs: Record<string, Json>): unknown {
  const reference = typeof schema.$ref === "string" ? defs[schema.$ref.replace("#/$defs/", "")] : undefined;
  if (reference) return exampleOf({ ...reference, ...without(schema, "$ref") }, defs);
  if ("example" in schema) return schema.example;
  if ("const" in schema) return schema.const;
  if ("default" in schema) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const forms = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (forms) return exampleOf(forms[0] ?? {}, defs);
  if (Array.isArray(schema.allOf)) {
    const parts = (schema.allOf as Json[]).map((part) => exampleOf(part, defs));
    return Object.assign({}, ...parts);
  }
  return plain(schema, defs);
}

function without(schema: Json, key: string): Json {
  const { [key]: _, ...rest } = schema;
  return rest;
}

function plain(schema: Json, defs: Record<string, Json>): unknown {
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "object": {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
      return Object.fromEntries(properties.map(([name, each]) => [name, exampleOf(each, defs)]));
    }
    case "array":
      return schema.minItems ? [exampleOf((schema.items ?? {}) as Json, defs)] : [];
    case "integer":
    case "number":
      return Math.max(Number(schema.minimum ?? 1), 1);
    case "boolean":
      return false;
    case "null":
      return null;
    case "string":
      return text(String(schema.format ?? ""));
    default:
      return {};
  }
}

function text(format: string): string {
  if (format === "date-time") return "2026-11-22T03:00:00.000Z";
  if (format === "date") return "2026-11-22";
  if (format === "email") return "wang.fang@example.com";
  return format === "uri" ? "https://example.com" : "text";
}
