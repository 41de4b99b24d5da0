import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Writes the package as it is published to `dist`: JavaScript and types, with a package.json of its own, as the one in
 * the repository leads to the sources. `npm pack ./packages/sdk/dist` makes the tarball.
 * @param folder where to, absolute; `dist` where not given
 */
export function build(folder: string = here("dist")): void {
  rmSync(folder, { recursive: true, force: true });
  const compiler = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  execFileSync(process.execPath, [compiler, "-p", here("tsconfig.build.json"), "--outDir", folder], {
    stdio: "inherit",
  });
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".d.ts")) nameAsPublished(`${folder}/${file}`);
  const { name, version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
  const published = {
    name,
    version,
    description: "Customer service for courier companies: the client and the command line of the CaaS API",
    license: "UNLICENSED",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.3" },
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
    types: "./index.d.ts",
    bin: { caas: "cli/main.js" },
  };
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
  copyFileSync(here("README.md"), `${folder}/README.md`);
  chmodSync(`${folder}/cli/main.js`, 0o755);
}

/** The compiler renames what JavaScript imports, but not what declarations do. */
function nameAsPublished(file: string): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/((?:from|import\() ?"\.[^"]*)\.ts"/g, '$1.js"'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
