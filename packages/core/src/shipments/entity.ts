import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import type { z } from "zod";
import { commonAttributes, configuration, customerPartition, has, optionalReference } from "../db/index.ts";
import { lazy, type Money } from "../kernel/index.ts";
import { type EtaWindow, etaBases } from "./eta.ts";
import type { NodeTimes } from "./nodes.ts";
import type { Goods, Recipient, Sender } from "./schema.ts";
import { nodes, reasons, statuses } from "./status.ts";

type PartialRecipient = Partial<z.output<typeof Recipient>>;

/** A parcel and its timeline lie together. */
const partition = {
  field: "pk",
  composite: ["tenantId", "shipmentId"],
  template: "t#${tenantId}#shipment#${shipmentId}",
  casing: "none",
} as const;

/** A parcel on its way, with its state as derived from the timeline that lies beside it. */
export const ShipmentEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "shipment", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          carrier: { type: "string" },
          status: { type: statuses, required: true },
          reason: { type: reasons },
          node: { type: nodes },
          orderedAt: { type: "string" },
          promisedAt: { type: "string" },
          /** When the carrier expects to deliver. */
          estimatedAt: { type: "string" },
          eta: { type: CustomAttributeType<EtaWindow>("any") },
          etaBasis: { type: etaBases },
          /** The window that was told last, or when it went out for delivery. */
          toldEta: { type: CustomAttributeType<EtaWindow & { lastMile: boolean }>("any") },
          nodeTimes: { type: CustomAttributeType<NodeTimes>("any") },
          /** When the due item for the next node stands. */
          nodeTimerAt: { type: "string" },
          lastEventAt: { type: "string" },
          /** The time of the earliest event that has not been current yet, since it came before its time. */
          futureFrom: { type: "string" },
          /** The parcel's way back under another waybill, and the parcel that this one brings back. */
          returnShipmentId: { type: "string" },
          returnOfShipmentId: { type: "string" },
          sender: { type: CustomAttributeType<z.output<typeof Sender>>("any") },
          recipient: { type: CustomAttributeType<PartialRecipient>("any") },
          goods: { type: CustomAttributeType<z.output<typeof Goods>>("any") },
          freight: { type: CustomAttributeType<Money>("any") },
          insuredValue: { type: CustomAttributeType<Money>("any") },
          customerId: optionalReference,
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: [], template: "shipment", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#shipments#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["shipmentId"],
              template: "shipment#${shipmentId}",
              casing: "none",
            },
          },
          ofCustomer: {
            index: "gsi2",
            condition: has("customerId"),
            pk: customerPartition,
            sk: {
              field: "gsi2sk",
              composite: ["shipmentId"],
              template: "shipment#${shipmentId}",
              casing: "none",
            },
          },
          byStatus: {
            index: "gsi4",
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#shipments#${status}#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi4sk",
              composite: ["shipmentId"],
              template: "shipment#${shipmentId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type ShipmentItem = EntityItem<ReturnType<typeof ShipmentEntity>>;

/** Which shipment has a tracking number. Its key makes the number unique within the world. */
export const TrackingNumberEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "trackingNumber", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "trackingNumber"],
              template: "t#${tenantId}#tracking#${trackingNumber}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "tracking", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** One thing that happened to a parcel. Its key is made of when and what, so the same event twice is one. */
export const TrackingEventEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "trackingEvent", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          at: { type: "string", required: true },
          fingerprint: { type: "string", required: true },
          order: { type: "number", required: true },
          /** Absent for an annotation. */
          status: { type: statuses },
          reason: { type: reasons },
          node: { type: nodes },
          message: { type: "string" },
          location: { type: "string" },
          source: { type: "string", required: true },
          /** The provider's own code, where it gave one. */
          unmapped: { type: "boolean" },
          rawCode: { type: "string" },
          timeZoneKnown: { type: "boolean", required: true },
          correction: { type: "boolean" },
          raw: { type: CustomAttributeType<Record<string, unknown>>("any") },
          receivedAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: {
              field: "sk",
              composite: ["at", "fingerprint"],
              template: "track#${at}#${fingerprint}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type TrackingEventItem = EntityItem<ReturnType<typeof TrackingEventEntity>>;
