import type { TemperatureRange } from "./service-level-schema.ts";

/** What a logger measured. Times are RFC 3339 in UTC with milliseconds. */
export interface Measurement {
  at: string;
  temperatureCelsius: number;
  /** Empty where there is only one. */
  deviceId: string;
}

/** A time over which one logger was out of range without a reading within it. */
export interface Excursion {
  deviceId: string;
  from: string;
  /** Its last reading out of range. */
  to: string;
  /** The reading furthest out. */
  worstCelsius: number;
}

export function isOutOfRange(temperature: number, { minCelsius, maxCelsius }: TemperatureRange): boolean {
  return (
    (minCelsius !== undefined && temperature < minCelsius) ||
    (maxCelsius !== undefined && temperature > maxCelsius)
  );
}

/**
 * The excursions of a parcel's loggers, each logger by itself: from a first reading out of range to the last before
 * the next one in range. One that lasts shorter than the grace is none; loading at an open door is not trouble. How
 * the readings are ordered does not matter. Pure.
 * @param graceSeconds an excursion of exactly this length counts
 */
export function excursionsOf(
  readings: readonly Measurement[],
  range: TemperatureRange,
  graceSeconds: number,
): Excursion[] {
  const ordered = [...readings].sort((a, b) => (a.at < b.at ? -1 : 1));
  const open = new Map<string, Excursion>();
  const all: Excursion[] = [];
  for (const { deviceId, at, temperatureCelsius: measured } of ordered) {
    const current = open.get(deviceId);
    if (!isOutOfRange(measured, range)) open.delete(deviceId);
    else if (current) {
      current.to = at;
      if (out(measured, range) > out(current.worstCelsius, range)) current.worstCelsius = measured;
    } else {
      const begun = { deviceId, from: at, to: at, worstCelsius: measured };
      open.set(deviceId, begun);
      all.push(begun);
    }
  }
  return all.filter(({ from, to }) => Date.parse(to) - Date.parse(from) >= graceSeconds * 1000);
}

/** By how many degrees a reading is out of range. */
function out(
  temperature: number,
  { minCelsius = -Infinity, maxCelsius = Infinity }: TemperatureRange,
): number {
  return Math.max(minCelsius - temperature, temperature - maxCelsius);
}
