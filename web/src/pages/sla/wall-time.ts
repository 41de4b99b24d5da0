import { useMemo } from "react";
import { useLanguage } from "../../i18n/words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [...[10, 15, 30].map((one) => one * minute), ...[1, 2, 3, 6, 12].map((one) => one * hour), day];

export interface Tick {
  /** Milliseconds. */
  at: number;
  text: string;
}

/** Times on the wall of a zone: as people say them, and where a scale has its marks. */
export function useWallTime(zone: string) {
  const spoken = useLanguage();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const made = new Intl.DateTimeFormat(spoken, { timeZone: zone, ...options });
      return (at: number) => made.format(at);
    };
    const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const date = format({ month: spoken === "en" ? "short" : "numeric", day: "numeric" });
    const weekday = format({ weekday: "short" });
    const dayOf = (at: number) =>
      spoken === "en" ? `${weekday(at)}, ${date(at)}` : `${date(at)} ${weekday(at)}`;
    /** At most so many marks, at whole hours or days of the zone. */
    const ticks = (start: number, span: number, most: number): Tick[] => {
      const step = steps.find((one) => span / one <= most) ?? Math.ceil(span / day / most) * day;
      const [hours = 0, minutes = 0] = clock(start).split(":").map(Number);
      const sinceMidnight = hours * hour + minutes * minute;
      const first = start + Math.ceil(sinceMidnight / step) * step - sinceMidnight;
      const marks: Tick[] = [];
      for (let at = first; at < start + span * 0.97; at += step)
        marks.push({ at, text: clock(at) === "00:00" ? dayOf(at) : clock(at) });
      return marks;
    };
    return { clock, full: (at: number) => `${dayOf(at)} ${clock(at)}`, ticks };
  }, [spoken, zone]);
}
