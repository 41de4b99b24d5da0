import { lastDigits, maskEmail, maskName, maskPhone } from "./personal.ts";

interface Person {
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

/**
 * Masks what a text tells of certain persons: their names, their phones in any spelling and their e-mails. Other
 * numbers stay, for they may be a hotline, a parcel's or a ticket's.
 */
export function veilOf(concerned: readonly (Person | null | undefined)[]): (text: string) => string {
  const persons = concerned.filter((person) => person != null);
  const names = persons.flatMap(({ name }) => (name && name.length > 1 ? [name] : []));
  const ends = new Set(persons.flatMap(({ phone }) => (phone ? [lastDigits(phone, 7)] : [])));
  const emails = persons.flatMap(({ email }) => (email ? [email] : []));
  const replacements = [
    ...emails.map((email) => [literally(email), maskEmail(email)] as const),
    ...names.map((name) => [wholeName(name), maskName(name)] as const),
  ];
  return (text) => {
    // A replacement's own "$" must not be read as a pattern.
    const unnamed = replacements.reduce((rest, [pattern, mask]) => rest.replace(pattern, () => mask), text);
    return unnamed.replace(/\+?\p{Nd}(?:[ -]?\p{Nd}){6,17}/gu, (number) =>
      ends.has(lastDigits(number, 7)) ? maskPhone(number.normalize("NFKC").replace(/[ -]/g, "")) : number,
    );
  };
}

function literally(text: string): RegExp {
  return new RegExp(escaped(text), "giu");
}

/** Letters beside a name make it another word ("Sam" in "same"); Chinese knows no such boundary. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<!\\p{Script=Latin})${escaped(name)}(?!\\p{Script=Latin})`, "giu");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
