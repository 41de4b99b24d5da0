import type { Caas } from "../caas.ts";
import { sleep } from "../retry.ts";
import { signWebhook } from "../webhook.ts";
import { wanted } from "./glob.ts";
import { type Event, tail } from "./tail.ts";
import { clock, type Terminal } from "./terminal.ts";

interface Listen {
  forward: URL;
  events: readonly string[];
  /** `whsec_…`; one for this run where not given. */
  secret: string | undefined;
  intervalMs: number;
  /** How long to wait before each further try, in milliseconds. */
  retryAfterMs: readonly number[];
}

/** Deliveries are given up after this long, as the platform does. */
const patience = 15_000;

/** Sends each event from now on to an address as a webhook would be, until the signal ends it. */
export async function listen(
  caas: Caas,
  terminal: Terminal,
  signal: AbortSignal,
  wish: Listen,
): Promise<void> {
  const secret = wish.secret ?? newSecret();
  const retries = new Set<Promise<void>>();
  const walk = tail(caas, {
    signal,
    intervalMs: wish.intervalMs,
    onTrouble: ({ message }) => terminal.err(terminal.red(`${clock()}  ${message}; trying again`)),
    onReady: () => {
      terminal.out(`Forwarding ${wish.events.join(", ") || "all events"} to ${wish.forward}`);
      terminal.out(`Signing secret: ${secret}`);
      terminal.out(terminal.faint("Ctrl-C ends it."));
    },
  });
  for await (const event of walk) {
    if (!wanted(event.type, wish.events)) continue;
    if (await deliver(event, 0)) continue;
    // Later events need not wait for one that is refused.
    const retry = tryAgain(event).finally(() => retries.delete(retry));
    retries.add(retry);
  }
  await Promise.all(retries);

  async function tryAgain(event: Event): Promise<void> {
    for (const [index, pause] of wish.retryAfterMs.entries()) {
      await sleep(pause, signal).catch(() => undefined);
      if (signal.aborted || (await deliver(event, index + 1))) return;
    }
  }

  /** @returns whether it is done with: taken, or not to be sent again */
  async function deliver(event: Event, attempt: number): Promise<boolean> {
    const body = JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data });
    const began = performance.now();
    const headers = await signWebhook({ id: event.id, body, secret });
    const result = await post(wish.forward, { ...headers, "Content-Type": "application/json" }, body, signal);
    if (signal.aborted) return true;
    const took = `${Math.round(performance.now() - began)} ms`;
    const pause = wish.retryAfterMs[attempt];
    const next = result.ok || pause === undefined ? "" : `, again in ${pause / 1000} s`;
    const told = `${result.ok ? terminal.green(result.told) : terminal.red(result.told)} ${terminal.faint(`(${took})`)}`;
    const which = attempt === 0 ? "" : ` (try ${attempt + 1})`;
    terminal.out(`${clock()}  ${event.type}  ${terminal.faint(event.id)}${which} → ${told}${next}`);
    return result.ok;
  }
}

async function post(
  to: URL,
  headers: Record<string, string>,
  body: string,
  stop: AbortSignal,
): Promise<{ ok: boolean; told: string }> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)]);
  try {
    const answer = await fetch(to, { method: "POST", headers, body, signal, redirect: "manual" });
    await answer.body?.cancel();
    const redirected = answer.status >= 300 && answer.status < 400 ? " (webhooks follow no redirect)" : "";
    return { ok: answer.ok, told: `${answer.status}${redirected}` };
  } catch (error) {
    return { ok: false, told: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer in ${patience / 1000} s`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && cause.code === "ECONNREFUSED"
    ? "nobody listens there"
    : cause.message || error.message;
}

function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}
