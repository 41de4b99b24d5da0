import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { synthesise } from "./offline.ts";

const folder = ".synth";
const began = performance.now();
const kibibytes = (bytes: number) => Math.round(bytes / 1024);
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;

console.log("Bundling the functions and synthesising the stacks …");
const { templates, bundles } = await synthesise({ stage: process.env.SST_STAGE ?? "dev" });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, template] of Object.entries(templates)) {
  const path = join(folder, `${name}.template.json`);
  writeFileSync(path, `${JSON.stringify(template, null, 2)}\n`);
  console.log(`${path}: ${Object.keys(template.Resources).length} resources`);
}

const sizes = bundles.map(({ name, bytes, startBytes }) => ({ name, bytes, startBytes }));
writeFileSync(join(folder, "bundles.json"), `${JSON.stringify(sizes, null, 2)}\n`);
for (const { name, bytes, startBytes } of sizes) {
  console.log(`${name}: ${kibibytes(bytes)} KiB, of which ${kibibytes(startBytes)} are loaded at the start`);
}
console.log(`Done in ${seconds()}.`);
