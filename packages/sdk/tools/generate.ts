import openapiTypescript, { astToString } from "openapi-typescript";
import { resourcesSource } from "./resources.ts";

/** An OpenAPI document as far as the client is made of it. */
export interface Document {
  paths: Record<string, Record<string, Operation>>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface Schema {
  properties?: Record<string, Schema & { const?: unknown; enum?: unknown[]; type?: unknown }>;
}

const head = "// Made of the API's OpenAPI document by `npm run sdk:generate`; changes here are lost.\n\n";

/** The files of `src/generated`, by name. The same document always gives the same text. */
export async function generate(document: Document): Promise<Record<string, string>> {
  const types = await openapiTypescript(withoutRefusals(document) as never, {
    // A field with a default need not be sent.
    defaultNonNullable: false,
  });
  return {
    "schema.ts": head + astToString(types),
    "resources.ts": head + resourcesSource(document),
  };
}

/** Refusals are all of one shape, which `CaasError` has; told for each operation they are most of the document. */
function withoutRefusals(document: Document): Document {
  const copy = structuredClone(document);
  for (const operations of Object.values(copy.paths))
    for (const operation of Object.values(operations))
      for (const status of Object.keys(operation.responses))
        if (Number(status) >= 300) delete operation.responses[status];
  return copy;
}
