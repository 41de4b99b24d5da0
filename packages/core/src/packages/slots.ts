import { z } from "zod";
import { fn, invalid, iso, now, scope, tenant } from "../kernel/index.ts";
import { calendarDays } from "../sla/index.ts";
import { SlotEntity } from "./entity.ts";
import { load } from "./read.ts";
import { AreaCode, type PackageContent, type ScheduledConfig, type Slot } from "./schema.ts";
import { bookableDates, type DayWindow, windowsOf } from "./windows.ts";

/** A package's terms with the days of the calendar that it names. */
export type Terms = ScheduledConfig & { makeUpDays: readonly string[] };

export async function termsOf(config: ScheduledConfig): Promise<Terms> {
  const named = config.calendar === undefined ? null : await calendarDays(config.calendar);
  const { open = [], closed = [] } = named ?? {};
  return { ...config, holidays: [...config.holidays, ...closed], makeUpDays: open };
}

/** What can be booked at `now`: not past its cut-off, not beyond the horizon, not on a holiday. */
export function openWindows(
  config: Terms,
  zone: string,
  now: number,
  range: { from?: string | undefined; to?: string | undefined } = {},
): DayWindow[] {
  const { first, last } = bookableDates(config.horizonDays, zone, now);
  const from = range.from && range.from > first ? range.from : first;
  const to = range.to && range.to < last ? range.to : last;
  return windowsOf(config, zone, from, to).filter(({ closes }) => now < closes);
}

/** What the API shows of a window of which `taken` places are taken. */
export function toSlot(window: DayWindow, area: string, taken: number): Slot {
  const { date, from, to, start, end, capacity } = window;
  const available = Math.max(0, capacity - taken);
  return { date, area, from, to, startAt: iso(start), endAt: iso(end), capacity, available };
}

const Id = z.string().min(1).max(60);
const range = { area: AreaCode, from: z.iso.date().optional(), to: z.iso.date().optional() };
const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to;
const ordered = {
  path: ["to"],
  error: "must not be before from",
  params: { code: "range_ends_first" },
};

export const SlotsQuery = z.strictObject(range).refine(isInOrder, ordered);

/**
 * The windows of an area that can be booked now, with the places they have left, by time. A package without windows
 * has none.
 * @throws AppError `not_found`; `validation_failed` with `area_unknown`
 */
export const slots = fn(
  z.strictObject({ id: Id, ...range }).refine(isInOrder, ordered),
  "packages:read",
  async ({ id, area, from, to }) => slotsOf(id, (await load(id)).content, area, { from, to }),
);

/** The same for a package that has been read. */
export async function slotsOf(
  packageId: string,
  content: PackageContent,
  area: string,
  range: { from?: string | undefined; to?: string | undefined } = {},
): Promise<Slot[]> {
  checkArea(content, area, "area");
  if (content.kind !== "scheduled_delivery" || !content.enabled) return [];
  const windows = openWindows(await termsOf(content.config), scope().tenant.timezone, now(), range);
  const taken = await takenOf(packageId, area, windows);
  return windows.map((window) => toSlot(window, area, taken.get(`${window.date} ${window.from}`) ?? 0));
}

async function takenOf(
  packageId: string,
  area: string,
  windows: readonly DayWindow[],
): Promise<Map<string, number>> {
  const [first] = windows;
  const last = windows.at(-1);
  if (!first || !last) return new Map();
  const { data } = await SlotEntity()
    .query.primary({ tenantId: tenant(), packageId, area })
    .between({ date: first.date, from: "00:00" }, { date: last.date, from: "24:00" })
    .go({ pages: "all", consistent: true });
  return new Map(data.map(({ date, from, taken = 0 }) => [`${date} ${from}`, taken]));
}

/** @throws AppError `validation_failed` with `area_unknown` at `path` */
export function checkArea({ config }: PackageContent, area: string, path: string): void {
  const { areas } = config;
  if (areas && !areas.includes(area))
    throw invalid(
      path,
      "area_unknown",
      `is no area of this package; it has ${areas.slice(0, 20).join(", ")}`,
    );
}
