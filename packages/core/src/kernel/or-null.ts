import { z } from "zod";

/**
 * A named schema or null, for outputs. `nullable()` would do the same but for the OpenAPI document, where a reference
 * to a named schema would lose its null.
 */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]);
}
