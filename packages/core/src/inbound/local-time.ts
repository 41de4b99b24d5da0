import { Refused } from "./provider.ts";

/**
 * A carrier's time without a zone, such as `2021-12-15 20:15:14`, as RFC 3339 in UTC.
 * @param offset of the carrier's local time, such as `+08:00`; China has had no summer time since 1991
 * @throws Refused where it is not such a time
 */
export function localTime(text: unknown, offset: string, where: string): string {
  const match =
    typeof text === "string" ? /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/.exec(text.trim()) : null;
  const [, day, time] = match ?? [];
  const milliseconds =
    day && time ? Date.parse(`${day}T${time}${time.length === 5 ? ":00" : ""}${offset}`) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new Refused("unreadable", `${where} is not a time such as 2021-12-15 20:15:14`);
  return new Date(milliseconds).toISOString();
}
