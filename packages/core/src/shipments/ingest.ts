import { createHash } from "node:crypto";
import { LostRace, retryOnConflict, shardOf, transact, type Write, write } from "../db/index.ts";
import { AppError, type EventDraft, iso, newId, now, nowIso, tenant } from "../kernel/index.ts";
import { type Derived, derive, raisedException, type TimelineEvent } from "./derive.ts";
import {
  ShipmentEntity,
  type ShipmentItem,
  TrackingEventEntity,
  type TrackingEventItem,
  TrackingNumberEntity,
} from "./entity.ts";
import { ShipmentCreated, ShipmentDelivered, ShipmentException, ShipmentUpdated } from "./event.ts";
import { withReachedTimes } from "./nodes.ts";
import { toShipment, toTrackingEvent } from "./present.ts";
import { findId, loadWhole, type Whole } from "./read.ts";
import { settled } from "./settle.ts";
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
  /** As it came, for a later mapping. */
  raw?: Record<string, unknown> | undefined;
}

export interface Ingested {
  shipment: ShipmentItem;
  accepted: number;
  duplicates: number;
}

/** A transaction holds 100 writes; the shipment, its events and a new shipment's key need some of them. */
const eventsATransaction = 80;

/**
 * Adds events to a shipment's timeline and derives its state anew. Events may come late, twice and in any order;
 * what is known already changes nothing and tells nobody.
 * @param source `api` or the provider's name
 * @param estimatedAt when the carrier expects to deliver, RFC 3339 in UTC; what was known holds where not given
 */
export async function ingest(
  shipmentId: string,
  source: string,
  reported: ReportedEvent[],
  estimatedAt?: string,
): Promise<Ingested> {
  const items = distinct(reported.map((event, order) => trackingItem(shipmentId, source, event, order)));
  let result: Ingested | undefined;
  let accepted = 0;
  for (let start = 0; start === 0 || start < items.length; start += eventsATransaction) {
    const part = items.slice(start, start + eventsATransaction);
    result = await retryOnConflict(async () => append(await loadWhole(shipmentId), part, estimatedAt));
    accepted += result.accepted;
  }
  if (!result) throw new AppError("internal");
  return { shipment: result.shipment, accepted, duplicates: reported.length - accepted };
}

/** The same for a parcel that may not be known yet: then it is created, with what the push tells of it. */
export async function ingestByNumber(
  trackingNumber: string,
  source: string,
  carrier: string | undefined,
  reported: ReportedEvent[],
  estimatedAt?: string,
): Promise<Ingested> {
  const shipmentId = await retryOnConflict(async () => {
    const known = await findId(trackingNumber);
    if (known) return known;
    const shipment = newShipment({ trackingNumber, carrier, status: "unknown" });
    await transact({
      writes: creationWrites(shipment),
      events: [ShipmentCreated({ shipment: toShipment(shipment) })],
    });
    return shipment.shipmentId;
  });
  return ingest(shipmentId, source, reported, estimatedAt);
}

export function newShipment(fields: Partial<ShipmentItem> & { trackingNumber: string }): ShipmentItem {
  const at = nowIso();
  const shipmentId = newId("shipment");
  return {
    status: "created",
    ...fields,
    tenantId: tenant(),
    shipmentId,
    shard: shardOf(shipmentId),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

/** The tracking number's key closes the race of two who enter the same parcel at once. */
export function creationWrites(
  shipment: ShipmentItem,
  taken: Write["conflict"] = () => new LostRace("number taken"),
): Write[] {
  const { tenantId, trackingNumber, shipmentId } = shipment;
  return [
    write(TrackingNumberEntity().create({ tenantId, trackingNumber, shipmentId }), taken),
    write(ShipmentEntity().create(shipment)),
  ];
}

/** Puts a changed shipment; loses to any other change of it since it was read. */
export function saveWrite(next: ShipmentItem): Write {
  return write(
    ShipmentEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, next.version - 1)),
  );
}

async function append(
  { shipment, timeline }: Whole,
  arrived: TrackingEventItem[],
  estimatedAt = shipment.estimatedAt,
): Promise<Ingested> {
  const known = new Set(timeline.map(({ fingerprint }) => fingerprint));
  const fresh = arrived.filter(({ fingerprint }) => !known.has(fingerprint));
  if (fresh.length === 0 && estimatedAt === shipment.estimatedAt)
    return { shipment, accepted: 0, duplicates: arrived.length };

  const newcomers = fresh.map((item) => ({ ...asTimeline(item), item }));
  const whole = [...timeline.map((item) => ({ ...asTimeline(item), item })), ...newcomers];
  const derived = derive(whole, now(), shipment.orderedAt ? "created" : "unknown");
  const { shipment: next, ...times } = await settled({
    ...shipment,
    status: derived.status,
    reason: derived.reason ?? undefined,
    node: derived.node ?? undefined,
    lastEventAt: derived.lastEventAt ?? undefined,
    estimatedAt,
    nodeTimes: withReachedTimes(shipment.nodeTimes ?? {}, whole, now()),
    updatedAt: nowIso(),
    version: shipment.version + 1,
  });
  await transact({
    ...times,
    writes: [saveWrite(next), ...fresh.map((item) => write(TrackingEventEntity().put(item)))],
    events: consequences(shipment, next, newcomers, derived),
  });
  return { shipment: next, accepted: fresh.length, duplicates: arrived.length - fresh.length };
}

type Newcomer = TimelineEvent & { item: TrackingEventItem };

function asTimeline(item: TrackingEventItem): TimelineEvent {
  return { ...item, status: item.status ?? null, reason: item.reason ?? null };
}

function consequences(
  before: ShipmentItem,
  next: ShipmentItem,
  fresh: Newcomer[],
  derived: Derived<Newcomer>,
): EventDraft[] {
  const shipment = toShipment(next);
  const latest = fresh.slice(-eventsInAnEvent).map(({ item }) => ({ ...toTrackingEvent(item), raw: null }));
  const events = [ShipmentUpdated({ shipment, events: latest })];
  const exception = raisedException(fresh, derived, now());
  if (exception)
    events.push(
      ShipmentException({ shipment, exception: { ...toTrackingEvent(exception.item), raw: null } }),
    );
  if (next.status === "delivered" && before.status !== "delivered")
    events.push(ShipmentDelivered({ shipment, toldEta: toldEta(next) }));
  return events;
}

function toldEta({ toldEta }: ShipmentItem) {
  return toldEta ? { from: toldEta.from, to: toldEta.to } : null;
}

/** A webhook's body stays well under 20 kB; the whole timeline can be asked for. */
const eventsInAnEvent = 20;

function trackingItem(
  shipmentId: string,
  source: string,
  event: ReportedEvent,
  order: number,
): TrackingEventItem {
  const { eventId, ...rest } = event;
  const at = iso(Date.parse(event.at));
  return {
    ...rest,
    status: event.status ?? undefined,
    tenantId: tenant(),
    shipmentId,
    at,
    order,
    source,
    fingerprint: fingerprintOf(source, at, event, eventId),
    receivedAt: nowIso(),
  };
}

/**
 * Two reports with the same fingerprint tell of one event: the reporter's own id, else when, what and where. What is
 * told again as a correction is more than a repetition.
 */
function fingerprintOf(
  source: string,
  at: string,
  event: ReportedEvent,
  eventId: string | undefined,
): string {
  const identity = eventId
    ? [source, "id", eventId]
    : [at, event.status ?? "", event.reason ?? "", event.message ?? "", event.location ?? ""];
  if (event.correction) identity.push("correction");
  return createHash("sha256").update(JSON.stringify(identity)).digest("base64url").slice(0, 16);
}

function distinct(items: TrackingEventItem[]): TrackingEventItem[] {
  return [...new Map(items.map((item) => [item.fingerprint, item])).values()];
}
