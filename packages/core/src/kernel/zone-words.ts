import type { Locale } from "./actor.ts";

/**
 * A time as people read it where the parcel is: `Sun, Nov 22, 16:00 (GMT+8)`, `11月22日周日 16:00 (GMT+8)`.
 * @param at RFC 3339
 */
export function localTime(at: string, locale: Locale, zone: string): string {
  const time = new Date(at);
  return `${dayOf(time, locale, zone)} ${clockOf(time, zone)} (${zoneName(time, zone)})`;
}

/** A window of time, the day once where both ends share it: `Sun, Nov 22 16:00–18:00 (GMT+8)`. */
export function localWindow(window: { from: string; to: string }, locale: Locale, zone: string): string {
  const [from, to] = [new Date(window.from), new Date(window.to)];
  const [first, last] = [dayOf(from, locale, zone), dayOf(to, locale, zone)];
  const end = first === last ? `–${clockOf(to, zone)}` : ` – ${last} ${clockOf(to, zone)}`;
  return `${first} ${clockOf(from, zone)}${end} (${zoneName(to, zone)})`;
}

const day = { weekday: "short", month: "short", day: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const zone = { timeZoneName: "short" } as const;

function dayOf(time: Date, locale: Locale, timeZone: string): string {
  return format(locale, timeZone, day).format(time);
}

function clockOf(time: Date, timeZone: string): string {
  return format("en-GB", timeZone, clock).format(time);
}

/** A format costs a hundred times what using it does, and a digest writes dozens of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, timeZone, ...Object.keys(options)].join();
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options });
  formats.set(key, known);
  return known;
}

function zoneName(time: Date, timeZone: string): string {
  const parts = format("en-US", timeZone, zone).formatToParts(time);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
