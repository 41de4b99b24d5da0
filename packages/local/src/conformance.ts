import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * Lets schemathesis ask every operation of the running product what its document promises, and what it does not:
 * no answer may be a fault of ours, a status or a type that is not told of, or of another shape. `npm run conformance`.
 */
const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_schema_conformance",
  "negative_data_rejection",
];
/** Seconds for each of the two rounds. */
const seconds = Number(process.env.CONFORMANCE_SECONDS ?? 200);
/** The id of the one operation to ask, where it is not to be all of them. */
const only = process.env.CONFORMANCE_ONLY;
/** What would end the key that asks; asked by itself at the end. */
const endingKeys = ["revokeApiKey", "rotateApiKey"];

/** Whoever uses it asks for another shape than the one that is promised otherwise, which a tester cannot know. */
const selecting = "fields";

interface OpenApi {
  paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
}

const folder = mkdtempSync(join(tmpdir(), "caas-conformance-"));

async function main(): Promise<number> {
  const tester = findTester();
  if (tester === "no Python") {
    console.log("conformance: skipped, for there is no Python 3 with venv here");
    return 0;
  }
  if (tester === "not installed") {
    console.log("conformance: schemathesis is not here and could not be installed from PyPI");
    return process.env.CI ? 1 : 0;
  }
  const { process: product, url, key } = await startProduct();
  try {
    const exclude = endingKeys.flatMap((id) => ["--exclude-operation-id", id]);
    const include = endingKeys.flatMap((id) => ["--include-operation-id", id]);
    const api = [await documentForTester(url), "--url", url];
    if (only) return await test(tester.program, api, key, seconds, ["--include-operation-id", only]);
    const most = await test(tester.program, api, key, seconds, exclude);
    const rest = await test(tester.program, api, key, 20, include);
    return Math.max(most, rest);
  } finally {
    product.kill("SIGTERM");
    await once(product, "exit");
  }
}

/** The program, from the path or freshly installed into a folder of its own, or why it cannot be had. */
function findTester(): { program: string } | "no Python" | "not installed" {
  const asked = process.env.SCHEMATHESIS ?? "schemathesis";
  if (spawnSync(asked, ["--version"]).status === 0) return { program: asked };
  const environment = join(folder, "python");
  if (spawnSync("python3", ["-m", "venv", environment]).status !== 0) return "no Python";
  const pip = spawnSync(join(environment, "bin", "pip"), ["install", "--quiet", "schemathesis==4.32.5"]);
  const program = join(environment, "bin", "schemathesis");
  return pip.status === 0 && existsSync(program) ? { program } : "not installed";
}

/** The whole product with its demo on a port of its own, keeping nothing. */
async function startProduct(): Promise<{ process: ChildProcess; url: string; key: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "packages/local/src/main.ts"], {
    env: {
      ...process.env,
      PORT: "0",
      CAAS_DATA_DIR: ":memory:",
      API_REQUESTS_PER_SECOND: "100000",
      API_BURST: "1000000",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let url = "";
  for await (const line of createInterface({ input: child.stdout })) {
    url = /^ready (\S+)/.exec(line)?.[1] ?? url;
    const key = /(caas_test_\w+)/.exec(line)?.[1];
    if (key) {
      child.stdout.resume();
      return { process: child, url, key };
    }
  }
  throw new Error("The product did not start.");
}

async function documentForTester(url: string): Promise<string> {
  const document = withoutTuples(await (await fetch(`${url}/openapi.json`)).json()) as OpenApi;
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      operation.parameters = operation.parameters?.filter(({ name }) => name !== selecting) ?? [];
    }
  }
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  return path;
}

/**
 * Tuples as lists of so many members, each of one of the members' schemas. Schemathesis 4.32 writes the `prefixItems`
 * of answers as drafts before 2020-12 did, and then refuses its own writing.
 */
function withoutTuples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTuples);
  if (typeof value !== "object" || value === null) return value;
  const renewed = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutTuples(inner)]),
  );
  const { prefixItems, ...rest } = renewed;
  return Array.isArray(prefixItems) ? { ...rest, items: { anyOf: prefixItems } } : renewed;
}

async function test(
  tester: string,
  api: string[],
  key: string,
  limit: number,
  which: string[],
): Promise<number> {
  const child = spawn(
    tester,
    [
      ...["--no-color", "run", ...api, "--checks", checks.join()],
      ...["--phases", "examples,coverage,fuzzing", "--max-examples", "10", "--max-time", String(limit)],
      ...["--header", `Authorization: Bearer ${key}`, "--continue-on-failure", "--warnings", "off"],
      ...["--seed", process.env.CONFORMANCE_SEED ?? "1", ...which],
    ],
    { stdio: "inherit", cwd: folder },
  );
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
