import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Booking } from "./schema.ts";

const data = z.object({ booking: Booking });
const about = (name: string, description: string) => event(`booking.${name}`, description, data);

export const BookingHeld = about("held", "A place is held for a short time, until it is confirmed");
export const BookingConfirmed = about("confirmed", "A service was booked with a parcel");
export const BookingRescheduled = about("rescheduled", "A booking was moved to another window");
export const BookingCancelled = about("cancelled", "A booking was taken back in time; its place is free");
export const BookingExpired = about("expired", "A hold was not confirmed in time; its place is free");
export const BookingFulfilled = about("fulfilled", "The service was rendered as booked");
export const BookingMissed = about(
  "missed",
  "The service was not rendered as booked; `booking.refund` is to be given back",
);
export const BookingReminded = about("reminded", "The evening before a booked window has come");
