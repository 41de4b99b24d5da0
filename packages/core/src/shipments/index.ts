import { z } from "zod";
import { resolve } from "../customers/index.ts";
import { commit, PageInput, page, part, retryOnConflict, shards } from "../db/index.ts";
import { AppError, fn, idFloor, idSchema, nowIso, problem, requestId, tenant } from "../kernel/index.ts";
import { inOrder } from "./derive.ts";
import { ShipmentEntity, type ShipmentItem } from "./entity.ts";
import { ShipmentCreated, ShipmentUpdated } from "./event.ts";
import { shipmentExample } from "./examples.ts";
import { creationWrites, type Ingested, ingest, newShipment, saveWrite } from "./ingest.ts";
import { toShipment, toTrackingEvent } from "./present.ts";
import { findId, idOf, load, loadWhole } from "./read.ts";
import { linkChange } from "./returns.ts";
import {
  CreateShipment,
  NewReading,
  NewTrackingEvent,
  type Shipment,
  TrackingNumber,
  UpdateShipment,
  utc,
} from "./schema.ts";
import { settled, underServiceLevel } from "./settle.ts";
import { type Status, statuses } from "./status.ts";

export type { ShipmentItem } from "./entity.ts";
export { missedBy } from "./eta.ts";
export { forgetThin, learningWrites } from "./eta-history.ts";
export { ShipmentCreated } from "./event.ts";
export { readingExample, shipmentExample, trackingEventExample } from "./examples.ts";
export { rederiveKind } from "./future.ts";
export { type Ingested, ingestByNumber, rederive } from "./ingest.ts";
export { forgetShipment, shipmentsOf } from "./of-customer.ts";
export { onNode } from "./on-node.ts";
export { maskPerson, toShipment, trackingMark, trackingUrl } from "./present.ts";
export { Opening, openParcel, type Tracking, track, trackingFor } from "./public.ts";
export { passFor } from "./public-pass.ts";
export { findId, load, loadMany, shipmentRead, trackingNumberRead } from "./read.ts";
export type { ReportedEvent } from "./reported.ts";
export { followReturn, linkReturn } from "./returns.ts";
export {
  CreateShipment,
  NewTrackingEvent,
  Reading,
  Shipment,
  Timestamp,
  TrackingEvent,
  TrackingNumber,
  UpdateShipment,
} from "./schema.ts";
export { PutServiceLevels, ServiceLevels } from "./service-level-schema.ts";
export { getServiceLevels, putServiceLevels, wasEarly } from "./service-levels.ts";
export { nodeKind } from "./settle.ts";
export { isTerminal, type Node, nodes, type Reason, reasons, type Status, statuses } from "./status.ts";
export { UnknownCode, unknownCodes } from "./unknown-codes.ts";
export { nodeOverdueWords, nodeWords, reasonWords, statusWords } from "./words.ts";

const id = z.string().min(1).max(60);

/** Enters a parcel; its recipient becomes a customer, or is found among them. @throws AppError `tracking_number_taken` */
export const create = fn(CreateShipment, "shipments:write", (input) =>
  retryOnConflict(async () => {
    const recipient = await resolve(input.recipient, "recipient.");
    const entered = newShipment({
      ...input,
      orderedAt: utc(input.orderedAt) ?? nowIso(),
      promisedAt: utc(input.promisedAt),
      estimatedAt: utc(input.estimatedAt),
      customerId: recipient?.customer.customerId,
    });
    const { shipment, ...times } = await settled(await underServiceLevel(entered));
    return commit(
      {
        ...times,
        writes: [...creationWrites(shipment, taken(input.trackingNumber)), ...(recipient?.writes ?? [])],
        events: [ShipmentCreated({ shipment: toShipment(shipment) }), ...(recipient?.events ?? [])],
      },
      toShipment(shipment),
    );
  }),
);

const taken = (number: string) => (existing: Record<string, unknown> | undefined) =>
  new AppError("tracking_number_taken", {
    detail: `There is a shipment with the tracking number ${number} already.`,
    extra: existing ? { shipmentId: existing.shipmentId } : {},
  });

export type BatchResult =
  | { status: 201; shipment: Shipment }
  | { status: number; problem: Record<string, unknown> };

/** Enters up to 100 parcels, each by itself: one that is refused does not keep the others out. */
export const createBatch = fn(
  z
    .strictObject({ shipments: z.array(z.unknown()).min(1).max(100) })
    .meta({ id: "CreateShipments", example: { shipments: [shipmentExample.input] } }),
  "shipments:write",
  async ({ shipments }) => {
    const results: BatchResult[] = [];
    for (const [index, input] of shipments.entries()) {
      try {
        results.push({
          status: 201,
          shipment: await part(String(index), () => create(input as z.input<typeof CreateShipment>)),
        });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        results.push({
          status: error.status,
          problem: problem(error, `/v1/shipments/batch#${index}`, requestId() ?? ""),
        });
      }
    }
    return results;
  },
);

/** By id or tracking number. @throws AppError `not_found` */
export const get = fn(z.strictObject({ id }), "shipments:read", async (input) =>
  toShipment(await load(await idOf(input.id))),
);

/** Fills in or changes what is known of a parcel. @throws AppError `precondition_failed`, `return_refused` */
export const update = fn(
  z.strictObject({ id, changes: UpdateShipment, ifVersion: z.int().optional() }),
  "shipments:write",
  ({ id, changes: { returnOf, ...changes }, ifVersion }) =>
    retryOnConflict(async () => {
      const shipment = await load(await idOf(id));
      if (ifVersion !== undefined && ifVersion !== shipment.version)
        throw new AppError("precondition_failed");
      const recipient = changes.recipient && (await resolve(changes.recipient, "recipient."));
      const link = returnOf === undefined ? undefined : await linkChange(shipment, returnOf);
      const { shipment: next, ...times } = await settled(
        await underServiceLevel({
          ...shipment,
          ...link?.fields,
          ...changes,
          orderedAt: utc(changes.orderedAt) ?? shipment.orderedAt,
          promisedAt: utc(changes.promisedAt) ?? shipment.promisedAt,
          estimatedAt: utc(changes.estimatedAt) ?? shipment.estimatedAt,
          customerId: recipient?.customer.customerId ?? link?.fields.customerId ?? shipment.customerId,
          updatedAt: nowIso(),
          version: shipment.version + 1,
        }),
      );
      return commit(
        {
          ...times,
          writes: [saveWrite(next), ...(recipient?.writes ?? []), ...(link?.writes ?? [])],
          events: [
            ShipmentUpdated({ shipment: toShipment(next), events: [] }),
            ...(recipient?.events ?? []),
            ...(link?.events(next) ?? []),
          ],
        },
        toShipment(next),
      );
    }),
);

/** Adds canonical events, in any order, late or repeated. */
export const addEvents = fn(
  z.strictObject({ id, events: z.array(NewTrackingEvent).min(1).max(200) }),
  "shipments:write",
  async ({ id, events }) => {
    const reported = events.map((event) => ({ ...event, timeZoneKnown: true }));
    const answer = ({ shipment, accepted }: Pick<Ingested, "shipment" | "accepted">) => ({
      ...{ shipment: toShipment(shipment), accepted, duplicates: reported.length - accepted },
    });
    return answer(await ingest(await idOf(id), "api", reported, { answer }));
  },
);

/**
 * Adds what loggers measured, in any order, late or repeated: of one logger and instant the first reading holds. An
 * excursion from the goods' range that lasts as long as the grace becomes a tracking event, once, and with it an
 * exception. What was measured after delivery is kept and is nobody's trouble.
 */
export const addReadings = fn(
  z.strictObject({ id, readings: z.array(NewReading).min(1).max(200) }),
  "shipments:write",
  // Few firms send readings, so the API starts without what they take.
  async (input) => (await import("./readings.ts")).takeReadings(input),
);

/** What loggers measured, the latest first. */
export const listReadings = fn(z.strictObject({ ...PageInput, id }), "shipments:read", async (asked) =>
  (await import("./readings.ts")).pageOfReadings(asked),
);

/** The timeline by event time, oldest first. */
export const timeline = fn(z.strictObject({ id }), "shipments:read", async (input) => {
  const whole = await loadWhole(await idOf(input.id));
  return whole.timeline.length === 0 ? [] : ordered(whole.timeline).map(toTrackingEvent);
});

function ordered<Item extends { at: string; order: number; fingerprint: string; status?: Status }>(
  items: Item[],
): Item[] {
  return inOrder(
    items.map((item) => {
      const { at, order, fingerprint, status = null } = item;
      return { at, order, fingerprint, status, reason: null, item };
    }),
  ).map(({ item }) => item);
}

/** A shipment with its timeline, for pages and messages that show both. */
export async function whole(shipmentId: string) {
  const { shipment, timeline } = await loadWhole(shipmentId);
  return { shipment, timeline: ordered(timeline) };
}

export const list = fn(
  z.strictObject({
    ...PageInput,
    trackingNumber: TrackingNumber.optional(),
    status: z.enum(statuses).optional(),
    customerId: idSchema("customer").optional(),
    createdFrom: z.iso.datetime({ offset: true }).optional(),
    createdTo: z.iso.datetime({ offset: true }).optional(),
  }),
  "shipments:read",
  async ({ limit, cursor, trackingNumber, status, customerId, createdFrom, createdTo }) => {
    if (trackingNumber) {
      const shipmentId = await findId(trackingNumber);
      return {
        object: "list" as const,
        data: shipmentId ? [toShipment(await load(shipmentId))] : [],
        nextCursor: null,
      };
    }
    const tenantId = tenant();
    const { ofCustomer, byStatus, all } = ShipmentEntity().query;
    return page({
      queries: customerId
        ? [ofCustomer({ tenantId, customerId })]
        : shards.map((shard) => (status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard }))),
      filter: customerId && status ? (item) => item.status === status : undefined,
      range: {
        low: createdFrom && `shipment#${idFloor("shipment", Date.parse(createdFrom))}`,
        high: createdTo && `shipment#${idFloor("shipment", Date.parse(createdTo))}\uffff`,
      },
      limit,
      cursor,
      name: JSON.stringify(["shipments", status, customerId, createdFrom, createdTo]),
      map: (item) => toShipment(item as ShipmentItem),
    });
  },
);
