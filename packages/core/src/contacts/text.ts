import type { Locale } from "../kernel/index.ts";
import type { ContactKind } from "./offer.ts";
import type { ContactText } from "./schema.ts";
import { choiceWords, periodWords, textWords } from "./words.ts";

export const ticketTypeOf = {
  change: "appointment",
  ask: "inquiry",
  complain: "complaint",
  claim: "claim",
} as const satisfies Record<ContactKind, string>;

interface Written {
  kind: ContactKind;
  contact: ContactText;
  trackingNumber: string;
  locale: Locale;
  /** Whether the page was opened by the phone's digits alone. */
  byDigits: boolean;
}

/** The ticket's words, in the language in which it was asked. Pure. */
export function textOf({ kind, contact, trackingNumber, locale, byDigits }: Written): {
  subject: string;
  body: string;
} {
  const words = textWords[locale];
  const chosen = choiceWords[locale][contact.category];
  const lines: (string | false | undefined)[] = [];
  if ("period" in contact) {
    const { date, period, address, category } = contact;
    lines.push(date && `${words.date}: ${date}`);
    lines.push(date && `${words.period}: ${periodWords[locale][period]}`);
    lines.push(address && `${words.address}: ${address}`);
    lines.push(byDigits && category === "change-address" && words.verify);
  }
  lines.push(contact.text);
  const subject = kind === "claim" ? `${words.claim}: ${chosen}` : chosen;
  return { subject: `${subject} ${trackingNumber}`, body: lines.filter(Boolean).join("\n") || chosen };
}
