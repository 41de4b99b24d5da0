import { durationSeconds, iso, zoneWindow } from "../kernel/index.ts";
import { type ScheduledConfig, weekdays } from "./schema.ts";

const day = 86_400;

/** One window on one day: what it is called, and when it is. Instants are milliseconds since the epoch. */
export interface DayWindow {
  date: string;
  from: string;
  to: string;
  start: number;
  end: number;
  /** From when it can be neither booked nor changed. */
  closes: number;
  capacity: number;
}

/** `makeUpDays`: dates that have windows although their weekday may have none. */
type Terms = Pick<ScheduledConfig, "windows" | "cutoff" | "holidays"> & { makeUpDays?: readonly string[] };

/**
 * The windows of the local dates from `first` to `last`, in their order. A time of day that the clocks skip is the
 * first instant after the gap; of one that comes twice a window begins at the first and ends at the second, so it
 * never gets shorter than it is written. A window that lies in a gap altogether is not there on that day.
 * @param zone IANA zone of the firm
 */
export function windowsOf(terms: Terms, zone: string, first: string, last: string): DayWindow[] {
  const begin = Date.parse(first) / 1000;
  const end = Date.parse(last) / 1000;
  if (!(begin <= end)) return [];
  const clocks = zoneWindow(zone, begin - 2 * day, end + 3 * day);
  const cutoff = durationSeconds(terms.cutoff) * 1000;
  const closed = new Set(terms.holidays);
  const makeUp = new Set(terms.makeUpDays);
  const found: DayWindow[] = [];
  for (let midnight = begin; midnight <= end; midnight += day) {
    const date = dateOf(midnight);
    const weekday = weekdays[new Date(midnight * 1000).getUTCDay()];
    if (closed.has(date) || !weekday) continue;
    const hasOwn = terms.windows.some(({ days }) => days.includes(weekday));
    const like = !hasOwn && makeUp.has(date) ? "mon" : weekday;
    for (const { days, from, to, capacity } of terms.windows) {
      if (!days.includes(like)) continue;
      const start = clocks.first(midnight + secondOfDay(from)) * 1000;
      const ends = clocks.last(midnight + secondOfDay(to)) * 1000;
      if (start < ends) found.push({ date, from, to, start, end: ends, closes: start - cutoff, capacity });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The local dates that can be booked at `now` (milliseconds since the epoch). */
export function bookableDates(
  horizonDays: number,
  zone: string,
  now: number,
): { first: string; last: string } {
  const first = localDate(zone, now);
  return { first, last: dateOf(Date.parse(first) / 1000 + horizonDays * day) };
}

/** The date on the zone's calendar, such as `2026-11-23`. */
export function localDate(zone: string, at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
}

/** The instant, in milliseconds since the epoch, at which the zone's clocks show a time of a date. */
export function instantOf(zone: string, date: string, time: string): number {
  const midnight = Date.parse(date) / 1000;
  return zoneWindow(zone, midnight - 2 * day, midnight + 3 * day).first(midnight + secondOfDay(time)) * 1000;
}

export function dayBefore(date: string): string {
  return dateOf(Date.parse(date) / 1000 - day);
}

function dateOf(midnight: number): string {
  return iso(midnight * 1000).slice(0, 10);
}

function secondOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;
}
