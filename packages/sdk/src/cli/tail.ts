import type { Caas } from "../caas.ts";
import { CaasError } from "../error.ts";
import type { Item } from "../operation.ts";
import { sleep } from "../retry.ts";

export type Event = Item<"listEvents">;

/**
 * What was written at the same time may become readable out of order, so each look begins so many milliseconds before
 * the last event and passes over what was seen.
 */
const overlap = 10_000;

interface TailOptions {
  /** Ends the walk. */
  signal: AbortSignal;
  /** Between two looks. */
  intervalMs: number;
  /** The API could not be reached for now; it goes on. */
  onTrouble: (error: CaasError) => void;
  /** From here on nothing is missed. */
  onReady: () => void;
}

/** Every event from now on, each once, oldest first. */
export async function* tail(caas: Caas, options: TailOptions): AsyncGenerator<Event, void, undefined> {
  const { signal, intervalMs, onTrouble, onReady } = options;
  const seen = new Map<string, number>();
  const [last] = (await caas.events.list({ limit: 1 }, { signal }).page()).data;
  let newest = last && Date.parse(last.createdAt);
  const since = () => (newest === undefined ? {} : { since: new Date(newest - overlap).toISOString() });
  if (newest !== undefined)
    for await (const { id, createdAt } of caas.events.list({ limit: 100, ...since() }, { signal }))
      seen.set(id, Date.parse(createdAt));
  onReady();

  while (!signal.aborted) {
    try {
      for await (const event of caas.events.list({ order: "oldest", limit: 100, ...since() }, { signal })) {
        if (seen.has(event.id)) continue;
        const at = Date.parse(event.createdAt);
        seen.set(event.id, at);
        newest = Math.max(newest ?? at, at);
        yield event;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CaasError) || isFinal(error)) throw error;
      onTrouble(error);
    }
    for (const [id, at] of seen) if (at < (newest ?? at) - overlap) seen.delete(id);
    await sleep(intervalMs, signal).catch(() => undefined);
  }
}

function isFinal({ status }: CaasError): boolean {
  return status !== null && status < 500 && status !== 429;
}
