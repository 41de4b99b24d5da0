import { z } from "zod";
import {
  type Collector,
  type CollectorItem,
  findCollector,
  NameCollector,
  naming,
  ProveCollection,
  proving,
  refused,
  toCollector,
} from "../collectors/index.ts";
import { commit, retryOnConflict, transact } from "../db/index.ts";
import { fn, idSchema, notFound } from "../kernel/index.ts";
import { load } from "./change.ts";
import { isLive } from "./entity.ts";
import { ending } from "./moves.ts";

const Id = z.strictObject({ id: idSchema("booking") });

/**
 * Names who may collect a booking's parcel, with a code of six digits that is answered once and sent to the
 * collector's phone. Naming again, or another, voids the code before.
 * @throws AppError `not_found`, `collection_refused` unless the booking is of a collection, live and not collected
 */
export const nameCollector = fn(
  z.strictObject({ ...Id.shape, collector: NameCollector }),
  "bookings:write",
  ({ id, collector }) =>
    retryOnConflict(async () => {
      const booking = await load(id);
      if (booking.sold.kind !== "collect_on_behalf") throw refused("The booking is of another service.");
      if (!isLive(booking)) throw refused(`The booking is ${booking.status}.`);
      const { writes, events, answer } = naming(await findCollector(booking.shipmentId), booking, collector);
      return commit({ writes, events }, answer);
    }),
);

/** Who may collect a booking's parcel, without the code. @throws AppError `not_found` where nobody is named */
export const collector = fn(Id, "bookings:read", async ({ id }) =>
  toCollector(await collectorOf(id, (await load(id)).shipmentId)),
);

/**
 * Proves by the code that the collector got the parcel, which fulfils the booking. Five wrong codes lock it for 15
 * minutes.
 * @throws AppError `collection_code_wrong`, `collection_locked`, `collection_refused`, `not_found`
 */
export const proveCollection = fn(
  z.strictObject({ ...Id.shape, ...ProveCollection.shape }),
  "bookings:write",
  ({ id, code }) => prove(id, code),
);

/** The same for who has shown by other means than a permission that they may. */
export function prove(bookingId: string, code: string): Promise<Collector> {
  return retryOnConflict(async () => {
    const booking = await load(bookingId);
    const tried = proving(await collectorOf(bookingId, booking.shipmentId), code);
    if (booking.status !== "confirmed") throw refused(`The booking is ${booking.status}.`);
    if (tried.proved) {
      const { writes, events, ...rest } = ending(booking, "fulfilled").change;
      return commit(
        { ...rest, writes: [...writes, ...tried.writes], events: [...events, ...tried.events] },
        tried.answer,
      );
    }
    // Counted before it is answered, so that tries at once are counted each.
    await transact({ writes: tried.writes, refusal: tried.refusal });
    throw tried.refusal;
  });
}

async function collectorOf(bookingId: string, shipmentId: string): Promise<CollectorItem> {
  const item = await findCollector(shipmentId);
  if (item?.bookingId !== bookingId) throw notFound("collector of the booking", bookingId);
  return item;
}
