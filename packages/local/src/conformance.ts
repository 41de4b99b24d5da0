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
/** What would end the key that asks; asked by itself at the end. */
const endingKeys = ["revokeApiKey", "rotateApiKey"];

const selecting = new Set(["fields", "expand"]);

interface OpenApi {
  paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
}

const folder = mkdtempSync(join(tmpdir(), "caas-conformance-"));

async function main(): Promise<number> {
  const tester = findTester();
  if (!tester) {
    console.log("conformance: there is no Python 3 with schemathesis here, and it could not be installed");
    return process.env.CI ? 1 : 0;
  }
  const { process: product, url, key } = await startProduct();
  try {
    const exclude = endingKeys.flatMap((id) => ["--exclude-operation-id", id]);
    const include = endingKeys.flatMap((id) => ["--include-operation-id", id]);
    const path = await withoutSelection(url);
    const most = await test(tester, [path, "--url", url], key, seconds, exclude);
    const rest = await test(tester, [path, "--url", url], key, 20, include);
    return Math.max(most, rest);
  } finally {
    product.kill("SIGTERM");
    await once(product, "exit");
  }
}

/** The program, from the path or freshly installed into a folder of its own; null where it cannot be had. */
function findTester(): string | null {
  const asked = process.env.SCHEMATHESIS ?? "schemathesis";
  if (spawnSync(asked, ["--version"]).status === 0) return asked;
  const environment = join(folder, "python");
  if (spawnSync("python3", ["-m", "venv", environment]).status !== 0) return null;
  const pip = spawnSync(join(environment, "bin", "pip"), ["install", "--quiet", "schemathesis==4.32.5"]);
  const program = join(environment, "bin", "schemathesis");
  return pip.status === 0 && existsSync(program) ? program : null;
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

/**
 * The document without `fields` and `expand`: whoever uses them asks for another shape than the one that is promised
 * otherwise, which a tester cannot know.
 */
async function withoutSelection(url: string): Promise<string> {
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as OpenApi;
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      operation.parameters = operation.parameters?.filter(({ name }) => !selecting.has(name)) ?? [];
    }
  }
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  return path;
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
