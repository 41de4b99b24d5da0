import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import {
  commonAttributes,
  configuration,
  customerPartition,
  has,
  optionalReference,
  shipmentPartition,
} from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { Fact } from "./fact.ts";
import { type Attempt, channels, notificationReasons, notificationStatuses } from "./schema.ts";

/** What a customer was told, was not told, or is yet to be told, with the reason. */
export const NotificationEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "notification", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          notificationId: { type: "string", required: true },
          event: { type: "string", required: true },
          /** What it tells, so that it can be checked and written anew when it was held. */
          fact: { type: CustomAttributeType<Fact>("any"), required: true },
          channel: { type: channels },
          /** Masked; the address itself is the customer's and is read when it is needed. */
          to: { type: "string" },
          status: { type: notificationStatuses, required: true },
          reason: { type: notificationReasons },
          subject: { type: "string" },
          template: { type: "string" },
          body: { type: "string", required: true },
          customerId: optionalReference,
          shipmentId: optionalReference,
          ticketId: optionalReference,
          heldUntil: { type: "string" },
          /** Until when the worker that took it to send it may be presumed alive. */
          leaseUntil: { type: "string" },
          sentAt: { type: "string" },
          attempts: { type: CustomAttributeType<Attempt[]>("any") },
          shard: { type: "string", required: true },
          /** Set where a digest tells it: the log keeps such a scan for a month only. */
          expiresAt: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "notificationId"],
              template: "t#${tenantId}#notification#${notificationId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "notification", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#notifications#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["notificationId"],
              template: "notification#${notificationId}",
              casing: "none",
            },
          },
          ofCustomer: {
            index: "gsi2",
            condition: has("customerId"),
            pk: customerPartition,
            sk: {
              field: "gsi2sk",
              composite: ["notificationId"],
              template: "notification#${notificationId}",
              casing: "none",
            },
          },
          ofShipment: {
            index: "gsi3",
            condition: has("shipmentId"),
            pk: shipmentPartition,
            sk: {
              field: "gsi3sk",
              composite: ["notificationId"],
              template: "notification#${notificationId}",
              casing: "none",
            },
          },
          ofTicket: {
            index: "gsi4",
            condition: has("ticketId"),
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "ticketId"],
              template: "t#${tenantId}#ticket#${ticketId}",
              casing: "none",
            },
            sk: {
              field: "gsi4sk",
              composite: ["notificationId"],
              template: "notification#${notificationId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type NotificationItem = EntityItem<ReturnType<typeof NotificationEntity>>;

/** When a customer was last told a fact, under a key made of the fact, so that nobody is told twice in a row. */
export const ToldEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "told", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          customerId: { type: "string", required: true },
          fingerprint: { type: "string", required: true },
          notificationId: { type: "string", required: true },
          at: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "customerId", "fingerprint"],
              template: "t#${tenantId}#told#${customerId}#${fingerprint}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "told", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
