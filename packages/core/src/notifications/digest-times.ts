import { nextTime } from "./quiet-hours.ts";

/** When digests go, in minutes of the day on the clocks of the firm's zone: 10:00 and 16:00. */
const times = [10 * 60, 16 * 60];

const minute = 60_000;

/**
 * When the next digest goes. One that is due within this very minute is gone already.
 * @param at milliseconds since the epoch
 * @param zone IANA zone whose clocks count
 * @returns milliseconds since the epoch, later than `at`
 */
export function nextDigest(at: number, zone: string): number {
  return Math.min(...times.map((time) => nextTime(at + minute, zone, time)));
}
