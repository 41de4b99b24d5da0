import { z } from "zod";
import { idSchema, Money, orNull } from "../kernel/index.ts";
import { AreaCode, packageKinds, WindowStart } from "../packages/index.ts";
import { bookingExample } from "./examples.ts";

export const bookingStatuses = ["held", "confirmed", "fulfilled", "missed", "cancelled", "expired"] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/** Which window on which of the firm's local dates. */
export const ChosenSlot = z.strictObject({ area: AreaCode, date: z.iso.date(), from: WindowStart });
export type ChosenSlot = z.output<typeof ChosenSlot>;

const VoucherCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z-]{4,40}$/, "must be a voucher's code");

export const NewBooking = z
  .strictObject({
    packageId: idSchema("package"),
    shipmentId: idSchema("shipment"),
    /** For packages with windows. */
    slot: ChosenSlot.optional(),
    /** For packages without windows that are not sold everywhere. */
    area: AreaCode.optional(),
    voucher: VoucherCode.optional(),
    /** For a package of the kind `insured`: the value it is insured for; the parcel's own where not given. */
    insuredValue: Money.optional(),
  })
  .meta({ id: "NewBooking", example: bookingExample.input });

export const Reschedule = z
  .strictObject({ slot: ChosenSlot })
  .meta({ id: "RescheduleBooking", example: { slot: { ...bookingExample.input.slot, from: "09:00" } } });

const BookedSlot = z.object({
  area: z.string(),
  date: z.string(),
  from: z.string(),
  to: z.string(),
  startAt: z.string(),
  endAt: z.string(),
  /** Until when the booking can be moved or cancelled. */
  changeableUntil: z.string(),
});
export type BookedSlot = z.infer<typeof BookedSlot>;

export const Booking = z
  .object({
    id: idSchema("booking"),
    object: z.literal("booking"),
    packageId: z.string(),
    /** The version of the package that was sold; it and the price stay. */
    packageVersion: z.int(),
    kind: z.enum(packageKinds),
    name: z.object({ "zh-CN": z.string(), en: z.string() }),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    customerId: z.string().nullable(),
    status: z.enum(bookingStatuses),
    area: z.string().nullable(),
    slot: BookedSlot.nullable(),
    /** Until when the place is held; `null` once it is confirmed. */
    expiresAt: z.string().nullable(),
    reschedules: z.int(),
    maxReschedules: z.int(),
    /** Of a package of the kind `insured`: what a claim for the parcel goes by. */
    insuredValue: orNull(Money),
    /** What the package costs, for an insured value by its rate. */
    listPrice: Money,
    /** What is to be paid: nothing where it is part of the customer's plan, less with a voucher. */
    price: Money,
    included: z.boolean(),
    voucher: z.object({ code: z.string(), amount: Money }).nullable(),
    /** What is to be given back: for a missed window, or one that was cancelled in time after it was confirmed. */
    refund: orNull(Money),
    confirmedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    /** The page on which the recipient changes it, without logging in. */
    link: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Booking", example: bookingExample.output });
export type Booking = z.infer<typeof Booking>;
