import { parseArgs } from "node:util";
import { Caas } from "../caas.ts";
import { CaasError } from "../error.ts";
import type { CaasOptions } from "../http.ts";
import { wanted } from "./glob.ts";
import { listen } from "./listen.ts";
import { recipes } from "./recipes.ts";
import type { Terminal } from "./terminal.ts";
import { trigger } from "./trigger.ts";
import { triggers, UsageError, usage } from "./usage.ts";
import { version } from "./version.ts";
import { watch } from "./watch.ts";

interface Surroundings {
  env: Record<string, string | undefined>;
  terminal: Terminal;
  /** Ctrl-C. */
  signal: AbortSignal;
  fetch?: CaasOptions["fetch"];
  /** Between two looks for new events. */
  intervalMs?: number;
  retryAfterMs?: readonly number[];
}

const options = {
  forward: { type: "string" },
  events: { type: "string", multiple: true },
  secret: { type: "string" },
  json: { type: "boolean" },
  list: { type: "boolean" },
  "api-key": { type: "string" },
  "base-url": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** @returns the exit code */
export async function run(args: string[], surroundings: Surroundings): Promise<number> {
  const { terminal, signal } = surroundings;
  try {
    await command(args, surroundings);
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    const message = error instanceof Error ? error.message : String(error);
    terminal.warn(`caas: ${message}`);
    if (error instanceof UsageError) terminal.note("caas --help tells what there is.");
    if (error instanceof CaasError && error.requestId) terminal.note(`request ${error.requestId}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function command(args: string[], surroundings: Surroundings): Promise<void> {
  const { terminal, signal, intervalMs = 1000, retryAfterMs = [1000, 5000, 15_000] } = surroundings;
  const { values, positionals } = parsed(args);
  if (values.version) return terminal.out(version);
  if (values.help || positionals.length === 0) return terminal.out(usage);
  const [name, ...rest] = positionals;
  const events = (values.events ?? []).flatMap((types) => types.split(",")).filter(Boolean);

  if (name === "trigger") {
    if (values.list) return terminal.out(triggers());
    const [type] = only(1, rest, "caas trigger <event>");
    if (!type || !recipes[type])
      throw new UsageError(`${type} is not an event that can be made to happen. These are:\n${triggers()}`);
    return trigger(client(values, surroundings, "test"), terminal, signal, type);
  }
  if (name === "listen") {
    only(0, rest, "caas listen --forward <url>");
    const forward = address(values.forward);
    const { secret = surroundings.env.CAAS_WEBHOOK_SECRET } = values;
    if (secret !== undefined && !/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(secret))
      throw new UsageError("A secret is whsec_ and the base64 of 24 to 64 bytes.");
    const wish = { forward, events, secret, intervalMs, retryAfterMs };
    return listen(client(values, surroundings), terminal, signal, wish);
  }
  if (name === "events") {
    if (rest[0] !== "tail" || rest.length > 1)
      throw new UsageError("What is wanted of events? caas events tail");
    return show(client(values, surroundings), events, values.json === true, surroundings, intervalMs);
  }
  throw new UsageError(`There is no command ${name}.`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function only(count: number, rest: string[], form: string): string[] {
  if (rest.length !== count) throw new UsageError(`It is: ${form}`);
  return rest;
}

function address(forward: string | undefined): URL {
  const url = forward !== undefined && URL.canParse(forward) ? new URL(forward) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError("Where to? caas listen --forward http://localhost:4000/hook");
  return url;
}

function client(
  values: { "api-key"?: string | undefined; "base-url"?: string | undefined },
  { env, fetch }: Surroundings,
  world?: "test",
): Caas {
  const apiKey = values["api-key"] ?? env.CAAS_API_KEY;
  if (!apiKey) throw new UsageError("No API key: set CAAS_API_KEY to a caas_test_… key.");
  if (world === "test" && !apiKey.startsWith("caas_test_"))
    throw new UsageError("trigger makes parcels and tickets up: it takes a caas_test_… key only.");
  return new Caas({ apiKey, baseUrl: values["base-url"] ?? env.CAAS_BASE_URL, fetch });
}

async function show(
  caas: Caas,
  events: readonly string[],
  asJson: boolean,
  { terminal, signal }: Surroundings,
  intervalMs: number,
): Promise<void> {
  const onReady = () => terminal.note("Waiting for events. Ctrl-C ends it.");
  for await (const event of watch(caas, terminal, { signal, intervalMs, onReady })) {
    if (!wanted(event.type, events)) continue;
    const { id, type, createdAt, objectId } = event;
    const line = `${createdAt}  ${terminal.green(type)}  ${terminal.faint(id)}  ${objectId}`;
    terminal.out(asJson ? JSON.stringify(event) : line);
  }
}
