import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { client } from "../db/index.ts";
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
      else timeline.push(item as TrackingEventItem);
    }
    start = answer.LastEvaluatedKey;
  } while (start);
  if (!shipment) throw notFound("shipment", shipmentId);
  return { shipment, timeline };
}
