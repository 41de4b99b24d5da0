import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { client, type Read, reading } from "../db/index.ts";
import { notFound, tenant } from "../kernel/index.ts";
import { ShipmentEntity, type ShipmentItem, type TrackingEventItem, TrackingNumberEntity } from "./entity.ts";

export async function find(shipmentId: string): Promise<ShipmentItem | null> {
  const { data } = await ShipmentEntity().get({ tenantId: tenant(), shipmentId }).go({ consistent: true });
  return data;
}

/** @throws AppError `not_found` */
export async function load(shipmentId: string): Promise<ShipmentItem> {
  const shipment = await find(shipmentId);
  if (!shipment) throw notFound("shipment", shipmentId);
  return shipment;
}

/** For reading a parcel together with other things. */
export function shipmentRead(shipmentId: string): Read<ShipmentItem> {
  return reading<ShipmentItem>(ShipmentEntity(), ShipmentEntity().get({ tenantId: tenant(), shipmentId }));
}

/** For reading which parcel has a tracking number together with other things. */
export function trackingNumberRead(trackingNumber: string): Read<{ shipmentId: string }> {
  const key = { tenantId: tenant(), trackingNumber: trackingNumber.toUpperCase() };
  return reading<{ shipmentId: string }>(TrackingNumberEntity(), TrackingNumberEntity().get(key));
}

/**
 * Those of the shipments that there are, in no order.
 * @param shipmentIds at most 100
 * @throws Error where the store was too busy to read all of them; try again
 */
export async function loadMany(shipmentIds: readonly string[]): Promise<ShipmentItem[]> {
  const keys = shipmentIds.map((shipmentId) => ({ tenantId: tenant(), shipmentId }));
  const { data, unprocessed } = await ShipmentEntity().get(keys).go({ consistent: true });
  if (unprocessed.length > 0) throw new Error("not all shipments could be read");
  return data;
}

/** The id behind a tracking number of this world, in whatever letter case. */
export async function findId(trackingNumber: string): Promise<string | null> {
  const key = { tenantId: tenant(), trackingNumber: trackingNumber.toUpperCase() };
  const { data } = await TrackingNumberEntity().get(key).go({ consistent: true });
  return data?.shipmentId ?? null;
}

/** By id or by tracking number. @throws AppError `not_found` */
export async function idOf(reference: string): Promise<string> {
  if (/^shp_[0-9a-z]{26}$/.test(reference)) return reference;
  const id = await findId(reference);
  if (!id) throw notFound("shipment", reference);
  return id;
}

export interface Whole {
  shipment: ShipmentItem;
  timeline: TrackingEventItem[];
}

/** A shipment with all of its timeline, by event time, in one query a megabyte. @throws AppError `not_found` */
export async function loadWhole(shipmentId: string): Promise<Whole> {
  const { TableName, Key } = ShipmentEntity().get({ tenantId: tenant(), shipmentId }).params();
  let shipment: ShipmentItem | null = null;
  const timeline: TrackingEventItem[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await client().send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": Key.pk },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of answer.Items ?? []) {
      if (item.sk === "shipment") shipment = ShipmentEntity().parse({ Item: item }).data;
      // Kept under the names they have here, and never put back: ElectroDB's parsing would be a tenth of the work.
      // Beside them there may be what is no event, such as who collects the parcel.
      else if (String(item.sk).startsWith("track#")) timeline.push(item as TrackingEventItem);
    }
    start = answer.LastEvaluatedKey;
  } while (start);
  if (!shipment) throw notFound("shipment", shipmentId);
  return { shipment, timeline };
}
