import { openApiDocument } from "@caas/functions/api/openapi/document.ts";
import { createConfig, lintFromString } from "@redocly/openapi-core";

/** The rules beside the recommended ones, and those that are off with the reason why. */
const rules = {
  // The API is no free software: there is no licence to name.
  "info-license": "off",
  // What providers, sign-up and links call has a credential of its own in the path or the body, or none.
  "security-defined": "error",
  // The document names the server that answers it, which is localhost where it is run on one's own machine.
  "no-server-example.com": "off",
  "operation-operationId-unique": "error",
  "operation-description": "off",
  "tag-description": "error",
  "parameter-description": "error",
} as const;

process.env.CAAS_SECRET ??= "the document holds no secret at all";
const config = await createConfig({ extends: ["recommended"], rules });
const document = await openApiDocument();
const problems = await lintFromString({
  source: JSON.stringify(document),
  absoluteRef: "/openapi.json",
  config,
});
for (const { severity, ruleId, message, location } of problems) {
  console.log(`${severity} ${ruleId}: ${message} (${location[0]?.pointer ?? ""})`);
}
const paths = Object.keys(document.paths ?? {}).length;
console.log(`openapi.json: ${problems.length} problems in ${paths} paths (redocly, recommended rules)`);
process.exit(problems.length === 0 ? 0 : 1);
