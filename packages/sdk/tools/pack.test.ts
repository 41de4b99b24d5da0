import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ServerType, serve } from "@hono/node-server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { app } from "../../../functions/api/testing/client.ts";
import { signUp } from "../../../functions/api/testing/world.ts";
import { version } from "../src/cli/version.ts";
import { signWebhook } from "../src/index.ts";
import { build } from "./build.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

let folder: string;
let project: string;
let server: ServerType;
let env: NodeJS.ProcessEnv;

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
  server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  env = {
    PATH: process.env.PATH,
    CAAS_API_KEY: firm.keys.test,
    CAAS_BASE_URL: `http://127.0.0.1:${address.port}`,
    CAAS_WEBHOOK_SECRET: secret,
  };
}, 120_000);

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const installed = () => `${project}/node_modules/@caas/sdk`;

const examples = [
  ...readFileSync(new URL("../README.md", import.meta.url), "utf8").matchAll(/```ts\n(.*?)```/gs),
].map(([, source = ""], index) => ({ name: `example-${index + 1}`, source }));

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

  it.each(examples)("runs $name of its README", async ({ name, source }) => {
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const body = '{"type":"ticket.created","timestamp":"2026-11-22T05:00:00.000Z","data":{}}';
    const headers = await signWebhook({ id: "evt_1", body, secret });
    const asked = JSON.stringify(["http://localhost/hook", { method: "POST", headers, body }]);
    const call = source.includes("function POST")
      ? `\nconsole.log((await POST(new Request(...${asked}))).status);`
      : "";
    writeFileSync(`${project}/${name}.mjs`, outputText + call);
    const { stdout } = await run(process.execPath, [`${name}.mjs`], { cwd: project, env });
    expect(stdout).not.toBe("");
    if (call) expect(stdout).toBe("evt_1 ticket.created\n204\n");
  });

  it("has the command caas", async () => {
    const { stdout } = await run("npx", ["--offline", "caas", "--version"], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    expect(stdout.trim()).toBe(version);
  });
});
