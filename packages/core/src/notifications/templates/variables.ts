import { claimStatusWords, kindWords, moneyText, proofWords } from "../../claims/index.ts";
import { config, type Locale, localTime, localWindow, now, type TenantProfile } from "../../kernel/index.ts";
import { type Reason, reasonWords, statusWords } from "../../shipments/index.ts";
import type { Fact } from "../fact.ts";

export type Variables = Record<string, unknown>;

/** The parts of a fact that are shown. */
type About = Pick<
  Fact,
  "shipment" | "exception" | "ticket" | "parcels" | "text" | "message" | "claim" | "booking"
>;

/** What the templates of a fact may name; every name is there, `null` where nothing is known. */
export function variablesOf(
  fact: About,
  tenant: TenantProfile,
  locale: Locale,
  customer: { name?: string | undefined } | null,
): Variables {
  const { shipment, ticket, parcels, text, message, claim, booking } = fact;
  return {
    tenant: { name: tenant.name, url: `${config().publicUrl}/t/${tenant.slug}` },
    customer: { name: customer?.name ?? null },
    ...(shipment && { shipment: shipmentVariables(fact, shipment, tenant.timezone, locale) }),
    ...(parcels && {
      count: parcels.length,
      parcels: parcels.map((parcel) => shipmentVariables(fact, parcel, tenant.timezone, locale)),
    }),
    ...(ticket && { ticket }),
    ...(claim && { claim: claimVariables(claim, tenant.timezone, locale) }),
    ...(booking && { booking: bookingVariables(booking, tenant.timezone, locale) }),
    ...(text === "ticket.message_created" && { message }),
  };
}

/** Parcels of which no arrival is to be promised. */
const gone: ReadonlySet<Reason | null> = new Set(["lost", "destroyed"]);

function shipmentVariables(
  { exception }: About,
  shipment: NonNullable<Fact["shipment"]>,
  zone: string,
  locale: Locale,
) {
  const { status, reason } = exception ?? shipment;
  const { eta } = shipment;
  const promising = eta !== null && Date.parse(eta.to) > now() && !gone.has(reason);
  return {
    trackingNumber: shipment.trackingNumber,
    url: shipment.trackingUrl,
    status: statusWords[locale][shipment.status],
    eta: promising ? localWindow(eta, locale, zone) : null,
    at: shipment.lastEventAt && localTime(shipment.lastEventAt, locale, zone),
    reason: reason ? reasonWords[locale][reason] : exception && statusWords[locale][status ?? "exception"],
  };
}

function bookingVariables(booking: NonNullable<Fact["booking"]>, zone: string, locale: Locale) {
  const { trackingNumber, name, slot, price, refund, link } = booking;
  return {
    trackingNumber,
    name: name[locale],
    window: slot && localWindow({ from: slot.startAt, to: slot.endAt }, locale, zone),
    price: price.amount > 0 ? moneyText(price, locale) : null,
    refund: refund && refund.amount > 0 ? moneyText(refund, locale) : null,
    url: link,
  };
}

function claimVariables(claim: NonNullable<Fact["claim"]>, zone: string, locale: Locale) {
  const { approvedAmount, missing, appealUntil, decision, payment } = claim;
  const proofs = missing.map((proof) => proofWords[locale][proof]);
  return {
    trackingNumber: claim.trackingNumber,
    kind: kindWords[locale][claim.kind],
    status: claimStatusWords[locale][claim.status],
    amount: moneyText(claim.amount, locale),
    entitlement: moneyText(claim.entitlement, locale),
    approved: approvedAmount && moneyText(approvedAmount, locale),
    missing: proofs.length > 0 ? proofs.join(locale === "zh-CN" ? "、" : ", ") : null,
    reason: claim.status === "rejected" ? (decision?.reason ?? null) : null,
    appealUntil: appealUntil && localTime(appealUntil, locale, zone),
    reference: payment?.reference ?? null,
    url: claim.link,
  };
}
