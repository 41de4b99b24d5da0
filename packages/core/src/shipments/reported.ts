import { iso, nowIso, tenant } from "../kernel/index.ts";
import type { TrackingEventItem } from "./entity.ts";
import { fingerprintOf, retold } from "./retell.ts";
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
  /** As it came, for a later mapping. */
  raw?: Record<string, unknown> | undefined;
}

/** A code is part of keys; one that is longer is some other text. */
const longestCode = 100;

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
  const { eventId: _, codeOfParcel: __, ...rest } = event;
  const at = iso(Date.parse(event.at));
  const rawCode = event.rawCode?.slice(0, longestCode);
  return {
    ...rest,
    status: event.status ?? undefined,
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

function distinct(items: TrackingEventItem[]): TrackingEventItem[] {
  const byFingerprint = new Map<string, TrackingEventItem>();
  for (const item of items) {
    const known = byFingerprint.get(item.fingerprint);
    byFingerprint.set(item.fingerprint, known ? (retold(known, item) ?? known) : item);
  }
  return [...byFingerprint.values()];
}
