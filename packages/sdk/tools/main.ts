import { writeFileSync } from "node:fs";
import { currentDocument } from "./document.ts";
import { generate } from "./generate.ts";

// The document says nothing that depends on the secret, but the app wants one.
process.env.CAAS_SECRET ??= "not-a-secret-only-to-write-the-document";

const folder = new URL("../src/generated/", import.meta.url);
for (const [name, text] of Object.entries(await generate(await currentDocument())))
  writeFileSync(new URL(name, folder), text);
