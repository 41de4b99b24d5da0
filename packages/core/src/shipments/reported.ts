import { createHash } from "node:crypto";
import { iso, nowIso, tenant } from "../kernel/index.ts";
import type { TrackingEventItem } from "./entity.ts";
import { retold } from "./retell.ts";
import type { Node, Reason, Status } from "./status.ts";

/** An event as a provider or the tenant reports it, in our words. */
export interface ReportedEvent {
  /** RFC 3339 in UTC with milliseconds. */
  at: string;
  /** `null` for an annotation. */
  status: Status | null;
  reason?: Reason | undefined;
  node?: Node | undefined;
  message?: string | undefined;
  location?: string | undefined;
  timeZoneKnown: boolean;
  correction?: boolean | undefined;
  /** The reporter's own id of the event, where it has one. */
  eventId?: string | undefined;
  /**
   * The provider's own code, from which alone `status`, `reason` and `node` follow: an event that is read anew with
   * another mapping is found again by it.
   */
  rawCode?: string | undefined;
  /** Set where the code is not the event's own but that of the whole parcel, as some tell it of the newest event. */
  codeOfParcel?: boolean | undefined;
  /** Set where no table knows the code. */
  unmapped?: boolean | undefined;
  /** As it came, for a later mapping. */
  raw?: Record<string, unknown> | undefined;
}

/** A code is part of keys; one that is longer is some other text. */
const longestCode = 100;
const longestText = 2000;

/** What is longer than this as JSON is left to the kept push: a timeline is read at one go. */
const longestRaw = 10_000;

/** What is reported of a parcel, as it is kept: an event that is told twice in one report is one. */
export function trackingItems(
  shipmentId: string,
  source: string,
  reported: ReportedEvent[],
): TrackingEventItem[] {
  const places = new Map<string, number>();
  return distinct(reported.map((event) => trackingItem(shipmentId, source, event))).map((item) => {
    const order = places.get(item.at) ?? 0;
    places.set(item.at, order + 1);
    return { ...item, order };
  });
}

function trackingItem(shipmentId: string, source: string, event: ReportedEvent): TrackingEventItem {
  const { eventId: _, codeOfParcel: __, raw, ...rest } = event;
  const at = iso(Date.parse(event.at));
  const rawCode = event.rawCode?.slice(0, longestCode);
  return {
    ...rest,
    ...(raw && JSON.stringify(raw).length <= longestRaw ? { raw } : {}),
    status: event.status ?? undefined,
    message: event.message?.slice(0, longestText),
    location: event.location?.slice(0, longestText),
    rawCode,
    tenantId: tenant(),
    shipmentId,
    at,
    order: 0,
    source,
    fingerprint: fingerprintOf(source, at, { ...event, rawCode }),
    receivedAt: nowIso(),
  };
}

/**
 * Two reports with the same fingerprint tell of one event: the reporter's own id, else when, what and where. What
 * it is goes by the provider's code and words, so that an event is found again when its code is mapped otherwise;
 * without a code, by the status. What is told again as a correction is more than a repetition.
 * @param at in UTC with milliseconds
 */
function fingerprintOf(source: string, at: string, event: ReportedEvent): string {
  const { eventId, rawCode, codeOfParcel, status, reason, message, location } = event;
  const place = [message ?? "", location ?? ""];
  const identity = eventId
    ? [source, "id", eventId]
    : rawCode === undefined
      ? [at, status ?? "", reason ?? "", ...place]
      : codeOfParcel
        ? [at, "", "", ...place]
        : [at, source, "code", rawCode, ...place];
  if (event.correction) identity.push("correction");
  return createHash("sha256").update(JSON.stringify(identity)).digest("base64url").slice(0, 16);
}

function distinct(items: TrackingEventItem[]): TrackingEventItem[] {
  const byFingerprint = new Map<string, TrackingEventItem>();
  for (const item of items) {
    const known = byFingerprint.get(item.fingerprint);
    byFingerprint.set(item.fingerprint, known ? (retold(known, item) ?? known) : item);
  }
  return [...byFingerprint.values()];
}
