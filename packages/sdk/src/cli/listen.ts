import type { Caas } from "../caas.ts";
import { retryAfterOf } from "../error.ts";
import { sleep } from "../retry.ts";
import { signWebhook } from "../webhook.ts";
import { wanted } from "./glob.ts";
import type { Event } from "./tail.ts";
import { clock, type Terminal } from "./terminal.ts";
import { watch } from "./watch.ts";

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

/** Answers whose `Retry-After` the platform honours, between once and twice the wait that is due. */
const retryAfterStatuses = new Set([429, 502, 504]);

/** The receiver wants no more. The platform switches such an endpoint off. */
const gone = 410;

interface Outcome {
  ok: boolean;
  told: string;
  /** Milliseconds until the next try; `null` where there is none. */
  pause: number | null;
}

/**
 * Sends each event from now on to an address as a webhook would be, until the signal ends it.
 * @throws Error where the address answers 410
 */
export async function listen(
  caas: Caas,
  terminal: Terminal,
  signal: AbortSignal,
  wish: Listen,
): Promise<void> {
  const secret = wish.secret ?? newSecret();
  const retries = new Set<Promise<void>>();
  const refused = new AbortController();
  const stop = AbortSignal.any([signal, refused.signal]);
  const onReady = () => {
    terminal.out(`Forwarding ${wish.events.join(", ") || "all events"} to ${wish.forward}`);
    terminal.out(`Signing secret: ${secret}`);
    terminal.out(terminal.faint("Ctrl-C ends it."));
  };
  for await (const event of watch(caas, terminal, { signal: stop, intervalMs: wish.intervalMs, onReady })) {
    if (!wanted(event.type, wish.events)) continue;
    const pause = await deliver(event, 0);
    if (pause === null) continue;
    // Later events need not wait for one that is refused.
    const retry = tryAgain(event, pause).finally(() => retries.delete(retry));
    retries.add(retry);
  }
  await Promise.all(retries);
  refused.signal.throwIfAborted();

  async function tryAgain(event: Event, firstPause: number): Promise<void> {
    let pause: number | null = firstPause;
    for (let attempt = 1; pause !== null; attempt++) {
      await sleep(pause, stop).catch(() => undefined);
      if (stop.aborted) return;
      pause = await deliver(event, attempt);
    }
  }

  /** @returns milliseconds until it is to be tried again; `null` where it is done with */
  async function deliver(event: Event, attempt: number): Promise<number | null> {
    if (stop.aborted) return null;
    const body = JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data });
    const began = performance.now();
    const headers = {
      ...(await signWebhook({ id: event.id, body, secret })),
      "Content-Type": "application/json",
    };
    const { ok, told, pause } = await post(headers, body, wish.retryAfterMs[attempt]);
    if (stop.aborted && !refused.signal.aborted) return null;
    const took = `${Math.round(performance.now() - began)} ms`;
    const next = pause === null ? "" : `, again in ${pause / 1000} s`;
    const result = `${ok ? terminal.green(told) : terminal.red(told)} ${terminal.faint(`(${took})`)}`;
    const which = attempt === 0 ? "" : ` (try ${attempt + 1})`;
    terminal.out(`${clock()}  ${event.type}  ${terminal.faint(event.id)}${which} → ${result}${next}`);
    return pause;
  }

  async function post(
    headers: Record<string, string>,
    body: string,
    due: number | undefined,
  ): Promise<Outcome> {
    const request = { method: "POST", headers, body, redirect: "manual" } as const;
    try {
      const answer = await fetch(wish.forward, {
        ...request,
        signal: AbortSignal.any([stop, AbortSignal.timeout(patience)]),
      });
      await answer.body?.cancel();
      const { ok, status } = answer;
      if (status === gone)
        refused.abort(new Error(`${wish.forward} answered 410: a webhook endpoint is switched off then.`));
      const redirected = status >= 300 && status < 400 ? " (webhooks follow no redirect)" : "";
      const pause = ok || status === gone || due === undefined ? null : pauseAfter(answer, due);
      return { ok, told: `${status}${redirected}`, pause };
    } catch (error) {
      return { ok: false, told: reasonOf(error), pause: due ?? null };
    }
  }
}

function pauseAfter({ status, headers }: Response, due: number): number {
  const asked = retryAfterStatuses.has(status) ? retryAfterOf(headers.get("Retry-After")) : undefined;
  return asked === undefined ? due : Math.min(Math.max(asked * 1000, due), 2 * due);
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
