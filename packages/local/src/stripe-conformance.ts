import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCalls } from "@caas/core/stripe";

/**
 * `npm run conformance:stripe`: makes every call that billing makes against stripe-mock, Stripe's own checker of
 * parameters. It is built in a folder of its own where it is not on the path; without Go that is said, and the run ends
 * well unless CONFORMANCE_REQUIRED is set.
 */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "caas-stripe-mock-"));
  let mock: ChildProcess | undefined;
  try {
    const program = find(folder);
    if (!program) {
      console.error("stripe-mock is not here, and Go is not here to build it.");
      return process.env.CONFORMANCE_REQUIRED ? 1 : 0;
    }
    const port = await freePort();
    mock = spawn(program, ["-http-port", String(port)], { stdio: "ignore" });
    await answering(port);
    const calls = await checkCalls(`http://127.0.0.1:${port}`);
    for (const { name, refused } of calls)
      console.log(`${refused === null ? "ok  " : "FAIL"} ${name}${refused ? `: ${refused}` : ""}`);
    const failed = calls.filter(({ refused }) => refused !== null).length;
    console.log(`${calls.length - failed} of ${calls.length} calls accepted`);
    return failed === 0 ? 0 : 1;
  } finally {
    mock?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function find(folder: string): string | null {
  if (spawnSync("stripe-mock", ["-version"]).status === 0) return "stripe-mock";
  const { STRIPE_MOCK } = process.env;
  if (STRIPE_MOCK) return STRIPE_MOCK;
  const built = spawnSync("go", ["install", "github.com/stripe/stripe-mock@latest"], {
    env: { ...process.env, GOBIN: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return built.status === 0 ? join(folder, "stripe-mock") : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answering(port: number): Promise<void> {
  for (let tried = 0; tried < 300; tried++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("stripe-mock does not answer");
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
