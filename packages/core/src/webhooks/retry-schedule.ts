const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Waits between one attempt and the next. The first attempt is made at once, so there are eight in all. */
const delays = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour] as const;

/** How far a wait strays from its table value, either way. */
const jitter = 0.2;

/** An endpoint that has only failed for this long is switched off. */
const patience = 5 * day;

/** Answers whose `Retry-After` is honoured, by the Standard Webhooks specification. */
const retryAfterStatuses = new Set([429, 502, 504]);

/** The receiver's way of saying that nothing is wanted here any more. */
const gone = 410;

/**
 * What follows a failed attempt: milliseconds to wait before the next one, null when the attempts are used
 * up, or `"disable"` when the receiver answered 410 and the endpoint is to be switched off.
 *
 * `attempt` counts the attempts made so far, from 1 (0 gives 0: the first attempt is made at once).
 * `status` is the answer's status, null where there was none. `random` gives a number in [0, 1).
 *
 * A wait strays ±20 % from the table, so that a receiver that came back is not met by everything at once. An
 * honoured `Retry-After` is moved into 1–2 times the table's wait, and strays only to the later side within
 * that, for an attempt earlier than asked would be refused again.
 */
export function nextDelay(
  attempt: number,
  answer: { status?: number | null; retryAfterSeconds?: number; random: () => number },
): number | "disable" | null {
  if (!Number.isSafeInteger(attempt) || attempt < 0) throw new RangeError("Attempts are counted from 0");
  if (answer.status === gone) return "disable";
  if (attempt === 0) return 0;
  const delay = delays[attempt - 1];
  if (delay === undefined) return null;
  if (answer.retryAfterSeconds !== undefined && retryAfterStatuses.has(answer.status ?? 0)) {
    const asked = clamp(answer.retryAfterSeconds * second, delay, 2 * delay);
    return Math.round(Math.min(asked * (1 + jitter * answer.random()), 2 * delay));
  }
  return Math.round(delay * (1 - jitter + 2 * jitter * answer.random()));
}

/**
 * Whether an endpoint is to be switched off because nothing has got through for 5 days. `firstFailureAt` is
 * the first failure since the last success, null when the last delivery went well; both in milliseconds
 * since the epoch.
 */
export function shouldDisable(firstFailureAt: number | null, now: number): boolean {
  return firstFailureAt !== null && now - firstFailureAt >= patience;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
