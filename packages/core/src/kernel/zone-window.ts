import { BoundedCache } from "./bounded-cache.ts";

const DAY = 86_400;

const readers = new BoundedCache<string, (instant: number) => number>(64);
const windows = new BoundedCache<string, ZoneWindow>(4096);

/** A stretch of time with one offset from UTC: from `from` (seconds since the epoch) until the next one's. */
interface Stretch {
  from: number;
  offset: number;
}

/** What a zone's clocks show between two instants. */
export interface ZoneWindow {
  /** The first instant at which the clocks show it; in a gap, the first instant after the gap. */
  first(local: number): number;
  /** The last instant at which the clocks show it; in a gap, the first instant after the gap. */
  last(local: number): number;
}

/**
 * The zone's clock changes between two instants (seconds since the epoch). Times on the clock face are given as
 * the seconds since the epoch that they would be in UTC. The offsets are those of the runtime's IANA data; they
 * are asked for day by day, because a zone may change its clocks at any time of any year (Egypt did four times
 * in 2014), and the instant of a change is then found by halving.
 */
export function zoneWindow(zone: string, from: number, to: number): ZoneWindow {
  return windows.get(`${zone} ${from} ${to}`, () => readWindow(zone, from, to));
}

/**
 * The first instant at which a zone's clocks show a time; where a clock change leaves it out, the instant after it.
 * @param local seconds since the epoch that the time would be in UTC
 * @returns seconds since the epoch
 */
export function instantOf(local: number, zone: string): number {
  const midnight = Math.floor(local / DAY) * DAY;
  return zoneWindow(zone, midnight - 2 * DAY, midnight + 3 * DAY).first(local);
}

function readWindow(zone: string, from: number, to: number): ZoneWindow {
  const offsetAt = readers.get(zone, () => offsetReader(zone));
  const stretches: Stretch[] = [{ from: Number.NEGATIVE_INFINITY, offset: offsetAt(from) }];
  let before = stretches[0]?.offset;
  for (let instant = from; instant < to; instant += DAY) {
    const after = offsetAt(instant + DAY);
    if (after !== before) {
      let low = instant;
      let high = instant + DAY;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle) === before) low = middle;
        else high = middle;
      }
      stretches.push({ from: high, offset: after });
      before = after;
    }
  }
  const until = (index: number) => stretches[index + 1]?.from ?? Number.POSITIVE_INFINITY;

  const first = (local: number): number => {
    for (const [index, stretch] of stretches.entries()) {
      const instant = local - stretch.offset;
      if (instant < until(index)) return Math.max(instant, stretch.from);
    }
    return local;
  };
  const last = (local: number): number => {
    for (let index = stretches.length - 1; index >= 0; index--) {
      const stretch = stretches[index];
      if (stretch && local - stretch.offset >= stretch.from) {
        return Math.min(local - stretch.offset, until(index));
      }
    }
    return local;
  };
  return { first, last };
}

function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (instant) => {
    // "1/16/2026, GMT+01:00"; plain "GMT" at zero; seconds where the zone still kept local mean time.
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(instant * 1000));
    if (!match) return 0;
    const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return match[1] === "-" ? -size : size;
  };
}
