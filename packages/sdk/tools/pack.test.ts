import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ServerType, serve } from "@hono/node-server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { app } from "../../../functions/api/testing/client.ts";
import { shipmentInput, ticketInput } from "../../../functions/api/testing/samples.ts";
import { signUp } from "../../../functions/api/testing/world.ts";
import { version } from "../src/cli/version.ts";
import { signWebhook } from "../src/index.ts";
import { runInChromium } from "./browser.ts";
import { build } from "./build.ts";
import { program, runIn, runtimes } from "./runtimes.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

let folder: string;
let project: string;
let server: ServerType;
let env: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "caas-sdk-"));
  build(`${folder}/dist`);
  project = mkdtempSync(join(folder, "project-"));
  writeFileSync(`${project}/package.json`, '{ "name": "empty", "private": true, "type": "module" }');
  // Nothing but the tarball: no network, and a cache in which nothing is.
  const npm = ["--offline", "--no-audit", "--no-fund", "--cache", `${folder}/cache`];
  await run("npm", ["pack", `${folder}/dist`, "--pack-destination", folder, ...npm]);
  await run("npm", ["install", `${folder}/caas-sdk-${version}.tgz`, ...npm], { cwd: project });

  const firm = await signUp();
  const { body: ticket } = await firm.test.post<{ id: string }>("/v1/tickets", ticketInput());
  await firm.test.post(`/v1/tickets/${ticket.id}/transitions`, { to: "open" });
  await firm.test.post("/v1/shipments", shipmentInput());
  server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  env = {
    PATH: process.env.PATH ?? "",
    CAAS_API_KEY: firm.keys.test,
    CAAS_BASE_URL: `http://127.0.0.1:${address.port}`,
    CAAS_WEBHOOK_SECRET: secret,
  };
}, 120_000);

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that the project does not bring with it. The test is skipped where the machine has none. */
function found(skip: TestContext["skip"], variable: string, ...names: string[]): string {
  return (
    program(variable, ...names) ??
    skip(`there is no ${names[0]} here: put it on the PATH or name it in ${variable}`)
  );
}

const installed = () => `${project}/node_modules/@caas/sdk`;

const examples = [
  ...readFileSync(new URL("../README.md", import.meta.url), "utf8").matchAll(/```ts\n(.*?)```/gs),
].map(([, source = ""], index) => ({ name: `example-${index + 1}`, source }));

const asJavaScript = (source: string) =>
  ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;

/** The examples, with a call where one only exports what takes webhooks. */
async function scripts() {
  const body = '{"type":"ticket.created","timestamp":"2026-11-22T05:00:00.000Z","data":{}}';
  const headers = await signWebhook({ id: "evt_1", body, secret });
  const asked = JSON.stringify(["http://localhost/hook", { method: "POST", headers, body }]);
  const call = `\nconsole.log((await POST(new Request(...(${asked} as const)))).status);`;
  return examples.map(({ name, source }) => ({
    name,
    source: source + (source.includes("function POST") ? call : ""),
  }));
}

/** What each example writes, in whichever runtime. */
const expected: Record<string, RegExp> = {
  "example-1": /^\d[\d-]+ new\n$/,
  "example-2": /^(\d[\d-]+ .+\n)+1 null\n$/,
  "example-3": /^412 .+ req_\w+\n$/,
  "example-4": /^evt_1 ticket\.created\n204\n$/,
  "example-5": /^(\d[\d-]+ .+\n)+not_found\ntkt_\w+\n$/,
};

describe("the package, installed into an empty project", () => {
  it("holds what it runs on and no test", () => {
    const files = readdirSync(installed(), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(expect.arrayContaining(["index.js", "index.d.ts", "cli/main.js", "README.md"]));
    expect(files.filter((file) => /test|\.ts$/.test(file) && !file.endsWith(".d.ts"))).toEqual([]);
    expect(readdirSync(`${project}/node_modules/@caas`)).toEqual(["sdk"]);
    expect(JSON.parse(readFileSync(`${installed()}/package.json`, "utf8")).version).toBe(version);
  });

  it("runs without Node where it is no command line", () => {
    const files = readdirSync(installed(), { recursive: true, encoding: "utf8" });
    const client = files.filter((file) => file.endsWith(".js") && !file.startsWith("cli/"));
    expect(client.length).toBeGreaterThan(5);
    for (const file of client)
      expect(readFileSync(`${installed()}/${file}`, "utf8"), file).not.toMatch(
        /from "[^.]|import\("[^.]|\bprocess\.|\bBuffer\./,
      );
  });

  it.each(["NodeNext", "Bundler"])(
    "has types by which its README's examples are right, and wrong ones wrong (%s)",
    async (resolution) => {
      expect(examples.length).toBe(5);
      for (const { name, source } of examples) writeFileSync(`${project}/${name}.ts`, source);
      const wrong =
        'import { Caas } from "@caas/sdk";\nawait new Caas({ apiKey: "x" }).tickets.create({ channel: "fax" });\n';
      writeFileSync(`${project}/wrong.ts`, wrong);
      const moduleKind = resolution === "Bundler" ? "ESNext" : resolution;
      const check = (...files: string[]) =>
        run(
          process.execPath,
          [
            ...[`${root}node_modules/typescript/bin/tsc`, "--noEmit", "--strict", "--target", "ES2022"],
            ...["--module", moduleKind, "--moduleResolution", resolution],
            ...["--types", "node", "--typeRoots", `${root}node_modules/@types`, ...files],
          ],
          { cwd: project },
        ).then(
          () => "",
          ({ stdout }) => String(stdout),
        );
      const complaints = await check(...examples.map(({ name }) => `${name}.ts`), "wrong.ts");
      expect(complaints).toMatch(/^wrong\.ts\(2,/);
      expect(complaints).not.toContain("example-");
    },
    120_000,
  );

  it("runs its README's examples in Node", async () => {
    for (const { name, source } of await scripts()) {
      writeFileSync(`${project}/${name}.mjs`, asJavaScript(source));
      const { stdout } = await run(process.execPath, [`${name}.mjs`], { cwd: project, env });
      expect(stdout, name).toMatch(expected[name] ?? "there is nothing to compare it with");
    }
  });

  it.for(runtimes)(
    "runs its README's examples and its command in $name, as the TypeScript that they are",
    { timeout: 120_000 },
    async (runtime, { skip }) => {
      const executable = found(skip, runtime.variable, runtime.command);
      for (const { name, source } of await scripts()) {
        writeFileSync(`${project}/${name}-${runtime.command}.ts`, source);
        const written = await runIn(runtime, executable, `${name}-${runtime.command}.ts`, {
          cwd: project,
          env,
        });
        expect(written, name).toMatch(expected[name] ?? "there is nothing to compare it with");
      }
      const command = "node_modules/@caas/sdk/cli/main.js";
      expect(await runIn(runtime, executable, command, { cwd: project, env }, "--version")).toBe(
        `${version}\n`,
      );
    },
  );

  it("runs its README's examples in a browser, from another origin", async ({ skip }) => {
    const executable = found(skip, "CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    const modules = (await scripts()).map(({ name, source }) => ({ name, source: asJavaScript(source) }));
    const outputs = await runInChromium(executable, modules, { folder: installed(), env });
    for (const [name, pattern] of Object.entries(expected)) expect(outputs[name], name).toMatch(pattern);
  }, 120_000);

  it("has the command caas", async () => {
    const { stdout } = await run("npx", ["--offline", "caas", "--version"], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    expect(stdout.trim()).toBe(version);
  });
});
