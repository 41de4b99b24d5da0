import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Booking } from "./schema.ts";

const data = z.object({ booking: Booking });

export const BookingHeld = event(
  "booking.held",
  "A place is held for a short time, until it is confirmed",
  data,
);
export const BookingConfirmed = event("booking.confirmed", "A service was booked with a parcel", data);
export const BookingRescheduled = event("booking.rescheduled", "A booking was moved to another window", data);
export const BookingCancelled = event(
  "booking.cancelled",
  "A booking was taken back in time; its place is free",
  data,
);
export const BookingExpired = event(
  "booking.expired",
  "A hold was not confirmed in time; its place is free",
  data,
);
export const BookingFulfilled = event("booking.fulfilled", "The service was rendered as booked", data);
export const BookingMissed = event(
  "booking.missed",
  "The service was not rendered as booked; `booking.refund` is to be given back",
  data,
);
export const BookingReminded = event("booking.reminded", "The evening before a booked window has come", data);
