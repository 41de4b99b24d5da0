import type { ConsoleBuild } from "./console-build.ts";
import type { TableDescription } from "./dynamodb-table.ts";
import type { Functions } from "./functions.ts";
import { watchParent } from "./parent-watch.ts";
import { startRuntime } from "./runtime.ts";
import { StartError } from "./start-error.ts";

/** Longer than an orderly stop takes, shorter than the 5 s in which this process promises to be gone. */
const stopLimitMs = 4700;

/**
 * Runs the product until this process is told to stop: what `npm start` does. Prints `ready <url>` when everything
 * answers, then the demo's log-ins and keys, one a line. What makes a start impossible is one line and exit code 1.
 */
export function run(
  table: TableDescription,
  load: () => Promise<Functions>,
  build: () => ConsoleBuild = () => ({ done: Promise.resolve(), stop: () => {} }),
): void {
  // Whoever read the output may have gone; that is no reason to end.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  start(table, load, build).catch(fail);
}

async function start(
  table: TableDescription,
  load: () => Promise<Functions>,
  build: () => ConsoleBuild,
): Promise<void> {
  // Until something runs there is nothing to stop in order.
  let stop = (code: number): void => process.exit(code);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  if (process.env.npm_lifecycle_event) watchParent(() => stop(0));

  // The machine's other core builds meanwhile.
  const site = build();
  process.once("exit", () => site.stop());
  site.done.catch(() => undefined);
  const runtime = await startRuntime({
    dataDir: process.env.CAAS_DATA_DIR || ".caas",
    port: portNumber(process.env.PORT || "3000"),
    host: process.env.HOST || undefined,
    demo: process.env.CAAS_DEMO !== "0",
    table,
    load,
  });
  stop = (code) => {
    setTimeout(() => process.exit(code), stopLimitMs).unref();
    runtime.stop().then(() => process.exit(code), fail);
  };
  void runtime.crashed.then((reason) => {
    console.error(`The embedded DynamoDB has ended by itself: ${reason}`);
    stop(1);
  });
  await site.done.catch(async (error: unknown) => {
    await runtime.stop();
    throw error;
  });
  console.log(`ready ${runtime.url}`);
  for (const { email, password } of runtime.demo?.logins ?? []) console.log(`${email} / ${password}`);
  for (const { name, key } of runtime.demo?.keys ?? []) console.log(`${name} ${key}`);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT is not a port: ${text}`);
  return port;
}

function fail(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
