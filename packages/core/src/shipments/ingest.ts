import { type Due, LostRace, retryOnConflict, shardOf, transact, type Write, write } from "../db/index.ts";
import { newId, now, nowIso, tenant } from "../kernel/index.ts";
import { asTimeline, consequences } from "./consequences.ts";
import { derive } from "./derive.ts";
import {
  ShipmentEntity,
  type ShipmentItem,
  TrackingEventEntity,
  type TrackingEventItem,
  TrackingNumberEntity,
} from "./entity.ts";
import { ShipmentCreated } from "./event.ts";
import { futureFrom, rederiveDue, rederiveKind, ripe } from "./future.ts";
import { withReachedTimes } from "./nodes.ts";
import { toShipment } from "./present.ts";
import { findId, loadWhole, type Whole } from "./read.ts";
import { type ReportedEvent, trackingItems } from "./reported.ts";
import { retold } from "./retell.ts";
import { settled } from "./settle.ts";
import { type Change, countsOf, countWrites } from "./unknown-codes.ts";

export interface Ingested {
  shipment: ShipmentItem;
  /** Events that are new. */
  accepted: number;
  /** Events that were known, and are understood otherwise now. */
  corrected: number;
  /** Events that were known, the corrected ones among them. */
  duplicates: number;
}

/** How events come to be told. */
interface Telling {
  /** What had been told before is read anew, so that none of it is news. */
  remap?: boolean;
  /** When the carrier expects to deliver, RFC 3339 in UTC; what was known holds where it is not given. */
  estimatedAt?: string | undefined;
  /** What is answered to who tells, when all of it has been taken: kept with the change that ends it. */
  answer?: (done: Pick<Ingested, "shipment" | "accepted">) => unknown;
}

/** A transaction holds 100 writes; the shipment, its events and a new shipment's key need some of them. */
const changesATransaction = 80;

/**
 * Adds events to a shipment's timeline and derives its state anew. Events may come late, twice and in any order;
 * what is known already changes nothing and tells nobody. One whose code is mapped otherwise now is corrected.
 * @param source `api` or the provider's name
 */
export async function ingest(
  shipmentId: string,
  source: string,
  reported: ReportedEvent[],
  telling: Telling = {},
): Promise<Ingested> {
  const items = trackingItems(shipmentId, source, reported);
  let sum = nothing;
  for (;;) {
    const { accepted: before } = sum;
    const { answer } = telling;
    const whole = answer && {
      answer: (done: Pick<Ingested, "shipment" | "accepted">) =>
        answer({ ...done, accepted: before + done.accepted }),
    };
    const step = await retryOnConflict(async () =>
      append(await loadWhole(shipmentId), items, { ...telling, ...whole }),
    );
    sum = { accepted: sum.accepted + step.accepted, corrected: sum.corrected + step.corrected };
    if (step.complete) return { ...sum, shipment: step.shipment, duplicates: reported.length - sum.accepted };
  }
}

const nothing = { accepted: 0, corrected: 0 };

/** The same for a parcel that may not be known yet: then it is created, with what the push tells of it. */
export async function ingestByNumber(
  trackingNumber: string,
  source: string,
  carrier: string | undefined,
  reported: ReportedEvent[],
  telling: Telling = {},
): Promise<Ingested> {
  const start = await retryOnConflict(async () => {
    const shipmentId = await findId(trackingNumber);
    if (shipmentId) return { shipmentId, accepted: 0 };
    const shipment = newShipment({ trackingNumber, carrier, status: "unknown" });
    const items = trackingItems(shipment.shipmentId, source, reported);
    const created = await append({ shipment, timeline: [] }, items, { ...telling, isNew: true });
    return { ...created, shipmentId: shipment.shipmentId };
  });
  if ("complete" in start && start.complete)
    return { ...start, duplicates: reported.length - start.accepted };
  const rest = await ingest(start.shipmentId, source, reported, telling);
  const accepted = start.accepted + rest.accepted;
  return { ...rest, accepted, duplicates: reported.length - accepted };
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

/**
 * One transaction's worth of what has arrived.
 * @returns `complete` where nothing was left over for another
 */
async function append(
  { shipment, timeline }: Whole,
  arrived: TrackingEventItem[],
  { remap = false, estimatedAt, isNew = false, acted, answer }: Telling & { isNew?: boolean; acted?: Due },
): Promise<Omit<Ingested, "duplicates"> & { complete: boolean }> {
  const found = changesOf(timeline, arrived);
  const taken = fitting(found);
  const matured = ripe(shipment, timeline, now());
  const tellsEstimate = remap ? !shipment.estimatedAt : isLatest(timeline, arrived);
  const estimate = (tellsEstimate && estimatedAt) || shipment.estimatedAt;
  const changed = taken.length + matured.length > 0 || estimate !== shipment.estimatedAt;
  if (!isNew && !changed) {
    if (acted) await transact({ writes: [], acted, due: rederiveDue(null, shipment).due });
    return { shipment, ...nothing, complete: true };
  }
  const replaced = new Set(taken.map(({ item }) => item.fingerprint));
  const unchanged = timeline.filter(({ fingerprint }) => !replaced.has(fingerprint));
  const whole = [...unchanged, ...taken.map(({ item }) => item)].map(asTimeline);
  const derived = derive(whole, now(), shipment.orderedAt ? "created" : "unknown");
  const { shipment: next, ...timer } = await settled({
    ...shipment,
    status: derived.status,
    reason: derived.reason ?? undefined,
    node: derived.node ?? undefined,
    lastEventAt: derived.lastEventAt ?? undefined,
    futureFrom: futureFrom(whole, now()),
    estimatedAt: estimate,
    nodeTimes: withReachedTimes(shipment.nodeTimes ?? {}, derived.moves),
    updatedAt: nowIso(),
    version: shipment.version + (changed ? 1 : 0),
  });
  const arisen = matured.filter(({ fingerprint }) => !replaced.has(fingerprint)).map((item) => ({ item }));
  const changes = [...taken, ...arisen];
  const accepted = taken.filter(({ before }) => !before).length;
  const outcome = { before: shipment, next, changes, timeline: whole, derived };
  const remapped = remap || (changes.length > 0 && accepted + matured.length === 0);
  const rederiving = rederiveDue(isNew ? null : shipment, next);
  const complete = taken.length === found.length;
  await transact({
    writes: [
      ...(isNew ? creationWrites(next) : [saveWrite(next)]),
      ...taken.map(({ item }) => write(TrackingEventEntity().put(item))),
      ...countWrites(taken),
    ],
    events: [
      ...(isNew ? [ShipmentCreated({ shipment: toShipment(shipment) })] : []),
      ...(changed ? consequences({ ...outcome, remapped }) : []),
    ],
    due: [...rederiving.due, ...(timer.due ?? [])],
    cancelDue: [...rederiving.cancelDue, ...(timer.cancelDue ?? [])],
    ...(acted ? { acted } : {}),
    ...(answer && complete ? { answer: answer({ shipment: next, accepted }) } : {}),
  });
  return { shipment: next, accepted, corrected: taken.length - accepted, complete };
}

/** Whether no later report of its source is known: one that comes late holds an older estimate. */
function isLatest(timeline: TrackingEventItem[], arrived: TrackingEventItem[]): boolean {
  const last = arrived.reduce((latest, { at }) => (at > latest ? at : latest), "");
  const [first] = arrived;
  return !first || timeline.every(({ at, source }) => source !== first.source || at <= last);
}

/** Acts on a due item of {@link rederiveKind}: an event's time has come that was told before it. */
export async function rederive(due: Due): Promise<void> {
  const shipmentId = due.dueId.slice(rederiveKind.length + 1);
  await retryOnConflict(async () => append(await loadWhole(shipmentId), [], { acted: due }));
}

function changesOf(timeline: TrackingEventItem[], arrived: TrackingEventItem[]): Change[] {
  const known = new Map(timeline.map((item) => [item.fingerprint, item]));
  return arrived.flatMap((item) => {
    const before = known.get(item.fingerprint);
    if (!before) return [{ item }];
    const after = retold(before, item);
    return after ? [{ item: after, before }] : [];
  });
}

/** As many of the changes as one transaction takes, each with its event and perhaps the count of its code. */
function fitting(changes: Change[]): Change[] {
  let count = Math.min(changes.length, changesATransaction);
  while (count + countsOf(changes.slice(0, count)).size > changesATransaction) count--;
  return changes.slice(0, count);
}
