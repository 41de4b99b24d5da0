import { z } from "zod";
import { loadBooking } from "../bookings/index.ts";
import { commit, retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, actorRef, fn, idSchema, iso, notFound, now, nowIso, tenant } from "../kernel/index.ts";
import { codeOf, isCode, lockFor, wrongTries } from "./code.ts";
import { CollectorEntity, type CollectorItem } from "./entity.ts";
import { CollectorCollected, CollectorNamed } from "./event.ts";
import { type Collector, NameCollector, ProveCollection } from "./schema.ts";

export { codeOf } from "./code.ts";
export { CollectorNamed } from "./event.ts";
export { forgetCollector } from "./forget.ts";
export { Collector, NameCollector, ProveCollection } from "./schema.ts";

const Id = z.strictObject({ id: idSchema("booking") });
const refused = (detail: string) => new AppError("collection_refused", { detail });

/**
 * Names who may collect a booking's parcel, with a code of six digits that is answered once and sent to the
 * collector's phone. Naming again, or another, voids the code before.
 * @throws AppError `collection_refused` unless the booking is of a collection, live and not collected
 */
export const name = fn(z.strictObject({ ...Id.shape, collector: NameCollector }), "bookings:write", (input) =>
  retryOnConflict(async () => {
    const { collector } = input;
    const booking = await loadBooking(input.id);
    if (booking.sold.kind !== "collect_on_behalf") throw refused("The booking is of another service.");
    if (booking.status !== "held" && booking.status !== "confirmed")
      throw refused(`The booking is ${booking.status}.`);
    const before = await find(input.id);
    if (before?.collected) throw refused("The parcel has been collected.");
    const at = nowIso();
    const { bookingId, shipmentId, trackingNumber } = booking;
    const item: CollectorItem = {
      ...{ tenantId: tenant(), bookingId, shipmentId, trackingNumber, ...collector },
      ...{ round: (before?.round ?? 0) + 1, wrong: 0, createdAt: before?.createdAt ?? at, updatedAt: at },
      version: (before?.version ?? 0) + 1,
    };
    const { phone, round } = item;
    const shown = toCollector(item);
    return commit(
      { writes: [save(item, before)], events: [CollectorNamed({ collector: shown, phone, round })] },
      { ...shown, code: codeOf(bookingId, round) },
    );
  }),
);

/** @throws AppError `not_found` */
export const get = fn(Id, "bookings:read", async ({ id }) => toCollector(await load(id)));

/**
 * Proves by the code that the collector got the parcel. Five wrong codes lock the booking for 15 minutes.
 * @throws AppError `collection_code_wrong`, `collection_locked`, `collection_refused`, `not_found`
 */
export const prove = fn(
  z.strictObject({ ...Id.shape, ...ProveCollection.shape }),
  "bookings:write",
  (input) =>
    retryOnConflict(async () => {
      const before = await load(input.id);
      if (before.collected) throw refused(`The parcel was collected at ${before.collected.at}.`);
      const { status } = await loadBooking(input.id);
      if (status !== "confirmed") throw refused(`The booking is ${status}.`);
      const left = before.lockedUntil ? Date.parse(before.lockedUntil) - now() : 0;
      if (left > 0) throw locked(left, before.lockedUntil);
      const at = nowIso();
      const next = { ...before, updatedAt: at, version: before.version + 1 };
      if (isCode(input.code, before.bookingId, before.round)) {
        const item = { ...next, wrong: 0, lockedUntil: undefined, collected: { at, by: actorRef() } };
        const answer = toCollector(item);
        return commit(
          { writes: [save(item, before)], events: [CollectorCollected({ collector: answer })] },
          answer,
        );
      }
      const wrong = before.wrong + 1;
      const isLocked = wrong >= wrongTries;
      const lock = isLocked
        ? { wrong: 0, lockedUntil: iso(now() + lockFor) }
        : { wrong, lockedUntil: undefined };
      // Counted before it is answered, so that tries at once are counted each.
      await transact({ writes: [save({ ...next, ...lock }, before)] });
      if (isLocked) throw locked(lockFor, lock.lockedUntil);
      const triesLeft = wrongTries - wrong;
      throw new AppError("collection_code_wrong", {
        detail: `The code is wrong. ${triesLeft} more ${triesLeft === 1 ? "try" : "tries"}.`,
        extra: { triesLeft },
      });
    }),
);

function locked(milliseconds: number, until: string | undefined): AppError {
  return new AppError("collection_locked", {
    detail: `Too many wrong codes. Try again at ${until}, or have the collector named again.`,
    retryAfter: Math.ceil(milliseconds / 1000),
  });
}

async function find(bookingId: string): Promise<CollectorItem | null> {
  return (await CollectorEntity().get({ tenantId: tenant(), bookingId }).go({ consistent: true })).data;
}

async function load(bookingId: string): Promise<CollectorItem> {
  const item = await find(bookingId);
  if (!item) throw notFound("collector of the booking", bookingId);
  return item;
}

/** Of two that name or prove at once, one is first, and the other looks again. */
function save(item: CollectorItem, before: CollectorItem | null) {
  if (!before) return write(CollectorEntity().create(item));
  const put = CollectorEntity().put(item);
  return write(put.where(({ version }, { eq }) => eq(version, before.version)));
}

function toCollector(item: CollectorItem): Collector {
  const { bookingId, shipmentId, trackingNumber, relation, phone, idLastDigits = null } = item;
  const { lockedUntil = null, collected = null, createdAt, updatedAt, version } = item;
  return {
    ...{ id: bookingId, object: "collector", shipmentId, trackingNumber, name: item.name, relation },
    ...{ phoneLastDigits: phone.slice(-4), idLastDigits, code: null, lockedUntil, collected },
    ...{ createdAt, updatedAt, version },
  };
}
