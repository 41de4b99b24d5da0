import { z } from "zod";
import { page } from "../db/index.ts";
import { fn, invalid, scope, tenant } from "../kernel/index.ts";
import { AreaCode, type PackageItem, sold, termsOf, windowsOf } from "../packages/index.ts";
import { BookingEntity, type BookingItem, runOf } from "./entity.ts";

/** What is counted of each window. */
const counted = ["held", "confirmed", "fulfilled", "missed"] as const;
type Counted = (typeof counted)[number];

const CalendarWindow = z.object({
  date: z.string(),
  from: z.string(),
  to: z.string(),
  /** The places of all packages together that have this window now; `null` where none has it any more. */
  capacity: z.int().nullable(),
  held: z.int(),
  confirmed: z.int(),
  fulfilled: z.int(),
  missed: z.int(),
});
type CalendarWindow = z.infer<typeof CalendarWindow>;

export const BookingCalendar = z
  .object({
    object: z.literal("booking_calendar"),
    /** `null` where no package with windows is on sale and none was asked for. */
    area: z.string().nullable(),
    from: z.string(),
    to: z.string(),
    /** Where packages with windows are on sale. */
    areas: z.array(z.string()),
    windows: z.array(CalendarWindow),
  })
  .meta({
    id: "BookingCalendar",
    example: {
      ...{ object: "booking_calendar", area: "gusu", from: "2026-11-23", to: "2026-11-29", areas: ["gusu"] },
      windows: [
        {
          ...{ date: "2026-11-23", from: "18:00", to: "21:00", capacity: 20 },
          ...{ held: 1, confirmed: 7, fulfilled: 0, missed: 0 },
        },
      ],
    },
  });
export type BookingCalendar = z.infer<typeof BookingCalendar>;

const mostDays = 14;
const dayMs = 86_400_000;

/**
 * The windows of an area by day, with how full they are and how they went: the firm's local dates, both included.
 * @throws AppError `validation_failed` for more than 14 days or `to` before `from`
 */
export const calendar = fn(
  z.strictObject({ area: AreaCode.optional(), from: z.iso.date(), to: z.iso.date() }),
  "bookings:read",
  async ({ area: asked, from, to }): Promise<BookingCalendar> => {
    const dates = datesOf(from, to);
    const packages = await sold();
    const areas = [...new Set(packages.flatMap(areasOf))].sort();
    const area = asked ?? areas[0] ?? null;
    const windows = area === null ? [] : await windowsIn(area, dates, packages);
    return { object: "booking_calendar", area, from, to, areas, windows };
  },
);

function datesOf(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  if (count < 1) throw invalid("to", "range_ends_first", "must not be before from");
  if (count > mostDays) throw invalid("to", "range_too_long", `must be within ${mostDays} days of from`);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * dayMs).toISOString().slice(0, 10),
  );
}

function areasOf({ content }: PackageItem): readonly string[] {
  return content.kind === "scheduled_delivery" ? content.config.areas : [];
}

async function windowsIn(area: string, dates: string[], packages: PackageItem[]): Promise<CalendarWindow[]> {
  const found = new Map<string, CalendarWindow>();
  const at = (date: string, from: string, to: string) => {
    const key = `${date} ${from} ${to}`;
    const known = found.get(key) ?? {
      ...{ date, from, to, capacity: null },
      ...{ held: 0, confirmed: 0, fulfilled: 0, missed: 0 },
    };
    found.set(key, known);
    return known;
  };
  const zone = scope().tenant.timezone;
  for (const { content } of packages) {
    if (content.kind !== "scheduled_delivery" || !content.config.areas.includes(area)) continue;
    const terms = await termsOf(content.config);
    for (const { date, from, to, capacity } of windowsOf(terms, zone, dates[0] ?? "", dates.at(-1) ?? "")) {
      const window = at(date, from, to);
      window.capacity = (window.capacity ?? 0) + capacity;
    }
  }
  for (const { status, slot } of (await Promise.all(dates.map((date) => ofDay(area, date)))).flat()) {
    if (slot && counted.includes(status as Counted)) at(slot.date, slot.from, slot.to)[status as Counted]++;
  }
  const place = ({ date, from, to }: CalendarWindow) => `${date} ${from} ${to}`;
  return [...found.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** All bookings of an area's day; a day has as many as its couriers can serve. */
async function ofDay(area: string, date: string): Promise<BookingItem[]> {
  const { data } = await page({
    queries: [BookingEntity().query.ofRun({ tenantId: tenant(), run: runOf(area, date) })],
    order: "oldest",
    limit: 2000,
    name: "calendar",
    map: (item) => item as BookingItem,
  });
  return data;
}
