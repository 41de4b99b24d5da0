const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show. */
export interface LocalTime {
  /** Such as `2026-11-22`. */
  day: string;
  /** 0 to 23. */
  hour: number;
}

/** @param at milliseconds since the epoch @param zone IANA name */
export function localTimeAt(at: number, zone: string): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" } as const;
    format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, ...parts, hourCycle: "h23" });
    formats.set(zone, format);
  }
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${shown.year}-${shown.month}-${shown.day}`, hour: Number(shown.hour) };
}
