import type { BookingOffer } from "@caas/core/bookings";
import { bookingWords } from "./booking-words.ts";
import { type FirmFrame, onward } from "./frame.ts";
import { Layout } from "./layout.tsx";

export interface BookingPageProps {
  frame: FirmFrame;
  offer: BookingOffer;
  /** The parcel's page, with what opens it. */
  back: string;
  notice?: string | undefined;
}

/** The windows a recipient can book, and what they have booked. It works without a script. */
export function BookingPage({ frame, offer, back, notice }: BookingPageProps) {
  const { locale, url } = frame;
  const text = bookingWords[locale];
  const { bookings, packages, pass } = offer;
  const isBooked = (packageId: string) => bookings.find((booking) => booking.packageId === packageId);
  return (
    <Layout frame={frame} title={text.title} sandbox={offer.mode === "test"}>
      <main class="wide narrow">
        <section class="card">
          <p class="soft number">{offer.trackingNumber}</p>
          <h1>{text.title}</h1>
          {notice ? (
            <p class="note" role="status">
              {notice}
            </p>
          ) : null}
          {bookings.map(({ id, name, slot }) => (
            <form method="post" action={url.pathname}>
              <input type="hidden" name="v" value={pass} />
              <input type="hidden" name="lang" value={locale} />
              <input type="hidden" name="bookingId" value={id} />
              <p>
                {text.booked}: {name[locale]}{" "}
                <strong class="number">{slot ? `${slot.date} ${slot.from}–${slot.to}` : null}</strong>
              </p>
              <button type="submit" name="action" value="cancel">
                {text.cancel}
              </button>
            </form>
          ))}
          {packages.length === 0 && bookings.length === 0 ? <p class="note">{text.none}</p> : null}
        </section>
        {packages.map((each) => {
          const booked = isBooked(each.id);
          return (
            <section class="card">
              <h2>{each.name[locale]}</h2>
              <p class="soft">
                {each.description?.[locale]} {priceText(each.price, locale)}
              </p>
              <form method="post" action={url.pathname}>
                <input type="hidden" name="v" value={pass} />
                <input type="hidden" name="lang" value={locale} />
                <input type="hidden" name="packageId" value={each.id} />
                {booked ? <input type="hidden" name="bookingId" value={booked.id} /> : null}
                <label for={`slot-${each.id}`}>{booked ? text.move : text.choose}</label>
                <select id={`slot-${each.id}`} name="slot">
                  {each.slots.map(({ area, date, from, to, available }) => (
                    <option value={`${date}/${from}/${area}`} disabled={available === 0}>
                      {`${date} ${from}–${to} · ${area} · ${text.left(available)}`}
                    </option>
                  ))}
                </select>
                <button type="submit" name="action" value={booked ? "move" : "book"}>
                  {booked ? text.change : text.book}
                </button>
              </form>
            </section>
          );
        })}
        <p class="small">
          <a href={onward(back, url)}>{text.back}</a>
        </p>
      </main>
    </Layout>
  );
}

function priceText({ amount, currency }: { amount: number; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const { maximumFractionDigits: digits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** digits);
}
