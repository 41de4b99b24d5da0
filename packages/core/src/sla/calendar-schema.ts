import { z } from "zod";
import { isZoneName } from "../kernel/index.ts";

const DAY = 86_400;

/** A stretch of this many closed days in a row is a year without service. */
export const CLOSED_YEAR_DAYS = 366;

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

const clockTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const timeSchema = z
  .string()
  .regex(clockTime, "must be a time of day such as 09:00, or 24:00 at the end of a day");
const dateSchema = z.iso.date("must be a date such as 2026-04-03");

const intervalSchema = z.tuple([timeSchema, timeSchema]).superRefine(([open, close], context) => {
  if (open === "24:00") {
    fail(context, [0], "invalid_interval", "24:00 only closes a day; the next day opens at 00:00");
  } else if (secondOfDay(close) === secondOfDay(open)) {
    fail(context, [], "empty_interval", "opens and closes at the same time");
  } else if (secondOfDay(close) < secondOfDay(open)) {
    const advice = "closes before it opens; write a shift over midnight as two intervals";
    fail(context, [], "invalid_interval", advice);
  }
});

/** A day's opening hours: several intervals, in any order, none over another. */
const hoursSchema = z
  .array(intervalSchema)
  .max(24)
  .superRefine((hours, context) => {
    const byOpening = hours.map(([open, close], index) => ({ open, close, index }));
    byOpening.sort((a, b) => secondOfDay(a.open) - secondOfDay(b.open));
    byOpening.forEach((interval, position) => {
      const before = byOpening[position - 1];
      if (before && secondOfDay(interval.open) < secondOfDay(before.close)) {
        const message = `overlaps ${before.open} to ${before.close}`;
        fail(context, [interval.index], "overlapping_interval", message);
      }
    });
  });

const weeklySchema = z.strictObject({
  mon: hoursSchema.optional(),
  tue: hoursSchema.optional(),
  wed: hoursSchema.optional(),
  thu: hoursSchema.optional(),
  fri: hoursSchema.optional(),
  sat: hoursSchema.optional(),
  sun: hoursSchema.optional(),
});

/** The fields of opening hours, each checked by itself. */
export const businessHoursFields = {
  timezone: z.string().refine(isZoneName, "is not an IANA time zone such as Asia/Shanghai"),
  weekly: weeklySchema,
  holidays: z.array(dateSchema).max(2000),
  specialDays: z.array(z.strictObject({ date: dateSchema, hours: hoursSchema })).max(2000),
};

/** What the fields must be together: no special day twice, and no year without open time. */
export function checkBusinessHours(calendar: BusinessHours, context: z.RefinementCtx): void {
  // What follows counts on times and dates that are sound.
  if (context.issues.length > 0) return;
  const seen = new Set<string>();
  calendar.specialDays.forEach(({ date }, index) => {
    if (seen.has(date))
      fail(context, ["specialDays", index, "date"], "duplicate_date", `${date} is given twice`);
    seen.add(date);
  });
  if (!hasWeeklyHours(calendar) && !calendar.specialDays.some(({ hours }) => hours.length > 0)) {
    fail(context, ["weekly"], "no_open_time", "the calendar never opens");
  } else if (hasClosedYear(calendar)) {
    fail(context, ["holidays"], "no_open_time", "the calendar does not open for a whole year");
  }
}

const businessHoursSchema = z
  .strictObject({
    ...businessHoursFields,
    holidays: businessHoursFields.holidays.default([]),
    specialDays: businessHoursFields.specialDays.default([]),
  })
  .superRefine(checkBusinessHours);

const calendarUnion = z.union([z.literal("24x7"), businessHoursSchema], {
  error: 'must be "24x7" or opening hours',
});

/** Opening hours in a zone: times of day are local, `24:00` is the end of a day, a missing weekday is closed. */
export interface BusinessHours {
  timezone: string;
  weekly: z.output<typeof weeklySchema>;
  holidays: string[];
  specialDays: { date: string; hours: [string, string][] }[];
}
export type CalendarDefinition = z.output<typeof calendarUnion>;
export type CalendarInput = z.input<typeof calendarUnion>;

/**
 * `"24x7"`, or opening hours. A mere union would say "invalid input" of the whole calendar; here what is wrong
 * inside the opening hours is told field by field, and the documents still see the union.
 */
export const calendarSchema = z.preprocess((value, context) => {
  if (value === undefined) {
    context.issues.push({ code: "invalid_type", expected: "object", input: value });
    return z.NEVER;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const result = businessHoursSchema.safeParse(value, { reportInput: true });
  if (result.success) return value;
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      // Zod would let the union go on, and forget these, if there were nothing else.
      for (const key of issue.keys) {
        context.addIssue({
          code: "custom",
          path: [...issue.path, key],
          message: `"${key}" is not a field here`,
          params: { code: "unknown_field" },
          input: value,
        });
      }
    } else {
      context.issues.push({ ...issue, path: [...issue.path] } as z.core.$ZodRawIssue);
    }
  }
  return z.NEVER;
}, calendarUnion);

/** Seconds since midnight on the clock face, of `HH:MM`; `24:00` is 86,400. */
export function secondOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}

/** Days between 1970-01-01 and a date `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / (DAY * 1000);
}

/** The weekday of a day number. */
export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? "mon";
}

function hasWeeklyHours(calendar: BusinessHours): boolean {
  return weekdays.some((weekday) => (calendar.weekly[weekday]?.length ?? 0) > 0);
}

/**
 * Whether exceptions close a calendar that has weekly hours for 366 days in a row. Without weekly hours there is
 * no telling without today's date: `opensWithinYear` in calendar.ts does.
 */
function hasClosedYear(calendar: BusinessHours): boolean {
  if (!hasWeeklyHours(calendar)) return false;
  const special = new Map(calendar.specialDays.map(({ date, hours }) => [dayNumber(date), hours.length > 0]));
  const holidays = new Set(calendar.holidays.map(dayNumber));
  const isOpen = (day: number) =>
    special.get(day) ?? (!holidays.has(day) && (calendar.weekly[weekdayOf(day)]?.length ?? 0) > 0);
  let checkedUntil = Number.NEGATIVE_INFINITY;
  for (const day of [...holidays, ...special.keys()].sort((a, b) => a - b)) {
    if (day < checkedUntil || isOpen(day)) continue;
    let first = day;
    while (!isOpen(first - 1)) first--;
    let end = day + 1;
    while (!isOpen(end)) end++;
    if (end - first >= CLOSED_YEAR_DAYS) return true;
    checkedUntil = end;
  }
  return false;
}

function fail(context: z.RefinementCtx, path: (string | number)[], code: string, message: string): void {
  context.addIssue({ code: "custom", path, message, params: { code }, input: context.value });
}
