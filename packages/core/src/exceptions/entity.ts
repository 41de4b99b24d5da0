import { Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration, has, shipmentPartition } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { nodes, reasons } from "../shipments/index.ts";
import { exceptionClasses, exceptionKinds, liableParties } from "./classes.ts";

const sk = (field: string) => ({
  field,
  composite: ["exceptionId"] as ["exceptionId"],
  template: "exception#${exceptionId}" as const,
  casing: "none" as const,
});

/** An entry of the ledger. Its id begins with the time of its detection, so that lists are in that order. */
export const ExceptionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "exception", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          exceptionId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          class: { type: exceptionClasses, required: true },
          kind: { type: exceptionKinds, required: true },
          reason: { type: reasons },
          node: { type: nodes },
          message: { type: "string" },
          liableParty: { type: [...liableParties, ""] as const, default: "" },
          partyDecided: { type: "boolean", required: true },
          cause: { type: "string" },
          prevention: { type: "string" },
          detectedAt: { type: "string", required: true },
          reports: { type: "number", required: true },
          lastReportedAt: { type: "string", required: true },
          resolvedAt: { type: "string" },
          ticketId: { type: "string" },
          status: { type: ["open", "resolved", "reviewed"] as const, required: true },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "exceptionId"],
              template: "t#${tenantId}#exception#${exceptionId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "exception", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#exceptions#${shard}",
              casing: "none",
            },
            sk: sk("gsi1sk"),
          },
          byParty: {
            index: "gsi2",
            condition: has("liableParty"),
            pk: {
              field: "gsi2pk",
              composite: ["tenantId", "liableParty", "shard"],
              template: "t#${tenantId}#exceptions#party#${liableParty}#${shard}",
              casing: "none",
            },
            sk: sk("gsi2sk"),
          },
          ofShipment: {
            index: "gsi3",
            pk: shipmentPartition,
            sk: sk("gsi3sk"),
          },
          byStatus: {
            index: "gsi4",
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#exceptions#status#${status}#${shard}",
              casing: "none",
            },
            sk: sk("gsi4sk"),
          },
          byClass: {
            index: "gsi5",
            pk: {
              field: "gsi5pk",
              composite: ["tenantId", "class", "shard"],
              template: "t#${tenantId}#exceptions#class#${class}#${shard}",
              casing: "none",
            },
            sk: sk("gsi5sk"),
          },
        },
      },
      configuration(),
    ),
);

export type ExceptionItem = EntityItem<ReturnType<typeof ExceptionEntity>>;

/** Which entry is open for a kind of trouble with a parcel. Its key keeps one trouble from having two. */
export const OpenExceptionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "openException", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          kind: { type: exceptionKinds, required: true },
          exceptionId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#open-exceptions#${shipmentId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["kind"], template: "kind#${kind}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
