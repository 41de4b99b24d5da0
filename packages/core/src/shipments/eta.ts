import { iso } from "../kernel/index.ts";
import { isOnItsWay, type Status } from "./status.ts";

/** When a parcel is expected. RFC 3339 in UTC. */
export interface EtaWindow {
  from: string;
  to: string;
}

/** What a window rests upon: the tenant's own history, the carrier's estimate, or what was promised. */
export const etaBases = ["history", "carrier", "promise"] as const;
export type EtaBasis = (typeof etaBases)[number];

/** The parts of a way of which it is learned how long they take until delivery, by where they begin. */
export const legs = ["order", "pickup", "inbound", "transit", "delivery"] as const;
export type Leg = (typeof legs)[number];

/** How long parcels took, in seconds: one in ten less than `early`, half of them less than `median`, nine in ten less than `late`. */
export interface Quantiles {
  early: number;
  median: number;
  late: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** How wide the window before the promised time is, and half of the one around a carrier's estimate. */
const beforePromise = 2 * hour;
const aroundEstimate = hour;

/** Nobody can be more exact than the first, and no window wider than the second helps anybody; the last mile's is narrower. */
const narrowest = 30 * minute;
const widest = 24 * hour;
const widestLastMile = 4 * hour;

/**
 * When the parcel is expected, and on what that rests; `null` where nothing is known or nothing more will come. Of
 * several windows the first that has not passed is taken: the tenant's own history, then the carrier's estimate,
 * then the promise. Pure.
 * @param learned since when the parcel is on its present leg, and how long others took from there
 * @param now milliseconds since the epoch
 */
export function expectedWindow(
  parcel: { status: Status; promisedAt?: string | undefined; estimatedAt?: string | undefined },
  learned: { leg: Leg; since: string; quantiles: Quantiles } | null,
  now: number,
): { window: EtaWindow; basis: EtaBasis } | null {
  if (!isOnItsWay(parcel.status)) return null;
  const candidates: { from: number; to: number; basis: EtaBasis }[] = [];
  if (learned) candidates.push({ ...fromHistory(learned), basis: "history" });
  if (parcel.estimatedAt) {
    const at = Date.parse(parcel.estimatedAt);
    candidates.push({ from: at - aroundEstimate, to: at + aroundEstimate, basis: "carrier" });
  }
  if (parcel.promisedAt) {
    const at = Date.parse(parcel.promisedAt);
    candidates.push({ from: at - beforePromise, to: at, basis: "promise" });
  }
  const chosen = candidates.find(({ to }) => to >= now) ?? candidates[0];
  return chosen ? { window: { from: iso(chosen.from), to: iso(chosen.to) }, basis: chosen.basis } : null;
}

/**
 * Eight in ten parcels come between `early` and `late`. A window that would be too wide begins later, but never
 * after the median, so that the parcel is more likely in it than before it.
 */
function fromHistory({ leg, since, quantiles }: { leg: Leg; since: string; quantiles: Quantiles }) {
  const start = Date.parse(since);
  const [early, median, late] = [quantiles.early, quantiles.median, quantiles.late].map(
    (seconds) => start + seconds * 1000,
  ) as [number, number, number];
  const most = leg === "delivery" ? widestLastMile : widest;
  const lacking = Math.max(0, narrowest - (late - early)) / 2;
  return {
    from: wholeMinute(Math.min(median, Math.max(early, late - most)) - lacking),
    to: wholeMinute(late + lacking),
  };
}

function wholeMinute(at: number): number {
  return Math.round(at / minute) * minute;
}

/** By how far a delivery missed its window, in milliseconds: negative before it, 0 within. */
export function missedBy({ from, to }: EtaWindow, deliveredAt: string): number {
  const at = Date.parse(deliveredAt);
  return Math.min(0, at - Date.parse(from)) + Math.max(0, at - Date.parse(to));
}
