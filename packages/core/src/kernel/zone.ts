import { BoundedCache } from "./bounded-cache.ts";

const formats = new BoundedCache<string, Intl.DateTimeFormat>(64);

/** What the clocks of a zone show. */
export interface LocalTime {
  /** Such as `2026-11-22`. */
  day: string;
  /** 0 to 23. */
  hour: number;
  /** 0 to 59. */
  minute: number;
}

/** @param at milliseconds since the epoch @param zone IANA name */
export function localTimeAt(at: number, zone: string): LocalTime {
  const shown = Object.fromEntries(
    formats
      .get(zone, () => formatOf(zone))
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${shown.year}-${shown.month}-${shown.day}`,
    hour: Number(shown.hour),
    minute: Number(shown.minute),
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-CA", { timeZone, ...day, ...clock });
}

/** Newer engines also take offsets such as +08:00, which know no daylight saving, so a name is asked for. */
export function isZoneName(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formats.get(name, () => formatOf(name));
    return true;
  } catch {
    return false;
  }
}
