import { localTimeAt } from "../kernel/index.ts";

const minute = 60_000;
const day = 24 * 60;

/** Times of day on a clock face; `from` belongs to the quiet hours, `to` no longer. */
export interface QuietHours {
  from: string;
  to: string;
}

/**
 * When the quiet that reigns at `at` ends.
 * @param at milliseconds since the epoch
 * @param zone IANA zone whose clocks count
 * @returns milliseconds since the epoch; `null` where it is not quiet, as always with hours that begin where
 * they end
 */
export function quietUntil(at: number, zone: string, hours: QuietHours): number | null {
  const [from, to, shown] = [minutesOf(hours.from), minutesOf(hours.to), minuteOfDay(at, zone)];
  const quiet = from <= to ? shown >= from && shown < to : shown >= from || shown < to;
  return quiet ? nextTime(at, zone, to) : null;
}

/**
 * The next time at which the clocks of the zone show a minute of the day.
 * @param at milliseconds since the epoch
 * @param zone IANA zone
 * @param wanted minutes after midnight
 * @returns milliseconds since the epoch; the minute in which `at` lies, where that is the one
 */
export function nextTime(at: number, zone: string, wanted: number): number {
  const ahead = (wanted - minuteOfDay(at, zone) + day) % day;
  const straight = Math.floor(at / minute) * minute + ahead * minute;
  // The clocks may change on the way. A time that they leave out is taken as they show it after the gap.
  const drift = ((wanted - minuteOfDay(straight, zone) + day / 2 + day) % day) - day / 2;
  const adjusted = straight + drift * minute;
  return minuteOfDay(adjusted, zone) === wanted ? adjusted : straight;
}

function minuteOfDay(at: number, zone: string): number {
  const { hour, minute } = localTimeAt(at, zone);
  return hour * 60 + minute;
}

/** `07:30` → 450 */
export function minutesOf(clock: string): number {
  const [hours = "0", rest = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(rest);
}
