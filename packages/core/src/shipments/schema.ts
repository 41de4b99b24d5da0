import { z } from "zod";
import { Email, Phone } from "../customers/index.ts";
import { idSchema, iso, Money, orNull } from "../kernel/index.ts";
import { etaBases } from "./eta.ts";
import { readingExample, shipmentExample, trackingEventExample } from "./examples.ts";
import { TemperatureRange } from "./service-level-schema.ts";
import { nodes, reasons, statuses } from "./status.ts";

/** RFC 3339 with an offset; kept in UTC with milliseconds. */
export const Timestamp = z.iso.datetime({
  offset: true,
  error: "must be an RFC 3339 time such as 2026-11-22T09:30:00Z",
});

/** A waybill number as carriers print it; letter case does not tell two apart. */
export const TrackingNumber = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/, "must be up to 50 letters, digits or dashes")
  .transform((number) => number.toUpperCase());

const text = (max: number) => z.string().trim().min(1).max(max);

const Address = z.strictObject({
  line1: text(300),
  city: text(100),
  region: text(100).optional(),
  postalCode: text(20).optional(),
  country: z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code such as CN"),
});

const Person = {
  name: text(100),
  phone: Phone,
  email: Email.optional(),
};

export const Recipient = z.strictObject({ ...Person, address: Address });
export const Sender = z.strictObject({ ...Person, address: Address }).partial();
export const Goods = z.strictObject({
  type: text(50),
  description: text(300).optional(),
  weightGrams: z.int().min(1).max(100_000_000),
  declaredValue: Money.optional(),
  /** In which range it must be kept; without it the service level's range for its type holds. */
  temperature: TemperatureRange.optional(),
});

export const CreateShipment = z
  .strictObject({
    trackingNumber: TrackingNumber,
    carrier: text(50).optional(),
    orderedAt: Timestamp.optional(),
    promisedAt: Timestamp.optional(),
    /** When the carrier expects to deliver. */
    estimatedAt: Timestamp.optional(),
    sender: Sender.optional(),
    recipient: Recipient,
    goods: Goods,
    freight: Money.optional(),
    insuredValue: Money.optional(),
  })
  .meta({ id: "CreateShipment", example: shipmentExample.input });

export const UpdateShipment = CreateShipment.omit({ trackingNumber: true })
  .partial()
  .extend({
    /** The tracking number of the parcel that this one brings back; null where it brings back none. */
    returnOf: TrackingNumber.nullable().optional(),
  })
  .meta({ id: "UpdateShipment", example: { carrier: "zhongtong", promisedAt: "2026-11-23T10:00:00.000Z" } });

export const NewTrackingEvent = z
  .strictObject({
    at: Timestamp,
    status: z.enum(statuses),
    reason: z.enum(reasons).optional(),
    node: z.enum(nodes).optional(),
    location: text(200).optional(),
    message: text(1000).optional(),
    /** The sender's own id of the event; the same id twice is one event. */
    eventId: text(100).optional(),
    /** Takes back a terminal status that was reported by mistake. */
    correction: z.boolean().optional(),
  })
  .meta({ id: "NewTrackingEvent", example: trackingEventExample.input });

export const TrackingEvent = z
  .object({
    at: z.string(),
    status: z.enum(statuses).nullable(),
    reason: z.enum(reasons).nullable(),
    node: z.enum(nodes).nullable(),
    message: z.string().nullable(),
    location: z.string().nullable(),
    /** `api`, or the provider whose push told it. */
    source: z.string(),
    /** The provider's own code, where it gave one. */
    rawCode: z.string().nullable(),
    /** False where the time came without a zone and the carrier's local time was taken. */
    timeZoneKnown: z.boolean(),
    /** True while the event's time has not come; such an event is never current. */
    future: z.boolean(),
    raw: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "TrackingEvent", example: trackingEventExample.output });
export type TrackingEvent = z.infer<typeof TrackingEvent>;

export const NewReading = z
  .strictObject({
    at: Timestamp,
    temperatureCelsius: z.number().min(-100).max(100),
    humidityPercent: z.number().min(0).max(100).optional(),
    /** Which logger, where several travel with the parcel. */
    deviceId: text(100).optional(),
    location: text(200).optional(),
  })
  .meta({ id: "NewReading", example: readingExample.input });

export const Reading = z
  .object({
    object: z.literal("reading"),
    at: z.string(),
    deviceId: z.string().nullable(),
    temperatureCelsius: z.number(),
    humidityPercent: z.number().nullable(),
    location: z.string().nullable(),
    /** By the range that held when it came. */
    outOfRange: z.boolean(),
    receivedAt: z.string(),
  })
  .meta({ id: "Reading", example: readingExample.output });
export type Reading = z.infer<typeof Reading>;

export const EtaWindow = z.object({ from: z.string(), to: z.string() });

export const Shipment = z
  .object({
    id: idSchema("shipment"),
    object: z.literal("shipment"),
    trackingNumber: z.string(),
    carrier: z.string().nullable(),
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    node: z.enum(nodes).nullable(),
    /** The window in which it is expected. */
    eta: EtaWindow.nullable(),
    /** What the window rests upon. */
    etaBasis: z.enum(etaBases).nullable(),
    /** The five nodes in their order, by when each is expected and when it was reached. */
    nodes: z.array(
      z.object({
        node: z.enum(nodes),
        expectedBy: z.string().nullable(),
        reachedAt: z.string().nullable(),
        /** Whether it was reached late, or was not reached in time by a parcel that is on its way. */
        overdue: z.boolean(),
      }),
    ),
    orderedAt: z.string().nullable(),
    promisedAt: z.string().nullable(),
    estimatedAt: z.string().nullable(),
    lastEventAt: z.string().nullable(),
    sender: Sender.loose().nullable(),
    recipient: Recipient.partial().loose().nullable(),
    goods: Goods.nullable(),
    freight: orNull(Money),
    insuredValue: orNull(Money),
    customerId: z.string().nullable(),
    /** The parcel's way back under another waybill, and the parcel that this one brings back. */
    links: z.object({
      returnShipmentId: z.string().nullable(),
      returnOfShipmentId: z.string().nullable(),
    }),
    /** Fields that are still missing, by path. */
    incomplete: z.array(z.string()),
    /** The page where the recipient follows the parcel; opens without a log-in. */
    trackingUrl: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Shipment", example: shipmentExample.output });
export type Shipment = z.infer<typeof Shipment>;

export function utc(time: string | undefined): string | undefined {
  return time === undefined ? undefined : iso(Date.parse(time));
}
