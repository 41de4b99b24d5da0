import { trackWithBookings } from "@caas/core/bookings";
import { AppError, now } from "@caas/core/kernel";
import { type Opening, TrackingNumber, track } from "@caas/core/shipments";
import type { RequestContext } from "../context.ts";
import { contactWords } from "./contact-words.ts";
import type { FirmFrame } from "./frame.ts";
import { LookUp } from "./look-up.tsx";
import { TrackingPage } from "./tracking.tsx";
import { words } from "./words.ts";

export interface ParcelVisit {
  frame: FirmFrame;
  isJson: boolean;
}

/** What opens the parcel of the address. */
export function openingOf(context: RequestContext, pass?: string | undefined): Opening {
  const { k, phone, v } = context.req.query();
  const trackingNumber = context.req.param("trackingNumber") ?? "";
  return { trackingNumber, k, phone, v: pass ?? v, address: context.get("address") };
}

/** One parcel's page. */
export async function showParcel(context: RequestContext, visit: ParcelVisit): Promise<Response> {
  const { frame, isJson } = visit;
  const { switch: other, phone, sent, k } = context.req.query();
  if (other !== undefined) {
    const trackingNumber = typedNumber(context.req.param("trackingNumber") ?? "") ?? undefined;
    return context.html(LookUp({ frame, trackingNumber, typed: { phone } }));
  }
  try {
    if (isJson) return context.json(await track(openingOf(context)));
    const { tracking, glance } = await trackWithBookings(openingOf(context));
    const opener = new URLSearchParams(k === undefined ? { v: tracking.pass } : { k });
    const notice = sent === "joined" ? contactWords[frame.locale].joined : undefined;
    return context.html(
      TrackingPage({ frame, tracking, glance, now: now(), opener: String(opener), notice }),
    );
  } catch (error) {
    return refuseParcel(context, visit, error);
  }
}

/** The form that leads to a parcel, or the parcel that was typed into it. */
export function showLookUp(
  context: RequestContext,
  { frame, isJson }: ParcelVisit,
): Response | Promise<Response> {
  const { trackingNumber, switch: other, ...rest } = context.req.query();
  if (other !== undefined)
    return context.html(LookUp({ frame, typed: { trackingNumber, phone: rest.phone } }));
  if (trackingNumber === undefined) return context.html(LookUp({ frame }));
  const number = typedNumber(trackingNumber);
  if (number) return context.redirect(`/t/${frame.firm.slug}/${number}?${new URLSearchParams(rest)}`, 303);
  if (isJson) throw new AppError("not_found", { detail: "There is no such parcel." });
  return context.html(LookUp({ frame, notice: wrong(words[frame.locale].nothingFound) }), 404);
}

/** A number as people type or paste it, with spaces or full-width letters; null for what cannot be one. */
function typedNumber(text: string): string | null {
  const number = TrackingNumber.safeParse(text.normalize("NFKC").replace(/\s/g, ""));
  return number.success ? number.data : null;
}

/** Asks for the digits (again). It looks the same whether the number exists or not. */
export function refuseParcel(context: RequestContext, { frame, isJson }: ParcelVisit, error: unknown) {
  if (isJson || !(error instanceof AppError)) throw error;
  // What cannot be a number is not repeated, lest a link puts somebody's words under the firm's name.
  const trackingNumber = typedNumber(context.req.param("trackingNumber") ?? "") ?? undefined;
  const text = words[frame.locale];
  const { k, phone } = context.req.query();
  switch (error.code) {
    case "rate_limited": {
      const seconds = error.details.retryAfter ?? 60;
      context.header("Retry-After", String(seconds));
      const notice = wrong(text.tooMany(Math.ceil(seconds / 60)));
      return context.html(LookUp({ frame, trackingNumber, notice }), 429);
    }
    case "link_expired": {
      const notice = wrong(contactWords[frame.locale].gone);
      return context.html(LookUp({ frame, trackingNumber, notice }), 410);
    }
    case "not_found": {
      const told = phone ? text.nothingFound : k ? text.badLink : text.needDigits;
      const notice = { text: told, isError: Boolean(phone || k) };
      return context.html(LookUp({ frame, trackingNumber, notice }), 404);
    }
    default:
      throw error;
  }
}

function wrong(text: string) {
  return { text, isError: true };
}
