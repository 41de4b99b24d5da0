import type { BookingGlance } from "@caas/core/bookings";
import type { Tracking } from "@caas/core/shipments";
import { bookingWords } from "./booking-words.ts";
import { type FirmFrame, onward } from "./frame.ts";
import type { LocalTime } from "./time.ts";

interface BookableProps {
  frame: FirmFrame;
  tracking: Tracking;
  glance: BookingGlance;
  /** What opens the parcel's forms, as a query. */
  opener: string;
  time: LocalTime;
}

/** What is booked with a parcel, and the way to book or to change it; nothing where neither can be. */
export function Bookable({ frame, tracking, glance: { offered, bookings }, opener, time }: BookableProps) {
  if (!offered && bookings.length === 0) return null;
  const text = bookingWords[frame.locale];
  const path = `/t/${frame.firm.slug}/${encodeURIComponent(tracking.trackingNumber)}/booking?${opener}`;
  return (
    <div class="booked">
      {bookings.map(({ name, slot, status }) => (
        <p>
          {status === "held" ? text.held : text.booked} · {name[frame.locale]}{" "}
          {slot ? <strong class="number">{time.span(slot.startAt, slot.endAt)}</strong> : null}
        </p>
      ))}
      <p class="screen">
        <a href={onward(path, frame.url)}>{bookings.length > 0 ? text.open : text.link} →</a>
      </p>
    </div>
  );
}
