import {
  config,
  mark,
  maskEmail,
  maskName,
  maskPhone,
  now,
  nowIso,
  scope,
  seesPersonalData,
  tenant,
} from "../kernel/index.ts";
import { isFuture } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import { nodeStates } from "./nodes.ts";
import type { Shipment, TrackingEvent } from "./schema.ts";
import { nodeOf } from "./status.ts";

/** What the API shows of a shipment; masked for those who may not see personal data. */
export function toShipment(item: ShipmentItem): Shipment {
  const clear = seesPersonalData();
  return {
    id: item.shipmentId,
    object: "shipment",
    trackingNumber: item.trackingNumber,
    carrier: item.carrier ?? null,
    status: item.status,
    reason: item.reason ?? null,
    node: item.node ?? null,
    eta: item.eta ?? null,
    etaBasis: item.etaBasis ?? null,
    nodes: nodeStates(item, nowIso()),
    orderedAt: item.orderedAt ?? null,
    promisedAt: item.promisedAt ?? null,
    estimatedAt: item.estimatedAt ?? null,
    lastEventAt: item.lastEventAt ?? null,
    sender: item.sender === undefined ? null : clear ? item.sender : maskPerson(item.sender),
    recipient: item.recipient === undefined ? null : clear ? item.recipient : maskPerson(item.recipient),
    goods: item.goods ?? null,
    freight: item.freight ?? null,
    insuredValue: item.insuredValue ?? null,
    customerId: item.customerId || null,
    links: {
      returnShipmentId: item.returnShipmentId ?? null,
      returnOfShipmentId: item.returnOfShipmentId ?? null,
    },
    incomplete: missingFields(item),
    trackingUrl: trackingUrl(item.trackingNumber),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

type Person = Pick<NonNullable<ShipmentItem["recipient"]>, "name" | "phone" | "email" | "address">;

export function maskPerson(person: Person): Person {
  return {
    ...(person.name === undefined ? {} : { name: maskName(person.name) }),
    ...(person.phone === undefined ? {} : { phone: maskPhone(person.phone) }),
    ...(person.email === undefined ? {} : { email: maskEmail(person.email) }),
    ...(person.address === undefined ? {} : { address: { ...person.address, line1: "***" } }),
  };
}

/** What a complete shipment has and this one lacks: recipient, address, goods, weight and promise. */
function missingFields(item: Pick<ShipmentItem, "recipient" | "goods" | "promisedAt">): string[] {
  const { recipient, goods, promisedAt } = item;
  const checks: [string, unknown][] = [
    ["recipient.name", recipient?.name],
    ["recipient.phone", recipient?.phone],
    ["recipient.address", recipient?.address],
    ["goods.type", goods?.type],
    ["goods.weightGrams", goods?.weightGrams],
    ["promisedAt", promisedAt],
  ];
  return checks.filter(([, value]) => value === undefined).map(([path]) => path);
}

export function toTrackingEvent(item: TrackingEventItem): TrackingEvent {
  return {
    at: item.at,
    status: item.status ?? null,
    reason: item.reason ?? null,
    node: item.node ?? (item.status ? nodeOf(item.status) : null),
    message: item.message ?? null,
    location: item.location ?? null,
    source: item.source,
    rawCode: item.rawCode ?? null,
    timeZoneKnown: item.timeZoneKnown,
    future: isFuture(item, now()),
    raw: seesPersonalData() ? (item.raw ?? null) : null,
  };
}

/** The mark that opens one shipment's page without the phone's last digits. */
export function trackingMark(trackingNumber: string): string {
  return mark("tracking", `${tenant()}#${trackingNumber}`);
}

/** A parcel's own page, or one under it, with the mark that opens it. */
export function trackingUrl(trackingNumber: string, under: "" | "/booking" = ""): string {
  const { slug } = scope().tenant;
  const path = `/t/${slug}/${encodeURIComponent(trackingNumber)}${under}`;
  return `${config().publicUrl}${path}?k=${trackingMark(trackingNumber)}`;
}
