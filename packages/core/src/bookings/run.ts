import { z } from "zod";
import { type CollectorItem, collectorRead, relations } from "../collectors/index.ts";
import { type Page, PageInput, page, reading, readTogether } from "../db/index.ts";
import { fn, holds, seesPersonalData, tenant } from "../kernel/index.ts";
import { AreaCode, WindowStart } from "../packages/index.ts";
import { loadMany, maskPerson, type ShipmentItem } from "../shipments/index.ts";
import { BookingEntity, type BookingItem, isLive, runOf } from "./entity.ts";
import { type RunKey, runLinks } from "./run-link.ts";
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
  /** Who may collect the parcel for the recipient, by a booking that waits for their code or was fulfilled by it. */
  collector: z
    .object({
      bookingId: z.string(),
      name: z.string(),
      relation: z.enum(relations),
      phoneLastDigits: z.string(),
      /** For the courier to compare. */
      idLastDigits: z.string().nullable(),
      collectedAt: z.string().nullable(),
    })
    .nullable(),
});
export type Stop = z.infer<typeof Stop>;

export const Run = z
  .object({
    object: z.literal("run"),
    area: z.string(),
    date: z.string(),
    /** The one window that was asked for. */
    from: z.string().nullable(),
    /**
     * The run as a page for the courier, who needs no log-in: to print, to call, to say how each stop went. `null`
     * for those who may not change bookings or not see personal data.
     */
    link: z.string().nullable(),
    stops: z.array(Stop),
    nextCursor: z.string().nullable(),
  })
  .meta({
    id: "BookingRun",
    example: {
      ...{ object: "run", area: "SZ-GUSU", date: "2026-11-23", from: null },
      link: "https://caas.example/t/demo/runs/live.U1otR1VTVQ.2026-11-23.all.kZ0hYJ6m8Q1s2dF3gH4jKl",
      stops: [
        {
          ...{ bookingId: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4", status: "confirmed", from: "09:00", to: "12:00" },
          startAt: "2026-11-23T01:00:00.000Z",
          endAt: "2026-11-23T04:00:00.000Z",
          name: { "zh-CN": "定时派送", en: "Scheduled delivery" },
          trackingNumber: "YT0000000000001",
          recipient: { name: "王芳", phone: "+8613800138000" },
          collector: {
            ...{ bookingId: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s5", name: "赵敏", relation: "neighbour" },
            ...{ phoneLastDigits: "5678", idLastDigits: "123X", collectedAt: null },
          },
        },
      ],
      nextCursor: null,
    },
  });
export type Run = z.infer<typeof Run>;

const onTheRun: readonly BookingStatus[] = ["confirmed", "fulfilled", "missed"];

/** A page of a run's stops, by the windows' start; as many as one read of their parcels takes. */
export async function stopsOf(
  { area, date, from }: RunKey,
  limit: number,
  cursor?: string | undefined,
): Promise<Page<Stop>> {
  const { data, ...rest } = await page({
    queries: [BookingEntity().query.ofRun({ tenantId: tenant(), run: runOf(area, date) })],
    filter: ({ status, runFrom }) =>
      onTheRun.includes(status as BookingStatus) && (from === undefined || runFrom === from),
    order: "oldest",
    limit,
    cursor,
    name: JSON.stringify(["run", area, date, from]),
    map: (item) => item as BookingItem,
  });
  const ids = [...new Set(data.map(({ shipmentId }) => shipmentId))];
  const [loaded, collectors] = await Promise.all([loadMany(ids), collectorsOf(ids)]);
  const shipments = new Map(loaded.map((shipment) => [shipment.shipmentId, shipment]));
  const stop = (booking: BookingItem) =>
    toStop(booking, shipments.get(booking.shipmentId), collectors.get(booking.shipmentId));
  return { ...rest, data: data.flatMap(stop) };
}

/** Who may collect these parcels, or did; nobody whose booking was taken back. By the parcels' ids. */
async function collectorsOf(shipmentIds: readonly string[]): Promise<Map<string, CollectorItem>> {
  const named = (await readTogether(shipmentIds.map(collectorRead))).filter((item) => item !== null);
  const key = ({ bookingId }: CollectorItem) =>
    reading<BookingItem>(BookingEntity(), BookingEntity().get({ tenantId: tenant(), bookingId }));
  const bookings = await readTogether(named.map(key));
  const stands = named.filter((item, index) => {
    const booking = bookings[index];
    return item.collected !== undefined || (booking && isLive(booking));
  });
  return new Map(stands.map((item) => [item.shipmentId, item]));
}

function toStop(
  { bookingId, status, slot, sold, trackingNumber }: BookingItem,
  shipment?: ShipmentItem,
  named?: CollectorItem,
): Stop[] {
  if (!slot) return [];
  const { from, to, startAt, endAt } = slot;
  const { name, phone, email, address } = shipment?.recipient ?? {};
  const person = { name, phone, email, address };
  const recipient = shipment?.recipient ? (seesPersonalData() ? person : maskPerson(person)) : null;
  const collector = named ? toStopCollector(named) : null;
  return [
    { bookingId, status, from, to, startAt, endAt, name: sold.name, trackingNumber, recipient, collector },
  ];
}

function toStopCollector({ bookingId, name, relation, phone, idLastDigits, collected }: CollectorItem) {
  return {
    ...{ bookingId, name: seesPersonalData() ? name : (maskPerson({ name }).name ?? ""), relation },
    ...{ phoneLastDigits: phone.slice(-4), idLastDigits: idLastDigits ?? null },
    collectedAt: collected?.at ?? null,
  };
}

/** The confirmed bookings of an area's windows on a day, by the windows' start, and how they went. */
export const run = fn(
  z.strictObject({ ...PageInput, area: AreaCode, date: z.iso.date(), from: WindowStart.optional() }),
  "bookings:read",
  async ({ limit, cursor, ...key }): Promise<Run> => {
    const { area, date, from = null } = key;
    const { data: stops, nextCursor } = await stopsOf(key, limit, cursor);
    const link = holds("bookings:write") && seesPersonalData() ? runLinks.urlOf(key) : null;
    return { object: "run", area, date, from, link, stops, nextCursor };
  },
);
