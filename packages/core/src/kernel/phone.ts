// A file of its own, for the numbering plans of all countries are a tenth of what the API would read at its start.
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * A phone number in E.164, from international or national spelling.
 * @param country ISO 3166-1 alpha-2, for national spellings
 * @returns null for what cannot be a number
 */
export function normalizePhone(text: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode);
  return parsed?.isPossible() ? parsed.number : null;
}
