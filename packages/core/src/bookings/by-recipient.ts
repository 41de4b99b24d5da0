import { z } from "zod";
import { take } from "../auth/index.ts";
import {
  AppError,
  type Mode,
  notFound,
  nowIso,
  nullIfMissing,
  parse,
  scope,
  tenant,
} from "../kernel/index.ts";
import { load as loadPackage, type Package, type Slot, slotsOf, sold } from "../packages/index.ts";
import {
  isTerminal,
  type Opening,
  openParcel,
  passFor,
  type ShipmentItem,
  type Tracking,
  trackingFor,
  trackingUrl,
} from "../shipments/index.ts";
import { hasLapsed } from "./change.ts";
import { BookingEntity } from "./entity.ts";
import { holdPlace } from "./hold.ts";
import { cancelBooking, confirmHold, moveBooking } from "./moves.ts";
import { toBooking } from "./present.ts";
import { type Booking, ChosenSlot, Reschedule } from "./schema.ts";

/** A recipient may try several windows; nobody tries this many. */
const rate = { burst: 20, perSeconds: 60 };

/** What a recipient can book for a parcel, and has booked. */
export interface BookingOffer {
  object: "booking_offer";
  trackingNumber: string;
  mode: Mode;
  timezone: string;
  /** By the clock of the parcel's world. */
  now: string;
  packages: (Pick<Package, "id" | "name" | "description" | "price"> & { slots: Slot[] })[];
  /** Held or confirmed ones. */
  bookings: Booking[];
  /** Opens the page again and marks what is sent, as `v`: for this parcel, for 12 hours. */
  pass: string;
}

/** What a recipient asks for: a window of a package, the one held for them, another one, or none any more. */
const Wish = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("book"), packageId: z.string().max(60), slot: ChosenSlot }),
  z.strictObject({ action: z.literal("move"), bookingId: z.string().max(60), ...Reschedule.shape }),
  z.strictObject({ action: z.literal("confirm"), bookingId: z.string().max(60) }),
  z.strictObject({ action: z.literal("cancel"), bookingId: z.string().max(60) }),
]);

/** @throws AppError as `openParcel` */
export function offerToRecipient(opening: z.output<typeof Opening>): Promise<BookingOffer> {
  return openParcel(opening, async ({ shipment }, visit) => {
    const { trackingNumber, status } = shipment;
    const [bookings, packages] = await Promise.all([liveOf(shipment), isTerminal(status) ? [] : sold()]);
    const offered = packages.map(async (item) => {
      const { content, packageId } = item;
      const { name, description = null, price, config } = content;
      const slots = await Promise.all(
        (config.areas ?? []).slice(0, 10).map((area) => slotsOf(packageId, content, area)),
      );
      return { id: packageId, name, description, price, slots: slots.flat() };
    });
    return {
      object: "booking_offer",
      ...{ trackingNumber, mode: scope().mode, timezone: scope().tenant.timezone, now: nowIso() },
      packages: (await Promise.all(offered)).filter(({ slots }) => slots.length > 0),
      bookings,
      pass: passFor(trackingNumber, visit),
    };
  });
}

/** What a parcel's own page says of its bookings. */
export interface BookingGlance {
  /** Whether a window can be booked; which ones, and what is left, is told on the page of bookings. */
  offered: boolean;
  bookings: Booking[];
}

interface ParcelPage {
  tracking: Tracking;
  glance: BookingGlance;
}

/** A parcel as its page shows it. @throws AppError as `openParcel` */
export function trackWithBookings(opening: z.output<typeof Opening>): Promise<ParcelPage> {
  return openParcel<ParcelPage, [Booking[], Awaited<ReturnType<typeof sold>>]>(
    opening,
    (parcel, visit, [bookings, packages]) => ({
      tracking: trackingFor(parcel, visit),
      glance: { offered: packages.length > 0 && !isTerminal(parcel.shipment.status), bookings },
    }),
    (shipmentId) => Promise.all([liveOf({ shipmentId }), sold()]),
  );
}

/** The page on which a parcel's delivery is changed: that of its windows where it has some, else the parcel's own. */
export async function pageToRebook({ shipmentId, trackingNumber, status }: ShipmentItem): Promise<string> {
  const [live, packages] = await Promise.all([liveOf({ shipmentId }), isTerminal(status) ? [] : sold()]);
  return trackingUrl(trackingNumber, live.length + packages.length > 0 ? "/booking" : "");
}

async function liveOf({ shipmentId }: Pick<ShipmentItem, "shipmentId">): Promise<Booking[]> {
  const { data } = await BookingEntity()
    .query.ofShipment({ tenantId: tenant(), shipmentId })
    .go({ pages: "all" });
  return data
    .filter((item) => item.status === "confirmed" || (item.status === "held" && !hasLapsed(item)))
    .map(toBooking);
}

/**
 * Books a window for a recipient, moves their booking or takes it back. What they choose is confirmed at once.
 * @throws AppError as `openParcel`, and as the moves of a booking; `rate_limited`
 */
export function wishOfRecipient(opening: z.output<typeof Opening>, wish: unknown): Promise<Booking> {
  return openParcel(opening, async ({ shipment }) => {
    const wanted = parse(Wish, wish);
    const { shipmentId } = shipment;
    await take(`booking:parcel:${tenant()}#${shipmentId}`, rate);
    if (wanted.action === "book") {
      const { packageId, slot } = wanted;
      if (!(await loadPackage(packageId).catch(nullIfMissing))) throw notFound("package");
      return confirmHold((await holdOrOwn({ packageId, shipmentId, slot })).id);
    }
    const own = (await liveOf(shipment)).find(({ id }) => id === wanted.bookingId);
    if (!own) throw notFound("booking of this parcel");
    if (wanted.action === "confirm") return confirmHold(own.id);
    return wanted.action === "move" ? moveBooking(own.id, { slot: wanted.slot }) : cancelBooking(own.id);
  });
}

/** A hold that an earlier try has left behind, for the same window, is gone on with. */
async function holdOrOwn(input: Parameters<typeof holdPlace>[0]): Promise<Pick<Booking, "id">> {
  try {
    return await holdPlace(input);
  } catch (error) {
    const id = error instanceof AppError && error.code === "already_booked" && error.details.extra?.bookingId;
    if (!id || !input.slot) throw error;
    const { data } = await BookingEntity()
      .get({ tenantId: tenant(), bookingId: String(id) })
      .go({ consistent: true });
    const isSame =
      data?.status === "held" && data.slot?.date === input.slot.date && data.slot.from === input.slot.from;
    if (!isSame) throw error;
    return { id: String(id) };
  }
}
