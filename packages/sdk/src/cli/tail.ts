import type { Caas } from "../caas.ts";
import { CaasError } from "../error.ts";
import type { Item } from "../operation.ts";
import { pauseBefore, sleep } from "../retry.ts";

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
  /** The API could not be reached, or asked for patience; it goes on where it was after so many milliseconds. */
  onTrouble: (error: CaasError, pauseMs: number) => void;
  /** From here on nothing is missed. */
  onReady: () => void;
  /** The API was asked, and there is nothing more for now. */
  onLooked: () => void;
}

/** Every event from now on, each once, oldest first. */
export async function* tail(caas: Caas, options: TailOptions): AsyncGenerator<Event, void, undefined> {
  const { signal, intervalMs } = options;
  const seen = new Map<string, number>();
  const [last] = (await caas.events.list({ limit: 1 }, { signal }).page()).data;
  let newest: { id?: string; at: number } | undefined = last && placeOf(last);
  const since = () => (newest ? { since: new Date(newest.at - overlap).toISOString() } : {});
  if (newest)
    for await (const event of caas.events.list({ limit: 100, ...since() }, { signal }))
      seen.set(event.id, placeOf(event).at);
  options.onReady();

  let lookedAt = Date.now();
  for (let failures = 0; !signal.aborted; ) {
    let pause = intervalMs;
    try {
      let isEmpty = true;
      const began = Date.now();
      // Without the client's own retries: the pauses between looks do their work, and are told of.
      const query = { order: "oldest" as const, limit: 100, ...since() };
      for await (const event of caas.events.list(query, { signal, maxRetries: 0 })) {
        isEmpty = false;
        if (seen.has(event.id)) continue;
        const place = placeOf(event);
        seen.set(event.id, place.at);
        if (!newest || place.at >= newest.at) newest = place;
        yield event;
      }
      failures = 0;
      options.onLooked();
      // A wiped sandbox has its clock set back to real time: what happens in it now is older than what was seen.
      if (isEmpty && newest?.id && (await isGone(caas, newest.id, signal))) newest = { at: lookedAt };
      lookedAt = began;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CaasError) || isFinal(error)) throw error;
      const asked = (error.retryAfter ?? 0) * 1000;
      pause = Math.max(intervalMs, asked, pauseBefore(failures++, undefined) ?? 0);
      options.onTrouble(error, pause);
    }
    for (const [id, at] of seen) if (newest && at < newest.at - overlap) seen.delete(id);
    await sleep(pause, signal).catch(() => undefined);
  }
}

function placeOf({ id, createdAt }: Event) {
  return { id, at: Date.parse(createdAt) };
}

async function isGone(caas: Caas, id: string, signal: AbortSignal): Promise<boolean> {
  try {
    await caas.events.get(id, { signal, maxRetries: 0 });
    return false;
  } catch (error) {
    if (error instanceof CaasError && error.code === "not_found") return true;
    throw error;
  }
}

function isFinal({ status }: CaasError): boolean {
  return status !== null && status < 500 && status !== 429;
}
