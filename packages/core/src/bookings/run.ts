import { z } from "zod";
import { fn, notFound, scope, seesPersonalData, tenant, withActor } from "../kernel/index.ts";
import { AreaCode, WindowStart } from "../packages/index.ts";
import { loadMany, maskPerson, type ShipmentItem } from "../shipments/index.ts";
import { clockOffset } from "../tenants/index.ts";
import { load } from "./change.ts";
import { BookingEntity, type BookingItem, runOf } from "./entity.ts";
import { endRun } from "./moves.ts";
import { modeOfRun, openRun, type RunKey, runLink } from "./run-link.ts";
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
    /** The courier's page, which needs no log-in; `null` for who may not say how a run went. */
    link: z.string().nullable(),
    stops: z.array(Stop),
  })
  .meta({ id: "BookingRun" });
export type Run = z.infer<typeof Run>;

/** What the courier sees: also in which world, and where its clocks are. */
export interface LinkedRun extends Run {
  mode: "live" | "test";
  timezone: string;
}

const onTheRun: readonly BookingStatus[] = ["confirmed", "fulfilled", "missed"];

/** Shipments that one read takes. */
const atOnce = 100;

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
      link: mayEnd() ? runLink(key) : null,
      stops: await readRun(key),
    };
  },
);

/** Whoever holds the link can end bookings, and sees the recipients. */
function mayEnd(): boolean {
  const actor = scope();
  return "permissions" in actor && actor.permissions.has("bookings:write") && seesPersonalData();
}

/** Goes on in the world that the token names, of the actor's tenant; the mark is what allows it. */
async function inWorldOf<T>(token: string, callback: () => Promise<T>): Promise<T> {
  const { tenant } = scope();
  const mode = modeOfRun(token);
  const offset = mode === "test" ? await clockOffset(tenant.id) : 0;
  return withActor({ type: "system", name: "run_link", tenant, mode, clockOffset: offset }, callback);
}

const Token = z.string().max(400);

/** A run for whoever holds its link. @throws AppError `not_found`, `link_expired` */
export const viewRun = fn(z.strictObject({ token: Token }), null, ({ token }) =>
  inWorldOf(token, async (): Promise<LinkedRun> => {
    const key = openRun(token);
    const { tenant, mode } = scope();
    const { area, date, from = null } = key;
    const stops = await readRun(key);
    return { object: "run", area, date, from, link: null, stops, mode, timezone: tenant.timezone };
  }),
);

/**
 * Says how one booking of the run went, for whoever holds its link; said again it stays as it was said first.
 * @throws AppError `not_found`, also for a booking of another run; `link_expired`, `booking_not_confirmed`
 */
export const endByLink = fn(
  z.strictObject({ token: Token, bookingId: z.string().max(60), how: z.enum(["fulfilled", "missed"]) }),
  null,
  ({ token, bookingId, how }) =>
    inWorldOf(token, async () => {
      const { area, date, from } = openRun(token);
      const { run, runFrom, status } = await load(bookingId);
      if (run !== runOf(area, date) || (from !== undefined && runFrom !== from))
        throw notFound("booking on this run");
      if (status !== how) await endRun(bookingId, how);
    }),
);
