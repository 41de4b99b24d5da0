import { localTimeAt, now, scope } from "../kernel/index.ts";

const day = 86_400_000;

/** How far ahead another day of delivery can be asked for. */
const mostDaysAhead = 14;

/** The local dates of the actor's tenant from which and until which a delivery can be asked for. */
export function deliveryDates(): { from: string; to: string } {
  return { from: localDate(now()), to: localDate(now() + mostDaysAhead * day) };
}

/** Whether a delivery can be asked for on a date; local dates compare as texts. */
export function isNear(date: string): boolean {
  const { from, to } = deliveryDates();
  return date >= from && date <= to;
}

function localDate(at: number): string {
  return localTimeAt(at, scope().tenant.timezone).day;
}
