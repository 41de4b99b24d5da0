import { z } from "zod";
import { take } from "../auth/index.ts";
import { type Filed, fileByCustomer } from "../claims/index.ts";
import { fn, invalid, type Locale, type Mode, parse, scope, sha256, tenant } from "../kernel/index.ts";
import { Opening, openParcel, passFor, type ShipmentItem } from "../shipments/index.ts";
import { openByCustomer } from "../tickets/index.ts";
import { deliveryDates } from "./dates.ts";
import { type ContactKind, contactKinds, offerFor } from "./offer.ts";
import { Contact, type ContactText } from "./schema.ts";
import { textOf, ticketTypeOf } from "./text.ts";
import type { Choice } from "./words.ts";

export { type ContactKind, contactKinds, type Offer, offerFor } from "./offer.ts";
export { Contact, periods } from "./schema.ts";
export { choiceWords, periodWords } from "./words.ts";

/** Somebody may ask, complain and claim in one visit; an address may be that of a whole office. */
const parcelRate = { burst: 6, perSeconds: 300 };
const addressRate = { burst: 30, perSeconds: 20 };

/** A parcel's form for one kind of contact. */
export interface ContactForm {
  object: "contact_form";
  kind: ContactKind;
  trackingNumber: string;
  /** `test` for a parcel of the tenant's sandbox. */
  mode: Mode;
  status: ShipmentItem["status"];
  /** Categories that can be chosen; none where this cannot be asked now. */
  choices: Choice[];
  /** The local dates from which and until which a delivery can be asked for. */
  dates: { from: string; to: string };
  /** Marks what is sent, as `v`: for this parcel, for 12 hours, taken once. */
  pass: string;
}

/** @throws AppError as `openParcel` */
export const form = fn(
  z.strictObject({ opening: Opening, kind: z.enum(contactKinds) }),
  null,
  ({ opening, kind }): Promise<ContactForm> =>
    openParcel(opening, ({ shipment: { trackingNumber, status } }, visit) => ({
      object: "contact_form",
      kind,
      trackingNumber,
      mode: scope().mode,
      status,
      choices: [...offerFor(status)[kind]],
      dates: deliveryDates(),
      pass: passFor(trackingNumber, visit),
    })),
);

/** What became of a recipient's contact. */
export interface Contacted {
  object: "contact";
  /** Of the ticket. */
  number: string;
  /** Whether it joined the ticket that was open about the parcel. */
  joined: boolean;
  /**
   * The ticket's page; null where somebody who knows only the phone's digits joined a ticket that others wrote to.
   */
  progressUrl: string | null;
  /** The claim's page, where a claim was filed: it holds nothing but what this contact has said. */
  claimUrl: string | null;
}

/**
 * Takes what a recipient asks on a parcel's page and makes a ticket of it, or adds it to the open one. Sent twice
 * with the same pass, it is taken once. The tenant is the actor's.
 * @throws AppError as `openParcel`; `validation_failed` also for what a parcel in this status does not offer and for
 * a date that is past or more than 14 days ahead; `rate_limited`
 */
export const contact = fn(
  z.strictObject({
    opening: Opening,
    kind: z.enum(contactKinds),
    locale: z.enum(["zh-CN", "en"]),
    contact: z.unknown(),
  }),
  null,
  ({ opening, kind, locale, contact }): Promise<Contacted> =>
    openParcel(opening, async ({ shipment }, { by, nonce }) => {
      const wanted = checked(kind, contact, shipment);
      const { address } = opening;
      if (address) await take(`contact:address:${sha256(address)}`, addressRate);
      await take(`contact:parcel:${tenant()}#${shipment.shipmentId}`, parcelRate);
      const { trackingNumber } = shipment;
      const byDigits = by === "digits";
      // Another text from the same page, after a step back, is another contact.
      const sending = nonce === null ? undefined : sha256(JSON.stringify([nonce, kind, wanted]));
      const claim = claimOf(wanted, locale);
      if (claim) return filed(await fileByCustomer(claim, shipment, sending), byDigits);
      const ticket = await openByCustomer({
        ...textOf({ kind, contact: wanted, trackingNumber, locale, byDigits }),
        ...{ type: ticketTypeOf[kind], category: wanted.category, language: locale, shipment },
        sending,
      });
      // Four digits stand on the waybill: they must not open what the recipient has written before.
      const progressUrl = ticket.joined && byDigits ? null : ticket.progressUrl;
      return { object: "contact", number: ticket.number, joined: ticket.joined, progressUrl, claimUrl: null };
    }),
);

/** A claim that names its amount; without one a person has to ask first. */
function claimOf(wanted: ContactText, language: Locale): Parameters<typeof fileByCustomer>[0] | null {
  if (!("amount" in wanted) || wanted.amount === undefined) return null;
  return { kind: wanted.category, amount: wanted.amount, description: wanted.text, language };
}

function filed({ claim, number, joined, progressUrl }: Filed, byDigits: boolean): Contacted {
  const shown = joined && byDigits ? null : progressUrl;
  return { object: "contact", number, joined, progressUrl: shown, claimUrl: claim.link };
}

function checked(kind: ContactKind, given: unknown, { status }: Pick<ShipmentItem, "status">): ContactText {
  const wanted = parse<z.ZodType<ContactText>>(Contact[kind], given);
  const offered: readonly string[] = offerFor(status)[kind];
  if (!offered.includes(wanted.category))
    throw invalid("category", "not_offered", `cannot be asked for a parcel that is ${status}`);
  return wanted;
}
