import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Script {
  name: string;
  /** A module; what it logs is its output. */
  source: string;
}

interface Page {
  /** Where the package is installed. */
  folder: string;
  /** Stands in for what a bundler puts in the place of `process.env`. */
  env: Record<string, string>;
}

const patience = 60_000;

/**
 * Runs modules in Chromium, one after another, in a page of another origin than the API's, and with the package's
 * files as they are.
 * @returns what each wrote, by its name; an error's text where it failed
 */
export async function runInChromium(
  executable: string,
  scripts: readonly Script[],
  { folder, env }: Page,
): Promise<Record<string, string>> {
  let report: (outputs: Record<string, string>) => void = () => undefined;
  const reported = new Promise<Record<string, string>>((resolve) => {
    report = resolve;
  });
  const server = createServer(async (request, response) => {
    const [, kind, ...rest] = (request.url ?? "").split("/");
    const path = rest.join("/");
    const javascript = { "Content-Type": "text/javascript" };
    if (kind === "report") {
      let body = "";
      for await (const chunk of request) body += chunk;
      response.end();
      report(JSON.parse(body));
    } else if (kind === "sdk") response.writeHead(200, javascript).end(readFileSync(join(folder, path)));
    else if (kind === "scripts")
      response.writeHead(200, javascript).end(scripts.find(({ name }) => name === path)?.source);
    else response.writeHead(200, { "Content-Type": "text/html" }).end(page(scripts, env));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const profile = mkdtempSync(join(tmpdir(), "caas-chromium-"));
  const browser = spawn(
    executable,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"],
      ...["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", `--user-data-dir=${profile}`],
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ],
    { stdio: "ignore" },
  );
  const ended = once(browser, "exit");
  const late = AbortSignal.timeout(patience);
  try {
    return await Promise.race([
      reported,
      ended.then(() => Promise.reject(new Error("Chromium ended before it was done"))),
      once(late, "abort").then(() => Promise.reject(new Error(`Chromium took longer than ${patience} ms`))),
    ]);
  } finally {
    browser.kill();
    await ended;
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function page(scripts: readonly Script[], env: Record<string, string>): string {
  return `<!doctype html>
<script type="importmap">{ "imports": { "@caas/sdk": "/sdk/index.js" } }</script>
<script type="module">
  globalThis.process = { env: ${JSON.stringify(env)} };
  const outputs = {};
  for (const name of ${JSON.stringify(scripts.map(({ name }) => name))}) {
    let output = "";
    console.log = (...parts) => { output += parts.map(String).join(" ") + "\\n"; };
    try { await import("/scripts/" + name); } catch (error) { output = "failed: " + error.stack; }
    outputs[name] = output;
  }
  await fetch("/report", { method: "POST", body: JSON.stringify(outputs) });
</script>`;
}
