import type { BookingOffer } from "@caas/core/bookings";
import type { Locale } from "@caas/core/kernel";
import { bookingWords } from "./booking-words.ts";
import type { LocalTime } from "./time.ts";

type Slot = BookingOffer["packages"][number]["slots"][number];

interface SlotChoiceProps {
  locale: Locale;
  /** By area and time. */
  slots: readonly Slot[];
  /** What is booked now: it cannot be chosen again. */
  booked: Pick<Slot, "area" | "date" | "from"> | null;
  time: LocalTime;
}

/** So many days are shown at once; the others are folded away, lest a phone shows a long list. */
const daysShown = 5;

/** The windows to choose from, by day; where a firm has several areas, each is folded. */
export function SlotChoice({ locale, slots, booked, time }: SlotChoiceProps) {
  const text = bookingWords[locale];
  const areas = [...new Set(slots.map(({ area }) => area))];
  const days = (area: string) => (
    <Days {...{ locale, booked, time }} slots={slots.filter((slot) => slot.area === area)} />
  );
  const [only] = areas;
  return (
    <fieldset>
      <legend>{booked ? text.move : text.choose}</legend>
      {areas.length === 1 && only !== undefined
        ? days(only)
        : areas.map((area) => (
            <details open={area === (booked?.area ?? only)}>
              <summary>
                {text.area} {area}
              </summary>
              {days(area)}
            </details>
          ))}
    </fieldset>
  );
}

function Days({ locale, slots, booked, time }: SlotChoiceProps) {
  const dates = [...new Set(slots.map(({ date }) => date))];
  const day = (date: string) => (
    <Day {...{ locale, booked, time }} slots={slots.filter((slot) => slot.date === date)} />
  );
  const later = dates.slice(daysShown);
  return (
    <>
      {dates.slice(0, daysShown).map(day)}
      {later.length > 0 ? (
        <details>
          <summary>{bookingWords[locale].later(later.length)}</summary>
          {later.map(day)}
        </details>
      ) : null}
    </>
  );
}

function Day({ locale, slots, booked, time }: SlotChoiceProps) {
  const text = bookingWords[locale];
  const [first] = slots;
  if (!first) return null;
  return (
    <div class="slots">
      <h3>{time.day(first.startAt)}</h3>
      {slots.map(({ area, date, from, to, available }) => {
        const isOwn = booked?.area === area && booked.date === date && booked.from === from;
        const isOff = isOwn || available === 0;
        return (
          <label class={isOff ? "choice off" : "choice"}>
            <input type="radio" name="slot" value={`${date}/${from}/${area}`} disabled={isOff} required />
            <span>
              <b class="number">
                {from}–{to}
              </b>{" "}
              <span class="small soft">
                {isOwn ? text.own : available === 0 ? text.full : text.left(available)}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
