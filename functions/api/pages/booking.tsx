import type { BookingOffer } from "@caas/core/bookings";
import { moneyText } from "@caas/core/kernel";
import { bookingWords } from "./booking-words.ts";
import { type FirmFrame, onward } from "./frame.ts";
import { Layout, Phone } from "./layout.tsx";
import { SlotChoice } from "./slot-choice.tsx";
import { type LocalTime, localTime } from "./time.ts";
import { words } from "./words.ts";

export interface BookingPageProps {
  frame: FirmFrame;
  offer: BookingOffer;
  /** The parcel's page, with what opens it. */
  back: string;
  notice?: { text: string; isError: boolean } | undefined;
}

type Booked = BookingOffer["bookings"][number];

interface PartProps {
  frame: FirmFrame;
  offer: BookingOffer;
  time: LocalTime;
}

/** The windows a recipient can book, and what they have booked. It works without a script. */
export function BookingPage({ frame, offer, back, notice }: BookingPageProps) {
  const { locale, url } = frame;
  const text = bookingWords[locale];
  const { bookings, packages } = offer;
  const time = localTime(locale, offer.timezone, Date.parse(offer.now));
  const first = bookings[0]?.slot?.startAt ?? packages[0]?.slots[0]?.startAt;
  return (
    <Layout frame={frame} title={text.title} sandbox={offer.mode === "test"}>
      <main class="wide narrow">
        <section class="card">
          <p class="soft number">{offer.trackingNumber}</p>
          <h1>{text.title}</h1>
          {notice ? (
            <p class={notice.isError ? "note" : "note told"} role={notice.isError ? "alert" : "status"}>
              {notice.text}
            </p>
          ) : null}
          {packages.length === 0 && bookings.length === 0 ? <p class="note">{text.none}</p> : null}
          {bookings.map((booking) => (
            <BookingCard frame={frame} offer={offer} booking={booking} time={time} />
          ))}
        </section>
        {packages.map((each) => (
          <PackageCard frame={frame} offer={offer} sold={each} time={time} />
        ))}
        <p class="small soft">
          {first ? words[locale].times(time.zone(first)) : null} <a href={onward(back, url)}>{text.back}</a>
        </p>
      </main>
    </Layout>
  );
}

/** Past the cut-off only the firm can help. */
function isChangeable({ slot }: Booked, { now }: BookingOffer): boolean {
  return !slot || now < slot.changeableUntil;
}

function BookingCard({ frame, offer, booking, time }: PartProps & { booking: Booked }) {
  const { locale, url, firm } = frame;
  const text = bookingWords[locale];
  const { id, name, slot, status, expiresAt, price } = booking;
  const isHeld = status === "held";
  return (
    <div class="booked">
      <p>
        {isHeld ? text.held : text.booked} · {name[locale]}{" "}
        <span class="soft">{priceText(price, locale)}</span>
      </p>
      {slot ? (
        <p>
          <strong class="number">{time.span(slot.startAt, slot.endAt)}</strong>
        </p>
      ) : null}
      {isHeld && expiresAt ? <p class="note">{text.heldUntil(time.clock(expiresAt))}</p> : null}
      {slot && isChangeable(booking, offer) ? (
        <p class="small soft">
          {text.until(`${time.day(slot.changeableUntil)} ${time.clock(slot.changeableUntil)}`)}
        </p>
      ) : null}
      {isChangeable(booking, offer) || isHeld ? (
        <form method="post" action={url.pathname} class={isHeld ? "pair" : undefined}>
          <Hidden frame={frame} offer={offer} />
          <input type="hidden" name="bookingId" value={id} />
          {isHeld ? (
            <button type="submit" name="action" value="confirm">
              {text.confirm}
            </button>
          ) : null}
          <button type="submit" name="action" value="cancel" class="other">
            {text.cancel}
          </button>
        </form>
      ) : (
        <p class="note">
          {text.tooLate} {firm.hotline ? <Phone number={firm.hotline} /> : null}
        </p>
      )}
    </div>
  );
}

function PackageCard({ frame, offer, sold, time }: PartProps & { sold: BookingOffer["packages"][number] }) {
  const { locale, url } = frame;
  const text = bookingWords[locale];
  const booked = offer.bookings.find(({ packageId }) => packageId === sold.id);
  const isSpent = booked && booked.reschedules >= booked.maxReschedules;
  if (booked && !isChangeable(booked, offer)) return null;
  return (
    <section class="card">
      <h2>{sold.name[locale]}</h2>
      <p class="soft">
        {sold.description?.[locale]} {priceText(sold.price, locale)}
      </p>
      {isSpent ? (
        <p class="note">{text.refused.reschedule_limit}</p>
      ) : (
        <form method="post" action={url.pathname}>
          <Hidden frame={frame} offer={offer} />
          <input type="hidden" name="packageId" value={sold.id} />
          {booked ? <input type="hidden" name="bookingId" value={booked.id} /> : null}
          <SlotChoice locale={locale} slots={sold.slots} booked={booked?.slot ?? null} time={time} />
          <button type="submit" name="action" value={booked ? "move" : "book"}>
            {booked ? text.change : text.book}
          </button>
        </form>
      )}
    </section>
  );
}

function Hidden({ frame, offer }: Pick<PartProps, "frame" | "offer">) {
  return (
    <>
      <input type="hidden" name="v" value={offer.pass} />
      <input type="hidden" name="lang" value={frame.locale} />
    </>
  );
}

function priceText({ amount, currency }: { amount: number; currency: string }, locale: FirmFrame["locale"]) {
  return amount === 0 ? bookingWords[locale].free : moneyText({ amount, currency }, locale);
}
