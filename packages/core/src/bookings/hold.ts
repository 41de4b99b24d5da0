import type { z } from "zod";
import { findById as findCustomer } from "../customers/index.ts";
import { commit, reading, readTogether, retryOnConflict, shardOf, write } from "../db/index.ts";
import { AppError, invalid, iso, type Money, newId, now, nowIso, tenant } from "../kernel/index.ts";
import {
  checkArea,
  checkPlaces,
  type PackageItem,
  packageRead,
  placesRead,
  slotFull,
  takePlace,
} from "../packages/index.ts";
import { isTerminal, type ShipmentItem, shipmentRead } from "../shipments/index.ts";
import { durationSeconds } from "../sla/index.ts";
import { redeemVoucher, voucherRead, worthOf } from "../vouchers/index.ts";
import { expireKind, hasLapsed, inWindow, load } from "./change.ts";
import { BookingEntity, type BookingItem, LiveBookingEntity, type LiveBookingItem } from "./entity.ts";
import { BookingHeld } from "./event.ts";
import { expireHold } from "./expire.ts";
import { insuredFor, premium } from "./insured.ts";
import { toBooking } from "./present.ts";
import type { Booking, NewBooking } from "./schema.ts";
import { chooseWindow } from "./window.ts";

type Input = z.output<typeof NewBooking>;

/**
 * Holds a place in two round trips: one reads what is sold and for which parcel, the other takes the place, makes
 * the booking, tells of it and sets the time at which it expires, all or nothing.
 * @throws AppError `slot_full`, `slot_closed`, `already_booked`, `package_off`, `voucher_used`,
 * `voucher_expired`, `currency_mismatch`, `validation_failed`
 */
export async function holdPlace(input: Input): Promise<Booking> {
  try {
    return await attempt(input);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "already_booked") throw error;
    // A hold that nobody confirmed in time is in nobody's way, although the sweep has not come by yet.
    const before = await load(String(error.details.extra?.bookingId));
    if (!hasLapsed(before)) throw error;
    await retryOnConflict(() => expireHold(before.bookingId));
    return attempt(input);
  }
}

async function attempt(input: Input): Promise<Booking> {
  const { packageId, shipmentId, voucher } = input;
  const place = input.slot && { packageId, ...input.slot };
  const [sold, shipment, found, places, live] = await readTogether([
    packageRead(packageId),
    shipmentRead(shipmentId),
    voucher === undefined ? null : voucherRead(voucher),
    place ? placesRead(place) : null,
    reading<LiveBookingItem>(
      LiveBookingEntity(),
      LiveBookingEntity().get({ tenantId: tenant(), shipmentId, packageId }),
    ),
  ]);
  if (!sold) throw invalid("packageId", "not_found", "There is no such package.");
  if (!shipment) throw invalid("shipmentId", "not_found", "There is no such shipment.");
  if (!sold.content.enabled)
    throw new AppError("package_off", { detail: `${packageId} is switched off at present.` });
  if (isTerminal(shipment.status))
    throw invalid("shipmentId", "shipment_over", `The parcel is ${shipment.status}.`);
  const chosen = await windowFor(sold, input);
  if (live) throw alreadyBooked(live.bookingId);
  if (place && chosen && (places?.taken ?? 0) >= chosen.capacity) throw slotFull(place);
  const included = await isIncluded(sold, shipment);
  const insuredValue = insuredFor(sold.content, input, shipment);
  const listPrice = insuredValue ? premium(sold.content, insuredValue) : sold.content.price;
  const worth = voucher === undefined || included ? null : worthOf(found, voucher, listPrice);
  const price = priceOf(listPrice, included, worth);
  const bookingId = newId("booking");
  const at = nowIso();
  const { config } = sold.content;
  const booking: BookingItem = {
    ...{ tenantId: tenant(), bookingId, packageId, shipmentId, trackingNumber: shipment.trackingNumber },
    customerId: shipment.customerId,
    status: "held",
    sold: {
      ...{ kind: sold.content.kind, name: sold.content.name, version: sold.version },
      maxReschedules: "maxReschedules" in config ? config.maxReschedules : 0,
      ...{ listPrice, price, included },
      voucher: worth && voucher ? { code: voucher, amount: worth } : undefined,
    },
    area: input.slot?.area ?? input.area,
    ...inWindow(chosen?.slot),
    heldUntil: iso(now() + durationSeconds(config.holdFor) * 1000),
    ...{ insuredValue, reschedules: 0 },
    shard: shardOf(bookingId),
    ...{ createdAt: at, updatedAt: at, version: 1 },
  };
  const answer = toBooking(booking);
  return commit(
    {
      writes: [
        // First, for it is what a parcel that has one is to be told, also where the window is full.
        liveWrite(booking),
        ...(place && chosen ? [takePlace(place, chosen.capacity)] : []),
        write(BookingEntity().create(booking)),
        ...(booking.sold.voucher ? [redeemVoucher(booking.sold.voucher.code, bookingId)] : []),
      ],
      events: [BookingHeld({ booking: answer })],
      due: [{ kind: expireKind, key: bookingId, at: booking.heldUntil ?? at }],
      ...(place && chosen ? { beforeRetry: () => checkPlaces(place, chosen.capacity) } : {}),
    },
    answer,
  );
}

async function windowFor(sold: PackageItem, { slot, area }: Input) {
  if (slot) {
    if (area !== undefined && area !== slot.area)
      throw invalid("area", "contradiction", "must be the slot's area, or be left out");
    return chooseWindow(sold, slot);
  }
  if (sold.content.kind === "scheduled_delivery")
    throw invalid("slot", "required", "is required: the area, date and start of a window");
  if (area !== undefined) checkArea(sold.content, area, "area");
  else if (sold.content.config.areas)
    throw invalid("area", "required", "is required: the package is not sold everywhere");
  return null;
}

/** Whether the package is part of the plan of the parcel's customer. */
async function isIncluded({ content: { includedFor } }: PackageItem, { customerId }: ShipmentItem) {
  if (!includedFor || !customerId) return false;
  const customer = await findCustomer(customerId);
  if (!customer) return false;
  return Boolean((includedFor.vip && customer.vip) || includedFor.stages?.includes(customer.stage));
}

function priceOf({ amount, currency }: Money, included: boolean, worth: Money | null): Money {
  return { amount: included ? 0 : Math.max(0, amount - (worth?.amount ?? 0)), currency };
}

/** Closes the race of two bookings of one package for one parcel. */
function liveWrite({ tenantId, shipmentId, packageId, bookingId }: BookingItem) {
  const live = LiveBookingEntity().create({ tenantId, shipmentId, packageId, bookingId });
  return write(live, (existing) => alreadyBooked(String(existing?.bookingId)));
}

function alreadyBooked(bookingId: string): AppError {
  return new AppError("already_booked", {
    detail: `The parcel has ${bookingId} of this package. Move or cancel that one.`,
    extra: { bookingId },
  });
}
