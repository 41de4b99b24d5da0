import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration, has, optionalReference } from "../db/index.ts";
import { lazy, type Money } from "../kernel/index.ts";
import type { PackageKind } from "../packages/index.ts";
import { type BookedSlot, bookingStatuses } from "./schema.ts";

/** What the booked version of the package promises, kept so that no change of the package takes it away. */
interface Sold {
  kind: PackageKind;
  name: { "zh-CN": string; en: string };
  version: number;
  maxReschedules: number;
  listPrice: Money;
  price: Money;
  included: boolean;
  voucher?: { code: string; amount: Money } | undefined;
}

/** A service sold with a parcel. By area and day it is found for the courier's run. */
export const BookingEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "booking", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          bookingId: { type: "string", required: true },
          packageId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          customerId: optionalReference,
          status: { type: bookingStatuses, required: true },
          sold: { type: CustomAttributeType<Sold>("any"), required: true },
          area: { type: "string" },
          slot: { type: CustomAttributeType<BookedSlot>("any") },
          /** Area and local date of the window. */
          run: optionalReference,
          /** When the window begins on the clocks there. */
          runFrom: { type: "string", required: true },
          /** Not `expiresAt`, by which DynamoDB would delete it. */
          heldUntil: { type: "string" },
          reschedules: { type: "number", required: true },
          insuredValue: { type: CustomAttributeType<Money>("any") },
          refund: { type: CustomAttributeType<Money>("any") },
          confirmedAt: { type: "string" },
          endedAt: { type: "string" },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "bookingId"],
              template: "t#${tenantId}#booking#${bookingId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "booking", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#bookings#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["bookingId"],
              template: "booking#${bookingId}",
              casing: "none",
            },
          },
          ofShipment: {
            index: "gsi2",
            pk: {
              field: "gsi2pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#shipment#${shipmentId}#bookings",
              casing: "none",
            },
            sk: {
              field: "gsi2sk",
              composite: ["bookingId"],
              template: "booking#${bookingId}",
              casing: "none",
            },
          },
          ofCustomer: {
            index: "gsi5",
            condition: has("customerId"),
            pk: {
              field: "gsi5pk",
              composite: ["tenantId", "customerId"],
              template: "t#${tenantId}#customer#${customerId}",
              casing: "none",
            },
            sk: {
              field: "gsi5sk",
              composite: ["bookingId"],
              template: "booking#${bookingId}",
              casing: "none",
            },
          },
          byStatus: {
            index: "gsi3",
            pk: {
              field: "gsi3pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#bookings#${status}#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi3sk",
              composite: ["bookingId"],
              template: "booking#${bookingId}",
              casing: "none",
            },
          },
          ofRun: {
            index: "gsi4",
            condition: has("run"),
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "run"],
              template: "t#${tenantId}#run#${run}",
              casing: "none",
            },
            sk: {
              field: "gsi4sk",
              composite: ["runFrom", "bookingId"],
              template: "booking#${runFrom}#${bookingId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type BookingItem = EntityItem<ReturnType<typeof BookingEntity>>;

/** Whether a booking is still to be rendered; a hold may have lapsed all the same. */
export function isLive({ status }: Pick<BookingItem, "status">): boolean {
  return status === "held" || status === "confirmed";
}

/** Which booking of a package a parcel has that is held or confirmed; there is one at most. */
export const LiveBookingEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "live_booking", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          packageId: { type: "string", required: true },
          bookingId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#booked#${shipmentId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["packageId"], template: "package#${packageId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type LiveBookingItem = EntityItem<ReturnType<typeof LiveBookingEntity>>;

/** The key of a run. */
export function runOf(area: string, date: string): string {
  return `${date}#${area}`;
}
