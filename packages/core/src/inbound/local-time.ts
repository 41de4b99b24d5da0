import { instantOf, isZoneName, scope } from "../kernel/index.ts";
import { Refused } from "./provider.ts";

/** The zone of China's carriers and platforms, which tell times without one. */
export const chinaZone = "Asia/Shanghai";

/** The firm's own zone: the best there is for a time that nobody gives a zone for. */
export function homeZone(): string {
  return scope().tenant.timezone;
}

export interface Instant {
  /** RFC 3339 in UTC with milliseconds. */
  at: string;
  /** False where the time came without a zone, and the one it was read in is taken from elsewhere. */
  timeZoneKnown: boolean;
}

const day = "(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?";
const clock =
  "(?<hour>\\d{1,2})(?:[:时](?:(?<minute>\\d{1,2})(?:[:分](?:(?<second>\\d{1,2})(?<fraction>[.,]\\d{1,9})?秒?)?)?)?)?";
const offset = "(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)";
const forms = [
  new RegExp(`^${day}(?:(?:T| +|(?<=日))${clock} *${offset}?)?$`, "i"),
  new RegExp(
    `^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?${offset}?)?$`,
    "i",
  ),
];

/**
 * A time in any form that providers and spreadsheets write: RFC 3339, `2021-12-15 20:15:14`, `2021/12/5 8:05`,
 * `2021-12-15 20`, `2021年12月15日 20:15`, `20211215201514`, a bare date (its midnight), and seconds or milliseconds
 * since the epoch.
 * @param zone what a time without one is read in: an IANA name, or an offset such as `+08:00`
 * @returns null for what is no time: no form of these, or a day or an hour that does not exist
 */
export function instant(value: unknown, zone: string): Instant | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (/^(?:\d{10}|\d{13})$/.test(text)) return found(Number(text) * (text.length === 10 ? 1000 : 1), true);
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return null;
  const [year, month, date, hour, minute, second] = ["year", "month", "day", "hour", "minute", "second"].map(
    (name) => Number(parts[name] ?? 0),
  ) as [number, number, number, number, number, number];
  const local = Date.UTC(year, month - 1, date);
  // Date.UTC counts on where a month ends; a report of the 30th of February is not one of the 2nd of March.
  const exists = new Date(local).getUTCDate() === date && new Date(local).getUTCMonth() === month - 1;
  if (!exists || hour > 23 || minute > 59 || second > 59) return null;
  const seconds = local / 1000 + hour * 3600 + minute * 60 + second;
  const milliseconds = Math.floor(Number(`0${(parts.fraction ?? "").replace(",", ".")}`) * 1000);
  const own = parts.zone === undefined ? undefined : offsetOf(parts.zone);
  const utc = own === undefined ? inZone(seconds, zone) : seconds - own;
  return found(utc * 1000 + milliseconds, own !== undefined);
}

function found(milliseconds: number, timeZoneKnown: boolean): Instant {
  return { at: new Date(milliseconds).toISOString(), timeZoneKnown };
}

/** Seconds ahead of UTC. */
function offsetOf(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

function inZone(local: number, zone: string): number {
  const fixed = offsetOf(zone);
  return fixed === undefined ? instantOf(local, zone) : local - fixed;
}

/** Whether a name is one of a zone that times can be read in. */
export function isZone(name: unknown): name is string {
  return typeof name === "string" && (offsetOf(name) !== undefined || isZoneName(name));
}

/** The time of a provider's event. @throws Refused where it is none */
export function eventTime(value: unknown, zone: string, where: string): Instant {
  const time = instant(value, zone);
  if (!time) throw new Refused("unreadable", `${where} is not a time such as 2021-12-15 20:15:14`);
  return time;
}

/** When a carrier expects to deliver; what cannot be read is no reason to refuse what happened. */
export function estimate(value: unknown, zone: string): string | undefined {
  return instant(value, zone)?.at;
}
