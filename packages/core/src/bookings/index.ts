import { z } from "zod";
import { requireRoom } from "../billing/index.ts";
import { PageInput, page, shards } from "../db/index.ts";
import { fn, idSchema, tenant } from "../kernel/index.ts";
import { load } from "./change.ts";
import { BookingEntity, type BookingItem } from "./entity.ts";
import { holdPlace } from "./hold.ts";
import { cancelBooking, confirmHold, endRun, moveBooking } from "./moves.ts";
import { toBooking } from "./present.ts";
import { bookingStatuses, NewBooking, Reschedule } from "./schema.ts";

export {
  type BookingGlance,
  type BookingOffer,
  offerToRecipient,
  pageToRebook,
  trackWithBookings,
  wishOfRecipient,
} from "./by-recipient.ts";
export { BookingCalendar, calendar } from "./calendar.ts";
export { expireKind, load as loadBooking, remindKind } from "./change.ts";
export { collector, nameCollector, proveCollection } from "./collect.ts";
export type { BookingItem } from "./entity.ts";
export { BookingHeld } from "./event.ts";
export { bookingExample } from "./examples.ts";
export { expire, remind } from "./expire.ts";
export { insuredByBooking } from "./insured.ts";
export { bookingsOf } from "./of-customer.ts";
export { missedTag, onMissed } from "./on-missed.ts";
export { toBooking } from "./present.ts";
export { BookingReport, count, report } from "./report.ts";
export { Run, run } from "./run.ts";
export { endStopByLink, type LinkedRun, runByLink } from "./run-by-link.ts";
export { Booking, NewBooking, Reschedule } from "./schema.ts";

const Id = z.strictObject({ id: z.string().min(1).max(60) });

/** @throws AppError `plan_limit_reached`, and as `holdPlace` */
export const hold = fn(NewBooking, "bookings:write", async (input) => {
  await requireRoom("bookings");
  return holdPlace(input);
});

/** @throws as `confirmHold` */
export const confirm = fn(Id, "bookings:write", ({ id }) => confirmHold(id));

/** @throws as `moveBooking` */
export const reschedule = fn(
  z.strictObject({ ...Id.shape, to: Reschedule }),
  "bookings:write",
  ({ id, to }) => moveBooking(id, to),
);

/** @throws as `cancelBooking` */
export const cancel = fn(Id, "bookings:write", ({ id }) => cancelBooking(id));

/** The courier's run says how it went; it is not asked what time it is. @throws as `endRun` */
export const fulfil = fn(Id, "bookings:write", ({ id }) => endRun(id, "fulfilled"));
/** The same where nobody was met. @throws as `endRun` */
export const miss = fn(Id, "bookings:write", ({ id }) => endRun(id, "missed"));

/** @throws AppError `not_found` */
export const get = fn(Id, "bookings:read", async ({ id }) => toBooking(await load(id)));

/** Bookings, the newest first. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    shipmentId: idSchema("shipment").optional(),
    packageId: idSchema("package").optional(),
    status: z.enum(bookingStatuses).optional(),
  }),
  "bookings:read",
  ({ limit, cursor, shipmentId, packageId, status }) => {
    const tenantId = tenant();
    const { ofShipment, byStatus, all } = BookingEntity().query;
    const others = (item: Record<string, unknown>) =>
      (!packageId || item.packageId === packageId) && (!status || item.status === status);
    return page({
      queries: shipmentId
        ? [ofShipment({ tenantId, shipmentId })]
        : shards.map((shard) => (status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard }))),
      filter: packageId || (shipmentId && status) ? others : undefined,
      limit,
      cursor,
      name: JSON.stringify(["bookings", shipmentId, packageId, status]),
      map: (item) => toBooking(item as BookingItem),
    });
  },
);
