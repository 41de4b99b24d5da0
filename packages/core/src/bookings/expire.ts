import { type Due, retryOnConflict, transact } from "../db/index.ts";
import { nowIso } from "../kernel/index.ts";
import { expireKind, hasLapsed, load, released, save } from "./change.ts";
import type { BookingItem } from "./entity.ts";
import { BookingExpired, BookingReminded } from "./event.ts";

/**
 * Gives the place of a hold back that was not confirmed in time, once.
 * @param acted the due item that asks for it
 */
export async function expireHold(bookingId: string, acted?: Due): Promise<void> {
  const booking = await load(bookingId);
  if (!hasLapsed(booking)) return acted && drop(acted);
  await save(
    booking,
    { status: "expired", endedAt: nowIso() },
    {
      tell: BookingExpired,
      writes: released(booking),
      ...(acted ? { acted } : { cancelDue: [{ kind: expireKind, key: bookingId }] }),
    },
  );
}

/** Acts on a due item of kind `booking.expire`. */
export function expire(due: Due): Promise<void> {
  return retryOnConflict(() => expireHold(bookingOf(due), due));
}

/** Acts on a due item of kind `booking.remind`: the evening before a booked window, once. */
export function remind(due: Due): Promise<void> {
  return retryOnConflict(async () => {
    const booking = await load(bookingOf(due));
    if (!isAhead(booking, due)) return drop(due);
    await save(booking, {}, { tell: BookingReminded, acted: due });
  });
}

function isAhead({ status, slot }: BookingItem, { data }: Due): boolean {
  return status === "confirmed" && slot !== undefined && slot.date === data.date && slot.startAt > nowIso();
}

function bookingOf({ dueId, kind }: Due): string {
  return dueId.slice(kind.length + 1);
}

/** Takes away what was set before the booking went on. */
function drop(due: Due): Promise<void> {
  return transact({ writes: [], acted: due });
}
