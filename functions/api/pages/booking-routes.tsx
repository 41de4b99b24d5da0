import { offerToRecipient, wishOfRecipient } from "@caas/core/bookings";
import { AppError } from "@caas/core/kernel";
import type { RequestContext } from "../context.ts";
import { BookingPage, type BookingPageProps } from "./booking.tsx";
import { bookingWords } from "./booking-words.ts";
import { onward } from "./frame.ts";
import { openingOf, type ParcelVisit, refuseParcel } from "./parcel-routes.tsx";
import { sentFields, typedTexts } from "./sent.ts";

/** The windows that can be booked for a parcel. */
export async function showBooking(context: RequestContext, visit: ParcelVisit): Promise<Response> {
  return shown(
    context,
    visit,
    context.req.query("sent") ? { text: bookingWords[visit.frame.locale].done, isError: false } : undefined,
  );
}

async function shown(
  context: RequestContext,
  visit: ParcelVisit,
  notice?: BookingPageProps["notice"],
  { v, status = 200 }: { v?: string | undefined; status?: number } = {},
): Promise<Response> {
  try {
    const offer = await offerToRecipient(openingOf(context, v));
    if (visit.isJson) return context.json(offer);
    const { frame } = visit;
    const back = `/t/${frame.firm.slug}/${offer.trackingNumber}?${new URLSearchParams({ v: offer.pass })}`;
    return context.html(BookingPage({ frame, offer, back, notice }), status as 200);
  } catch (error) {
    return refuseParcel(context, visit, error);
  }
}

/** Takes what was chosen. A browser is sent on, so that loading the page again sends nothing again. */
export async function takeBooking(context: RequestContext, visit: ParcelVisit): Promise<Response> {
  const fields = await sentFields(context);
  const typed = typedTexts(fields);
  const { frame, isJson } = visit;
  try {
    if (isJson) {
      const { v: _, ...wish } = (fields ?? {}) as Record<string, unknown>;
      return context.json(await wishOfRecipient(openingOf(context, typed.v), wish), 200);
    }
    const { k: _, phone: __, ...opening } = openingOf(context, typed.v ?? "");
    await wishOfRecipient(opening, wishOf(typed));
    const query = new URLSearchParams({ v: typed.v ?? "", sent: "1", lang: typed.lang ?? frame.locale });
    return context.redirect(onward(`${frame.url.pathname}?${query}`, frame.url), 303);
  } catch (error) {
    if (isJson || !(error instanceof AppError)) throw error;
    if (error.code === "not_found" || error.code === "link_expired")
      return refuseParcel(context, visit, error);
    const text = bookingWords[frame.locale];
    return shown(
      context,
      visit,
      { text: text.refused[error.code] ?? text.failed, isError: true },
      {
        v: typed.v,
        status: error.status,
      },
    );
  }
}

function wishOf({ action, packageId, bookingId, slot = "" }: Record<string, string>): unknown {
  const [date, from, area] = slot.split("/");
  const window = { slot: { date, from, area } };
  if (action === "cancel" || action === "confirm") return { action, bookingId };
  return action === "move" ? { action, bookingId, ...window } : { action, packageId, ...window };
}
