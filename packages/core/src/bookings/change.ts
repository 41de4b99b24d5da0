import { type Change, commit, type Due, type Write, write } from "../db/index.ts";
import { AppError, type EventDraft, iso, notFound, now, nowIso, scope, tenant } from "../kernel/index.ts";
import { dayBefore, givePlaceBack, instantOf, type SlotKey } from "../packages/index.ts";
import { giveVoucherBack } from "../vouchers/index.ts";
import { BookingEntity, type BookingItem, LiveBookingEntity, runOf } from "./entity.ts";
import { toBooking } from "./present.ts";
import type { BookedSlot, Booking } from "./schema.ts";

export const expireKind = "booking.expire";
export const remindKind = "booking.remind";

/** When the evening before begins, on the firm's clocks. */
const evening = "18:00";

/** @throws AppError `not_found` */
export async function load(bookingId: string): Promise<BookingItem> {
  const { data } = await BookingEntity().get({ tenantId: tenant(), bookingId }).go({ consistent: true });
  if (!data) throw notFound("booking", bookingId);
  return data;
}

/** Where a booking's place is kept count of; `null` for one without a window. */
export function placeOf({ packageId, slot }: Pick<BookingItem, "packageId" | "slot">): SlotKey | null {
  return slot ? { packageId, area: slot.area, date: slot.date, from: slot.from } : null;
}

/** The fields of a booking that follow from its window. */
export function inWindow(slot: BookedSlot | undefined) {
  return { slot, run: slot && runOf(slot.area, slot.date), runFrom: slot?.from ?? "" };
}

/** Whether nobody confirmed a hold in time; time decides it, however late the sweep is. */
export function hasLapsed({ status, heldUntil }: BookingItem): boolean {
  return status === "held" && heldUntil !== undefined && now() >= Date.parse(heldUntil);
}

interface Saving {
  tell: (data: { booking: Booking }) => EventDraft;
  writes?: Write[];
  due?: NonNullable<Change["due"]>;
  cancelDue?: NonNullable<Change["cancelDue"]>;
  acted?: Due;
}

/** A change that is to be committed, and the booking as it is then. */
export interface Saved {
  change: Change & { writes: Write[]; events: EventDraft[] };
  answer: Booking;
}

/** Puts a changed booking with what tells of it. @throws LostRace to any other change since it was read */
export function save(before: BookingItem, changes: Partial<BookingItem>, saving: Saving): Promise<Booking> {
  const { change, answer } = saved(before, changes, saving);
  return commit(change, answer);
}

/** What {@link save} commits, for what goes with it into one transaction. */
export function saved(before: BookingItem, changes: Partial<BookingItem>, saving: Saving): Saved {
  const next: BookingItem = { ...before, ...changes, updatedAt: nowIso(), version: before.version + 1 };
  const { tell, writes = [], ...times } = saving;
  // Closes every race of two changes of one booking, and with it that of giving its place back twice.
  const put = BookingEntity()
    .put(next)
    .where(({ version }, { eq }) => eq(version, before.version));
  const answer = toBooking(next);
  return {
    change: { writes: [write(put), ...writes], events: [tell({ booking: answer })], ...times },
    answer,
  };
}

/** What goes with the end of a booking that takes no place any longer. */
export function released(booking: BookingItem): Write[] {
  const place = placeOf(booking);
  return [...(place ? [givePlaceBack(place)] : []), ...ended(booking), ...voucherBack(booking)];
}

/** Lets the parcel be booked anew. */
export function ended({ tenantId, shipmentId, packageId, bookingId }: BookingItem): Write[] {
  const live = LiveBookingEntity()
    .delete({ tenantId, shipmentId, packageId })
    .where(({ bookingId: holder }, { eq }) => eq(holder, bookingId));
  return [write(live)];
}

export function voucherBack({ sold: { voucher }, bookingId }: BookingItem): Write[] {
  return voucher ? [giveVoucherBack(voucher.code, bookingId)] : [];
}

/** The reminder of a confirmed booking; none where the evening before is over. */
export function reminder(bookingId: string, slot: BookedSlot | undefined): NonNullable<Change["due"]> {
  if (!slot) return [];
  const at = instantOf(scope().tenant.timezone, dayBefore(slot.date), evening);
  return at > now() ? [{ kind: remindKind, key: bookingId, at: iso(at), data: { date: slot.date } }] : [];
}

export function noTimes(bookingId: string): NonNullable<Change["cancelDue"]> {
  return [expireKind, remindKind].map((kind) => ({ kind, key: bookingId }));
}

/** @throws AppError `slot_closed` where it is too late to move or cancel a booking */
export function checkChangeable({ slot }: BookingItem): void {
  if (slot && now() >= Date.parse(slot.changeableUntil)) {
    const detail = `The booking could be changed until ${slot.changeableUntil}.`;
    throw new AppError("slot_closed", { detail });
  }
}

export function lapsed({ heldUntil }: BookingItem): AppError {
  return new AppError("hold_expired", {
    detail: `The place was held until ${heldUntil}. Book again if there is still one.`,
  });
}
