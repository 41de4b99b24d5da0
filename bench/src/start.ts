import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundleIn } from "../../stacks/src/bundle.ts";
import { bundling } from "../../stacks/src/bundling.ts";
import { median } from "./measure.ts";

/** What a function costs before its first request. */
export interface Start {
  /** Of minified code that is read. */
  bytes: number;
  /** Milliseconds of processor time of importing it, user and system; one a process. */
  cpuMs: number[];
}

export interface Starts {
  floor: Start;
  product: Start;
}

/** The least that an API like ours could be made of: one route, checked and documented, and the database's client. */
const floorCode = `
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { handle } from "hono/aws-lambda";
const app = new OpenAPIHono();
const schema = z.object({ id: z.string() }).openapi("Thing");
const responses = { 200: { description: "A thing", content: { "application/json": { schema } } } };
const route = createRoute({ method: "get", path: "/things/{id}", request: { params: schema }, responses });
app.openapi(route, (c) => c.json(c.req.valid("param"), 200));
app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "floor", version: "1" } });
export const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const commands = [BatchGetCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand];
export const handler = handle(app);
`;

/** As Lambda gets its ES modules from SST. */
const banner = [
  'import { createRequire as topLevelCreateRequire } from "module";',
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
].join("\n");

const functions = fileURLToPath(new URL("../../functions", import.meta.url));

/**
 * Bundles the API's function and the floor alike, and imports both in fresh processes, one after the other.
 * @param starts processes of each
 */
export async function measureStarts(starts: number): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), "caas-start-"));
  try {
    // What the bundler leaves out is found where it always is.
    symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(folder, "node_modules"));
    await bundle(join(folder, "floor"), {
      stdin: { contents: floorCode, resolveDir: functions, sourcefile: "handler.ts", loader: "ts" },
      entryNames: "handler",
    });
    await bundle(join(folder, "product"), { entryPoints: { handler: join(functions, "api/lambda.ts") } });
    const read = (name: string) => bundleIn(join(folder, name), name, "handler.handler");
    const found = { floor: read("floor"), product: read("product") };
    const cpu = { floor: [] as number[], product: [] as number[] };
    for (let start = 0; start < starts; start++) {
      // In turns first, so that neither always runs in the other's wake.
      const order = start % 2 === 0 ? (["floor", "product"] as const) : (["product", "floor"] as const);
      for (const name of order) cpu[name].push(await importCpu(found[name].path));
    }
    return {
      floor: { bytes: found.floor.startBytes, cpuMs: cpu.floor },
      product: { bytes: found.product.startBytes, cpuMs: cpu.product },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of the final table: size and processor time of both, and what the product takes of the floor's. */
export function startRows({ floor, product }: Starts): string[][] {
  const kibibytes = (bytes: number) => (bytes / 1024).toFixed(0);
  const own = [median(floor.cpuMs), median(product.cpuMs)] as const;
  const ratios = product.cpuMs.map((ms, index) => ms / (floor.cpuMs[index] ?? ms));
  return [
    ["Start of the API's function", "hono + zod-openapi + client", "product", "ratio"],
    ["KiB read", kibibytes(floor.bytes), kibibytes(product.bytes), (product.bytes / floor.bytes).toFixed(2)],
    ["CPU ms of the import", own[0].toFixed(0), own[1].toFixed(0), median(ratios).toFixed(2)],
  ];
}

async function bundle(outdir: string, input: object): Promise<void> {
  // The very bundler that makes what is deployed; SST brings it.
  const ofSst = createRequire(createRequire(import.meta.url).resolve("sst/project.js"));
  const { build } = ofSst("esbuild") as { build: (options: object) => Promise<unknown> };
  await build({
    ...{ bundle: true, platform: "node", format: "esm", splitting: true, minify: bundling.minify },
    ...{ mainFields: ["module", "main"], outExtension: { ".js": ".mjs" }, banner: { js: banner } },
    ...{ outdir, logLevel: "error", external: ["sharp", "pg-native"] },
    ...bundling.esbuild,
    ...input,
  });
}

const importing = `
const before = process.cpuUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000), () => process.exit(0));
`;

async function importCpu(path: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["--input-type=module", "--eval", importing, path],
  ]);
  const ms = Number(stdout);
  if (!(ms > 0)) throw new Error(`importing ${path} told no time: ${stdout}`);
  return ms;
}
