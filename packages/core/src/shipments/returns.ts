import { retryOnConflict, transact, type Write } from "../db/index.ts";
import { AppError, type EventDraft, invalid, now, nowIso } from "../kernel/index.ts";
import { asTimeline } from "./consequences.ts";
import { derive, inOrder, isFuture, returnSource } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import { ShipmentReturnMoved, ShipmentUpdated } from "./event.ts";
import { ingest, ingestByNumber, saveWrite } from "./ingest.ts";
import { toShipment } from "./present.ts";
import { findId, load, loadWhole } from "./read.ts";
import type { ReportedEvent } from "./reported.ts";
import type { Status } from "./status.ts";

/** A return may be returned in its turn; a longer chain than this is a mistake. */
const longestChain = 10;

interface LinkChange {
  /** What changes of the parcel that brings back. */
  fields: Pick<ShipmentItem, "returnOfShipmentId" | "customerId">;
  /** The other parcels that change with it. */
  writes: Write[];
  events: (child: ShipmentItem) => EventDraft[];
}

/**
 * What it takes to say that `child` brings back the parcel with this number, or, for `null`, that it brings back
 * none. The parcel's customer becomes the return's, where that has none; its sender and recipient stay as they were
 * told.
 * @throws AppError `validation_failed` for an unknown number, `return_refused` for a circle or a second return
 */
export async function linkChange(child: ShipmentItem, parentNumber: string | null): Promise<LinkChange> {
  const parentId = (parentNumber && (await findId(parentNumber))) || undefined;
  if (parentNumber && !parentId)
    throw invalid("returnOf", "not_found", `There is no shipment with the tracking number ${parentNumber}.`);
  const formerId = child.returnOfShipmentId;
  const fields = { returnOfShipmentId: parentId, customerId: child.customerId };
  if (formerId === parentId) return { fields, writes: [], events: () => [] };
  const changed: ShipmentItem[] = [];
  if (formerId) changed.push(next(await load(formerId), { returnShipmentId: undefined }));
  if (parentId) {
    const parent = await load(parentId);
    await refuseCircle(parent, child);
    if (parent.returnShipmentId && parent.returnShipmentId !== child.shipmentId)
      throw refused(`${parent.trackingNumber} comes back under another tracking number already.`, parent);
    changed.push(next(parent, { returnShipmentId: child.shipmentId }));
    fields.customerId ||= parent.customerId;
  }
  return {
    fields,
    writes: changed.map(saveWrite),
    events: (linked) => [
      ...changed.map((parcel) => ShipmentUpdated({ shipment: toShipment(parcel), events: [] })),
      ...(parentId ? [ShipmentReturnMoved({ shipment: toShipment(linked) })] : []),
    ],
  };
}

function next(shipment: ShipmentItem, fields: Partial<ShipmentItem>): ShipmentItem {
  return { ...shipment, ...fields, updatedAt: nowIso(), version: shipment.version + 1 };
}

/** Walks from the parcel to the one that it brings back itself, and so on. */
async function refuseCircle(parent: ShipmentItem, child: ShipmentItem): Promise<void> {
  let one = parent;
  for (let steps = 0; ; steps++) {
    if (one.shipmentId === child.shipmentId || steps === longestChain)
      throw refused(`${child.trackingNumber} would bring back itself.`, parent);
    if (!one.returnOfShipmentId) return;
    one = await load(one.returnOfShipmentId);
  }
}

function refused(detail: string, { shipmentId, returnShipmentId }: ShipmentItem): AppError {
  const extra = { shipmentId, returnShipmentId: returnShipmentId ?? null };
  return new AppError("return_refused", { detail, extra });
}

/**
 * Links two parcels as a push tells it; one that is not known yet is created as by a push of its own.
 * @throws AppError `return_refused`
 */
export async function linkReturn(
  { number, returnNumber }: { number: string; returnNumber: string },
  source: string,
): Promise<void> {
  await ingestByNumber(number, source, undefined, []);
  const { shipment: child } = await ingestByNumber(returnNumber, source, undefined, []);
  await retryOnConflict(async () => {
    const present = await load(child.shipmentId);
    // Whoever linked it first knew as much.
    if (present.returnOfShipmentId) return;
    const { fields, writes, events } = await linkChange(present, number);
    const linked = next(present, fields);
    await transact({
      writes: [saveWrite(linked), ...writes],
      events: [ShipmentUpdated({ shipment: toShipment(linked), events: [] }), ...events(linked)],
    });
  });
}

/** Statuses that show that a parcel has set out. */
const underWay: ReadonlySet<Status> = new Set([
  "picked_up",
  "inbound",
  "in_transit",
  "customs",
  "out_for_delivery",
  "awaiting_pickup",
  "attempt_failed",
  "exception",
  "delivered",
]);

/**
 * Carries over to a parcel what its return has come to: it is on its way back once the return has set out, and is
 * back when the return is delivered. Doing it again changes nothing.
 * @param shipmentId of the parcel that brings back
 */
export async function followReturn(shipmentId: string): Promise<void> {
  const { shipment, timeline } = await loadWhole(shipmentId);
  const parentId = shipment.returnOfShipmentId;
  if (!parentId) return;
  const reported = returnEvents(shipmentId, timeline, now());
  if (reported.length > 0) await ingest(parentId, returnSource, reported);
}

/** What a return's timeline says of the parcel that it brings back. @param now milliseconds since the epoch */
export function returnEvents(
  shipmentId: string,
  timeline: readonly TrackingEventItem[],
  now: number,
): ReportedEvent[] {
  const events = inOrder(timeline.map(asTimeline)).filter((event) => !isFuture(event, now));
  const setOut = events.find(({ status }) => status !== null && underWay.has(status));
  if (!setOut) return [];
  const reported: ReportedEvent[] = [
    {
      ...{ at: setOut.at, status: "returning", reason: "new_waybill" },
      ...{ eventId: `${shipmentId}#returning`, timeZoneKnown: setOut.timeZoneKnown },
    },
  ];
  const { status, by } = derive(events, now);
  if (status === "delivered" && by)
    reported.push({
      ...{ at: by.at, status: "returned", reason: "new_waybill" },
      ...{ eventId: `${shipmentId}#returned`, timeZoneKnown: by.timeZoneKnown },
    });
  return reported;
}
