import type { Method } from "./call.ts";
import type { CaasError } from "./error.ts";

/** Longer than this no call waits; the error tells how long it would have been. */
const longestPause = 60_000;

/**
 * Whether sending it again can do no harm. A 429 was refused before anything was done. Otherwise the first attempt may
 * have done its work and only its answer was lost: then a GET and a whole replacement do no harm, and a POST is
 * recognised by its Idempotency-Key; a PATCH, a DELETE or a change for one version would fail on its own success.
 */
export function mayTryAgain({ status, code }: CaasError, method: Method, conditional: boolean): boolean {
  if (status === 429) return true;
  const failedOnTheWay = status === null || status >= 500 || code === "idempotency_in_progress";
  return failedOnTheWay && (method === "GET" || method === "POST" || (method === "PUT" && !conditional));
}

/**
 * Milliseconds before the next attempt: half a second, doubled each time up to 8 s, between half and all of it by
 * chance so that many clients do not come back at once; at least what the API asked for. `null` where that is too long.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: number | undefined,
  random: () => number = Math.random,
): number | null {
  const backoff = Math.min(8_000, 500 * 2 ** attempt) * (0.5 + random() / 2);
  const pause = Math.max(backoff, retryAfter === undefined ? 0 : retryAfter * 1000);
  return pause > longestPause ? null : pause;
}

/** Waits, unless it is called off: then it throws the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      signal?.removeEventListener("abort", stopped);
      resolve();
    }
    function stopped(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", stopped, { once: true });
  });
}
