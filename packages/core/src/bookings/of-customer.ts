import type { Strand } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { BookingEntity } from "./entity.ts";

/** The bookings of a customer. They name the parcel and the window, and nobody. */
export function bookingsOf(customerId: string): Strand {
  return {
    query: BookingEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "booking#bkg_",
    idOf: ({ bookingId }) => String(bookingId),
  };
}
