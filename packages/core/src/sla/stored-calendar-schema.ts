import { z } from "zod";
import { idSchema, now } from "../kernel/index.ts";
import { compileCalendar, opensWithinYear } from "./calendar.ts";
import type { CalendarContent, CalendarItem } from "./calendar-entity.ts";
import { businessHoursFields, checkBusinessHours } from "./calendar-schema.ts";
import { calendarExample } from "./examples.ts";

/** The calendar that is always open comes with the product and is nobody's to change. */
export const ALWAYS_OPEN = "24x7";

const fields = { name: z.string().trim().min(1).max(100), ...businessHoursFields };
const complete = {
  ...fields,
  holidays: fields.holidays.default([]),
  specialDays: fields.specialDays.default([]),
};

/** An item of the table may have 400 kB. */
const MOST_BYTES = 300_000;

/** What a calendar must be as a whole, by itself and from today on. */
function checkCalendar(calendar: CalendarContent, context: z.RefinementCtx): void {
  checkBusinessHours(calendar, context);
  if (context.issues.length > 0) return;
  const refuse = (path: string, code: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message, params: { code }, input: calendar });
  const { name: _, ...hours } = calendar;
  if (!opensWithinYear(compileCalendar(hours), Math.floor(now() / 1000)))
    refuse("weekly", "no_open_time", "the calendar does not open within a year from now");
  if (Buffer.byteLength(JSON.stringify(calendar)) > MOST_BYTES)
    refuse("specialDays", "too_large", "the special days are too many to be kept");
}

const country = z.enum(["CN"]);

export const CreateCalendar = z
  .strictObject({
    ...complete,
    /** Whose statutory holidays and make-up days to enter, as far as they are known, from last year on. */
    country: country.optional(),
  })
  .superRefine(checkCalendar)
  .meta({ id: "CreateCalendar", example: calendarExample.input });

/** A field that is given replaces the whole of what it was. */
export const UpdateCalendar = z
  .strictObject(fields)
  .partial()
  .meta({ id: "UpdateCalendar", example: { holidays: ["2026-10-01"] } });

/** A calendar's content as a whole, after a change. */
export const wholeCalendar = z.strictObject(complete).superRefine(checkCalendar);

export const ImportHolidays = z
  .strictObject({ country, years: z.array(z.int().min(1900).max(2200)).min(1).max(30) })
  .meta({ id: "ImportHolidays", example: { country: "CN", years: [2026] } });

export const Calendar = z
  .object({
    id: z.union([idSchema("calendar"), z.literal(ALWAYS_OPEN)]),
    object: z.literal("calendar"),
    ...fields,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Calendar", example: calendarExample.output });
export type Calendar = z.infer<typeof Calendar>;

export function toCalendar(item: CalendarItem): Calendar {
  return {
    id: item.calendarId,
    object: "calendar",
    ...item.content,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

const wholeDay: [string, string][] = [["00:00", "24:00"]];

export const alwaysOpen: Calendar = {
  id: ALWAYS_OPEN,
  object: "calendar",
  name: "24×7",
  timezone: "UTC",
  weekly: {
    ...{ mon: wholeDay, tue: wholeDay, wed: wholeDay, thu: wholeDay },
    ...{ fri: wholeDay, sat: wholeDay, sun: wholeDay },
  },
  holidays: [],
  specialDays: [],
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  version: 1,
};
