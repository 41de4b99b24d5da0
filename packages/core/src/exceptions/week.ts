import { instantOf, invalid, localTimeAt } from "../kernel/index.ts";

const day = 86_400_000;

/** The Monday of a year's week 1, which has the 4th of January, in milliseconds of UTC. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

/** The ISO 8601 week in which a local day such as `2026-11-22` lies. */
export function weekOf(localDay: string): string {
  const at = Date.parse(`${localDay}T00:00:00Z`);
  const thursday = at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * day;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - firstMonday(year)) / (7 * day)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/**
 * A week from its Monday's beginning to the next one's, where the clocks of a zone show them.
 * @param week such as `2026-W47`
 * @returns milliseconds since the epoch, without the end
 * @throws AppError `validation_failed` for a week 53 of a year that has 52
 */
export function boundsOf(week: string, zone: string): { from: number; to: number } {
  const [year = 0, number = 0] = week.split("-W").map(Number);
  const monday = firstMonday(year) + (number - 1) * 7 * day;
  if (weekOf(new Date(monday).toISOString().slice(0, 10)) !== week)
    throw invalid("week", "no_such_week", `${year} has 52 weeks.`);
  return { from: startOfDay(monday, zone), to: startOfDay(monday + 7 * day, zone) };
}

/** @param midnight of the day, if it were in UTC */
function startOfDay(midnight: number, zone: string): number {
  return instantOf(midnight / 1000, zone) * 1000;
}

/** The present week where the clocks of a zone are. @param now milliseconds since the epoch */
export function presentWeek(now: number, zone: string): string {
  return weekOf(localTimeAt(now, zone).day);
}
