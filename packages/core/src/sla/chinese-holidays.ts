import { invalid, now } from "../kernel/index.ts";
import type { BusinessHours } from "./calendar-schema.ts";

/** A year's statutory days off, and the days of a weekend on which work is made up for (调休). */
interface HolidayYear {
  closed: string[];
  madeUp: string[];
}

/** `null` for a year whose holidays are not known, because the State Council has not announced them yet. */
async function holidaysOf(year: number): Promise<HolidayYear | null> {
  // Loaded when first asked for: it brings a calendar of the moon along.
  const { default: days } = await import("chinese-days");
  const found: HolidayYear = { closed: [], madeUp: [] };
  for (let day = 1; ; day++) {
    // The package takes a text for UTC and then shows the day of the machine's own zone; local noon is one day.
    const noon = new Date(year, 0, day, 12);
    if (noon.getFullYear() !== year) break;
    const { date, work, name } = days.getDayDetail(noon);
    // Only a day of an announcement is named in two languages; any other has the name of its weekday.
    if (name.includes(",")) found[work ? "madeUp" : "closed"].push(date);
  }
  return found.closed.length > 0 ? found : null;
}

/**
 * The calendar with China's holidays of these years closed and the make-up days open with the hours of its Monday.
 * What the calendar already says of a date stays.
 * @throws AppError `validation_failed` at `years.<n>` for a year that is not known
 */
export async function withChineseHolidays<Hours extends BusinessHours>(
  calendar: Hours,
  years: readonly number[],
): Promise<Hours> {
  const known = await Promise.all(years.map(holidaysOf));
  const missing = known.indexOf(null);
  if (missing >= 0)
    throw invalid(`years.${missing}`, "unknown_year", `the holidays of ${years[missing]} are not known`);
  return withYears(calendar, known);
}

/** The same for every known year from last year on. */
export async function withPresentChineseHolidays<Hours extends BusinessHours>(
  calendar: Hours,
): Promise<Hours> {
  const thisYear = new Date(now()).getUTCFullYear();
  const years = [thisYear - 1, thisYear, thisYear + 1];
  return withYears(calendar, await Promise.all(years.map(holidaysOf)));
}

function withYears<Hours extends BusinessHours>(calendar: Hours, years: (HolidayYear | null)[]): Hours {
  const special = new Set(calendar.specialDays.map(({ date }) => date));
  const holidays = new Set(calendar.holidays);
  const hours = calendar.weekly.mon ?? [];
  const specialDays = [...calendar.specialDays];
  for (const year of years) {
    for (const date of year?.madeUp ?? []) {
      if (hours.length === 0 || special.has(date) || holidays.has(date)) continue;
      special.add(date);
      specialDays.push({ date, hours });
    }
    for (const date of year?.closed ?? []) if (!special.has(date)) holidays.add(date);
  }
  specialDays.sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...calendar, holidays: [...holidays].sort(), specialDays };
}
