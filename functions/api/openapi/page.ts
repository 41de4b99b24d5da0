import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { RequestContext } from "../context.ts";

/** A year, in seconds: the name holds the content's hash. */
const forever = 31_536_000;

const start = `Scalar.createApiReference("#reference", ${JSON.stringify({
  url: "/openapi.json",
  withDefaultFonts: false,
  hideClientButton: true,
  telemetry: false,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
})});`;

interface Script {
  name: string;
  plain: Buffer<ArrayBuffer>;
  /** By brotli: a Lambda function's answer may have 6 MB, and this has about one. */
  packed: Buffer<ArrayBuffer>;
}

let loading: Promise<Script> | undefined;

/** The reference's program, from the package, or from beside the code where it was bundled. */
async function load(): Promise<Script> {
  const source = await readFile(await whereItIs());
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 16);
  return {
    name: `reference.${hash}.js`,
    plain: Buffer.from(source),
    packed: Buffer.from(await promisify(brotliCompress)(source, quality)),
  };
}

async function whereItIs(): Promise<string> {
  const { LAMBDA_TASK_ROOT } = process.env;
  if (LAMBDA_TASK_ROOT) return join(LAMBDA_TASK_ROOT, "reference.js");
  const { createRequire } = await import("node:module");
  return createRequire(import.meta.url).resolve("@scalar/api-reference/browser/standalone.js");
}

function script(): Promise<Script> {
  loading ??= load();
  return loading;
}

/** The page that shows the document. It loads what this server has, and nothing from elsewhere. */
export async function referencePage(c: RequestContext): Promise<Response> {
  const { name } = await script();
  const hash = createHash("sha256").update(start).digest("base64");
  c.header(
    "Content-Security-Policy",
    [
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      // The program makes its styles as it runs.
      "style-src 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  );
  return c.html(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>CaaS API</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<noscript>This page needs a script; the document itself is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="/docs/${name}"></script>
<script>${start}</script>
</body>
</html>
`);
}

/** The program under its name of now, packed for whoever takes that; null under any other name. */
export async function referenceScript(c: RequestContext, file: string): Promise<Response | null> {
  const { name, plain, packed } = await script();
  if (file !== name) return null;
  const takesPacked = /\bbr\b/.test(c.req.header("Accept-Encoding") ?? "");
  c.header("Content-Type", "text/javascript; charset=utf-8");
  c.header("Cache-Control", `public, max-age=${forever}, immutable`);
  c.header("Vary", "Accept-Encoding");
  if (takesPacked) c.header("Content-Encoding", "br");
  return c.body(takesPacked ? packed : plain);
}
