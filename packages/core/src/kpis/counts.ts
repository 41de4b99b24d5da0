import { type TicketCounts, ticketCountNames } from "./ticket-counts.ts";

/** What a day adds up to. All are counts but for sums that say their unit. */
export interface DayCounts extends TicketCounts {
  delivered: number;
  /** Of those, the parcels with a promise, and the ones that came by it. */
  promised: number;
  onTime: number;
  /** The parcels with a window that was told before they came, and the ones that came within 30 minutes of it. */
  etaTold: number;
  etaWithin30Min: number;
  /** How wide those windows were together, in minutes: a wide window is easily met. */
  etaWindowMinutes: number;
  /** Damage that was entered in the ledger of exceptions. */
  damaged: number;
}

/** Those that are kept for each day. */
export const countNames = [
  "delivered",
  "promised",
  "onTime",
  "etaTold",
  "etaWithin30Min",
  "etaWindowMinutes",
  "damaged",
  ...ticketCountNames,
] as const satisfies (keyof DayCounts)[];

/** Money in minor units of the currency that most of it is in. */
export interface Revenue {
  freight: number;
  valueAdded: number;
  /** Of both; none where nothing was earned. */
  currency?: string | undefined;
}
