import { trackingUrl } from "../shipments/index.ts";
import type { BookingItem } from "./entity.ts";
import type { Booking } from "./schema.ts";

/** What the API shows of a booking; it holds nobody's name or address. */
export function toBooking(item: BookingItem): Booking {
  const { sold } = item;
  return {
    id: item.bookingId,
    object: "booking",
    packageId: item.packageId,
    packageVersion: sold.version,
    kind: sold.kind,
    name: sold.name,
    shipmentId: item.shipmentId,
    trackingNumber: item.trackingNumber,
    customerId: item.customerId || null,
    status: item.status,
    area: item.area ?? null,
    slot: item.slot ?? null,
    expiresAt: item.heldUntil ?? null,
    reschedules: item.reschedules,
    maxReschedules: sold.maxReschedules,
    insuredValue: item.insuredValue ?? null,
    listPrice: sold.listPrice,
    price: sold.price,
    included: sold.included,
    voucher: sold.voucher ?? null,
    refund: item.refund ?? null,
    confirmedAt: item.confirmedAt ?? null,
    endedAt: item.endedAt ?? null,
    link: trackingUrl(item.trackingNumber, "/booking"),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}
