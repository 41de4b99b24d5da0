import { minutesOf, nextTime } from "./quiet-hours.ts";

const minute = 60_000;

/**
 * When the next digest goes. One that is due within this very minute is gone already.
 * @param at milliseconds since the epoch
 * @param zone IANA zone whose clocks count
 * @param times of day at which digests go, such as `10:00`; one at least
 * @returns milliseconds since the epoch, later than `at`
 */
export function nextDigest(at: number, zone: string, times: readonly string[]): number {
  return Math.min(...times.map((time) => nextTime(at + minute, zone, minutesOf(time))));
}
