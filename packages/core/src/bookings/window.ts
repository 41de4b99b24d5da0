import { AppError, invalid, iso, now, scope } from "../kernel/index.ts";
import {
  checkArea,
  type DayWindow,
  openWindows,
  type PackageItem,
  termsOf,
  windowsOf,
} from "../packages/index.ts";
import type { BookedSlot, ChosenSlot } from "./schema.ts";

/** A window that can be booked now, and how many it takes. */
export interface Chosen {
  slot: BookedSlot;
  capacity: number;
}

/**
 * The window that is asked for, if it is there and can be booked now.
 * @throws AppError `validation_failed` with `area_unknown` or `window_unknown`; `slot_closed` for one that is past
 * its cut-off, too far ahead, or on a day without delivery
 */
export async function chooseWindow(
  { content }: PackageItem,
  { area, date, from }: ChosenSlot,
): Promise<Chosen> {
  checkArea(content, area, "slot.area");
  if (content.kind !== "scheduled_delivery")
    throw invalid("slot", "no_windows", "this package has no windows; leave slot out");
  const config = await termsOf(content.config);
  const zone = scope().tenant.timezone;
  const named = ({ from: start }: { from: string }) => start === from;
  const window = openWindows(config, zone, now(), { from: date, to: date }).find(named);
  if (window) return { slot: booked(window, area), capacity: window.capacity };
  const [sameDay] = windowsOf({ ...config, holidays: [] }, zone, date, date).filter(named);
  if (!sameDay) {
    const starts = config.windows
      .map((each) => each.from)
      .filter((each, at, all) => all.indexOf(each) === at);
    throw invalid(
      "slot.from",
      "window_unknown",
      `no window begins then on ${date}; windows begin at ${starts}`,
    );
  }
  throw slotClosed(sameDay, config);
}

/** Why a window that there is cannot be booked; `reason` says it to programs. */
function slotClosed(window: DayWindow, config: { holidays: string[]; horizonDays: number }): AppError {
  const { date, from, start, closes } = window;
  const because = (reason: "holiday" | "past" | "cut_off" | "too_far_ahead", detail: string) =>
    new AppError("slot_closed", { detail, extra: { reason } });
  if (now() >= start)
    return because("past", `The window of ${date} ${from} has begun or is over. Choose a later one.`);
  if (config.holidays.includes(date))
    return because("holiday", `There is no delivery on ${date}. Choose another day.`);
  if (now() >= closes)
    return because("cut_off", `The window of ${date} ${from} closed at ${iso(closes)}. Choose a later one.`);
  const ahead = `${date} is more than ${config.horizonDays} days ahead. Choose an earlier day.`;
  return because("too_far_ahead", ahead);
}

function booked({ date, from, to, start, end, closes }: DayWindow, area: string): BookedSlot {
  return { area, date, from, to, startAt: iso(start), endAt: iso(end), changeableUntil: iso(closes) };
}
