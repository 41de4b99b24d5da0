import { worldNow } from "../api/world-clock.ts";

/** What a zone's clocks show at an instant, as a field of date and time has it: `2026-11-22T09:30`. */
export function localTime(zone: string, at = worldNow()): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  } as const);
  return format.format(at).replace(" ", "T");
}

/** The instant at which a zone's clocks show a local time (`2026-11-22T09:30`), as the API takes it. */
export function instantAt(zone: string, local: string): string {
  const shown = Date.parse(`${local}Z`);
  const ahead = (at: number) => Date.parse(`${localTime(zone, at)}Z`) - Math.floor(at / 60_000) * 60_000;
  // Twice, since the first guess may lie on the other side of a change of the clocks.
  const first = shown - ahead(shown);
  return new Date(shown - ahead(first)).toISOString();
}

/** The local date so many days after another: both as `2026-11-22`. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
