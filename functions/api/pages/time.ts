import type { Locale } from "@caas/core/kernel";

/** British English, so that the day stands before the month and hours are counted to 24 as in Chinese. */
const tags: Record<Locale, string> = { "zh-CN": "zh-CN", en: "en-GB" };

/** Tells RFC 3339 times as a clock and a calendar in one zone show them. */
export interface LocalTime {
  /** `11月22日周日`, `Sun 22 Nov`; with the year where it is not this one. */
  day(at: string): string;
  /** `11/22` or `22/11`. */
  shortDay(at: string): string;
  /** `16:00`. */
  clock(at: string): string;
  /** From and to, the day once where it is the same. */
  span(from: string, to: string): string;
  /** The zone by name, and its offset from UTC at this time. */
  zone(at: string): string;
}

/** @param now milliseconds since the epoch; decides for which days the year goes without saying */
export function localTime(locale: Locale, timeZone: string, now: number): LocalTime {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(tags[locale], { timeZone, ...options });
    return (at: string | number) => formatter.format(new Date(at));
  };
  const year = format({ year: "numeric" });
  const month = locale === "en" ? "short" : "long";
  const thisYear = format({ month, day: "numeric", weekday: "short" });
  const otherYear = format({ year: "numeric", month, day: "numeric", weekday: "short" });
  const shortDay = format({ month: "numeric", day: "numeric" });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  const day = (at: string) => (year(at) === year(now) ? thisYear(at) : otherYear(at));
  return {
    day,
    shortDay,
    clock,
    span: (from, to) =>
      day(from) === day(to)
        ? `${day(from)} ${clock(from)}–${clock(to)}`
        : `${day(from)} ${clock(from)} – ${day(to)} ${clock(to)}`,
    zone: (at) => {
      const name = zoneName(tags[locale], timeZone, "longGeneric", at);
      const offset = zoneName(tags[locale], timeZone, "shortOffset", at);
      return locale === "en" ? `${name} (${offset})` : `${name}（${offset}）`;
    },
  };
}

function zoneName(
  tag: string,
  timeZone: string,
  timeZoneName: "longGeneric" | "shortOffset",
  at: string,
): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
