import { z } from "zod";
import { fn, seesPersonalData, tenant } from "../kernel/index.ts";
import { AreaCode, WindowStart } from "../packages/index.ts";
import { loadMany, maskPerson, type ShipmentItem } from "../shipments/index.ts";
import { BookingEntity, type BookingItem, runOf } from "./entity.ts";
import { type BookingStatus, bookingStatuses } from "./schema.ts";

const Stop = z.object({
  bookingId: z.string(),
  status: z.enum(bookingStatuses),
  from: z.string(),
  to: z.string(),
  startAt: z.string(),
  endAt: z.string(),
  name: z.object({ "zh-CN": z.string(), en: z.string() }),
  trackingNumber: z.string(),
  /** Masked for those who may not see personal data. */
  recipient: z
    .object({
      name: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      address: z.record(z.string(), z.unknown()).optional(),
    })
    .nullable(),
});
type Stop = z.infer<typeof Stop>;

export const Run = z
  .object({
    object: z.literal("run"),
    area: z.string(),
    date: z.string(),
    /** The one window that was asked for. */
    from: z.string().nullable(),
    stops: z.array(Stop),
  })
  .meta({
    id: "BookingRun",
    example: {
      ...{ object: "run", area: "SZ-GUSU", date: "2026-11-23", from: null },
      stops: [
        {
          ...{ bookingId: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4", status: "confirmed", from: "09:00", to: "12:00" },
          startAt: "2026-11-23T01:00:00.000Z",
          endAt: "2026-11-23T04:00:00.000Z",
          name: { "zh-CN": "定时派送", en: "Scheduled delivery" },
          trackingNumber: "YT0000000000001",
          recipient: { name: "王芳", phone: "+8613800138000" },
        },
      ],
    },
  });
export type Run = z.infer<typeof Run>;

const onTheRun: readonly BookingStatus[] = ["confirmed", "fulfilled", "missed"];

/** Shipments that one read takes. */
const atOnce = 100;

/** One area's windows on one day, or one of them. */
interface RunKey {
  area: string;
  date: string;
  from?: string | undefined;
}

async function readRun({ area, date, from }: RunKey): Promise<Stop[]> {
  const { data } = await BookingEntity()
    .query.ofRun({ tenantId: tenant(), run: runOf(area, date) })
    .go({ pages: "all" });
  const booked = data.filter(
    ({ status, runFrom }) => onTheRun.includes(status) && (from === undefined || runFrom === from),
  );
  const shipments = new Map<string, ShipmentItem>();
  const ids = [...new Set(booked.map(({ shipmentId }) => shipmentId))];
  for (let start = 0; start < ids.length; start += atOnce)
    for (const shipment of await loadMany(ids.slice(start, start + atOnce)))
      shipments.set(shipment.shipmentId, shipment);
  return booked.flatMap((booking) => toStop(booking, shipments.get(booking.shipmentId)));
}

function toStop(
  { bookingId, status, slot, sold, trackingNumber }: BookingItem,
  shipment?: ShipmentItem,
): Stop[] {
  if (!slot) return [];
  const { from, to, startAt, endAt } = slot;
  const { name, phone, email, address } = shipment?.recipient ?? {};
  const person = { name, phone, email, address };
  const recipient = shipment?.recipient ? (seesPersonalData() ? person : maskPerson(person)) : null;
  return [{ bookingId, status, from, to, startAt, endAt, name: sold.name, trackingNumber, recipient }];
}

/** The confirmed bookings of an area's windows on a day, by the windows' start, and how they went. */
export const run = fn(
  z.strictObject({ area: AreaCode, date: z.iso.date(), from: WindowStart.optional() }),
  "bookings:read",
  async (key): Promise<Run> => {
    const { area, date, from = null } = key;
    return {
      object: "run",
      area,
      date,
      from,
      stops: await readRun(key),
    };
  },
);
