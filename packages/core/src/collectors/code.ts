import { deriveKey, sameSecret, tenant } from "../kernel/index.ts";

/**
 * The six digits by which a collector shows that they are meant. They follow from the deployment's secret, the booking
 * and how often a collector was named, so they are stored nowhere, not even as a hash, which for six digits hides little.
 * @param round 1 for the first collector of a booking; each later one has another code
 */
export function codeOf(bookingId: string, round: number): string {
  const key = deriveKey(`collection-code#${tenant()}#${bookingId}#${round}`);
  return String(key.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

export function isCode(given: string, bookingId: string, round: number): boolean {
  return sameSecret(given, codeOf(bookingId, round));
}

/** So many wrong codes lock a booking for so many milliseconds. */
export const wrongTries = 5;
export const lockFor = 15 * 60_000;
