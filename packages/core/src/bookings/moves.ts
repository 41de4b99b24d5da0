import type { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { AppError, invalid, nowIso } from "../kernel/index.ts";
import { givePlaceBack, load as loadPackage, takePlace } from "../packages/index.ts";
import {
  checkChangeable,
  ended,
  expireKind,
  hasLapsed,
  inWindow,
  lapsed,
  load,
  noTimes,
  placeOf,
  released,
  reminder,
  remindKind,
  type Saved,
  save,
  saved,
  voucherBack,
} from "./change.ts";
import type { BookingItem } from "./entity.ts";
import {
  BookingCancelled,
  BookingConfirmed,
  BookingFulfilled,
  BookingMissed,
  BookingRescheduled,
} from "./event.ts";
import { checkRevocable } from "./insured.ts";
import type { Booking, BookingStatus, Reschedule } from "./schema.ts";
import { chooseWindow } from "./window.ts";

/** Which statuses a move is made from, and what is said of any other. */
function checkStatus(
  { status }: BookingItem,
  from: readonly BookingStatus[],
  code: "booking_not_held" | "booking_not_confirmed" | "booking_over",
): void {
  if (from.includes(status)) return;
  throw new AppError(code, { detail: `The booking is ${status}.`, extra: { bookingStatus: status } });
}

/**
 * Makes a hold a booking. Time decides whether it came soon enough, also where the sweep is late.
 * @throws AppError `not_found`, `hold_expired`, `booking_not_held`
 */
export function confirmHold(bookingId: string): Promise<Booking> {
  return retryOnConflict(async () => {
    const booking = await load(bookingId);
    if (hasLapsed(booking) || booking.status === "expired") throw lapsed(booking);
    checkStatus(booking, ["held"], "booking_not_held");
    const changes = { status: "confirmed", confirmedAt: nowIso(), heldUntil: undefined } as const;
    return save(booking, changes, {
      tell: BookingConfirmed,
      due: reminder(bookingId, booking.slot),
      cancelDue: [{ kind: expireKind, key: bookingId }],
    });
  });
}

/**
 * Moves a booking to another window of its package: the new place is taken and the old one given back together, so
 * that neither is lost where the new window is full.
 * @throws AppError `not_found`, `reschedule_limit`, `slot_full`, `slot_closed`, `hold_expired`, `booking_over`,
 * `validation_failed` for the same window, for none of the package's, or where the booking has no window
 */
export function moveBooking(bookingId: string, { slot }: z.output<typeof Reschedule>): Promise<Booking> {
  return retryOnConflict(async () => {
    const booking = await load(bookingId);
    if (hasLapsed(booking) || booking.status === "expired") throw lapsed(booking);
    checkStatus(booking, ["held", "confirmed"], "booking_over");
    const { packageId, reschedules, sold } = booking;
    const place = placeOf(booking);
    if (!place) throw invalid("slot", "no_windows", "this booking has no window");
    if (reschedules >= sold.maxReschedules) {
      throw new AppError("reschedule_limit", {
        detail: `It can be moved ${sold.maxReschedules} times and was moved ${reschedules} times.`,
        extra: { maxReschedules: sold.maxReschedules },
      });
    }
    checkChangeable(booking);
    const chosen = await chooseWindow(await loadPackage(packageId), slot);
    if (place.area === slot.area && place.date === slot.date && place.from === slot.from)
      throw invalid("slot", "same_window", "is the window that is booked already");
    const remindLater = booking.status === "confirmed" ? reminder(bookingId, chosen.slot) : [];
    const changes = { ...inWindow(chosen.slot), area: slot.area, reschedules: reschedules + 1 };
    return save(booking, changes, {
      tell: BookingRescheduled,
      writes: [takePlace({ packageId, ...slot }, chosen.capacity), givePlaceBack(place)],
      due: remindLater,
      ...(remindLater.length === 0 ? { cancelDue: [{ kind: remindKind, key: bookingId }] } : {}),
    });
  });
}

/**
 * Takes a booking back and gives its place to others; what was to be paid is given back.
 * @throws AppError `not_found`, `slot_closed` after the cut-off, `hold_expired`, `booking_over`, also for the insurance of a parcel
 * that is on its way
 */
export function cancelBooking(bookingId: string): Promise<Booking> {
  return retryOnConflict(async () => {
    const booking = await load(bookingId);
    if (hasLapsed(booking)) throw lapsed(booking);
    checkStatus(booking, ["held", "confirmed"], "booking_over");
    const isConfirmed = booking.status === "confirmed";
    if (isConfirmed) {
      checkChangeable(booking);
      await checkRevocable(booking);
    }
    const refund = isConfirmed ? booking.sold.price : undefined;
    const changes = { status: "cancelled", endedAt: nowIso(), heldUntil: undefined, refund } as const;
    const freed = { writes: released(booking), cancelDue: noTimes(bookingId) };
    return save(booking, changes, { tell: BookingCancelled, ...freed });
  });
}

/**
 * Ends a booking as the courier's run went. A place that was used stays used; for a missed window the price is to be
 * given back, and the voucher with it.
 * @throws AppError `not_found`, `booking_not_confirmed`
 */
export function endRun(bookingId: string, how: "fulfilled" | "missed"): Promise<Booking> {
  return retryOnConflict(async () => {
    const { change, answer } = ending(await load(bookingId), how);
    return commit(change, answer);
  });
}

/** What {@link endRun} commits, for what goes with it into one transaction. */
export function ending(booking: BookingItem, how: "fulfilled" | "missed"): Saved {
  checkStatus(booking, ["confirmed"], "booking_not_confirmed");
  const isMissed = how === "missed";
  const refund = isMissed ? booking.sold.price : undefined;
  return saved(
    booking,
    { status: how, endedAt: nowIso(), refund },
    {
      tell: isMissed ? BookingMissed : BookingFulfilled,
      writes: [...ended(booking), ...(isMissed ? voucherBack(booking) : [])],
      cancelDue: [{ kind: remindKind, key: booking.bookingId }],
    },
  );
}
