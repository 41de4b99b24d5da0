import openapiTypescript, { astToString } from "openapi-typescript";
import type { Document } from "./openapi.ts";
import { resourcesSource } from "./resources.ts";

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
