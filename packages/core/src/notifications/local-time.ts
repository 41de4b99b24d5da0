import type { Locale } from "../kernel/index.ts";

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

function dayOf(time: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "short",
    month: "short",
    day: "numeric",
  }).format(time);
}

function clockOf(time: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(time);
}

function zoneName(time: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(time);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
