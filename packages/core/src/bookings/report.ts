import { z } from "zod";
import { type PublishedEvent, shardOf, shards, transact, write } from "../db/index.ts";
import { fn, invalid, localTimeAt, Money, now, scope, tenant } from "../kernel/index.ts";
import { type PackageKind, packageKinds } from "../packages/index.ts";
import { BookingDayEntity, type BookingDayItem } from "./day-entity.ts";
import { Booking } from "./schema.ts";

const outcomes = ["confirmed", "fulfilled", "missed", "cancelled"] as const;
const Counts = {
  /** Booked, whatever became of it. */
  confirmed: z.int(),
  fulfilled: z.int(),
  missed: z.int(),
  cancelled: z.int(),
};

export const BookingReport = z
  .object({
    object: z.literal("booking_report"),
    from: z.string(),
    to: z.string(),
    /** Every kind of service, such as green packaging. */
    kinds: z.array(z.object({ kind: z.enum(packageKinds), ...Counts })),
    /** Those that had anything in this time. */
    packages: z.array(
      z.object({
        packageId: z.string(),
        kind: z.enum(packageKinds),
        name: z.object({ "zh-CN": z.string(), en: z.string() }),
        ...Counts,
        charged: Money,
        refunded: Money,
      }),
    ),
  })
  .meta({
    id: "BookingReport",
    example: {
      ...{ object: "booking_report", from: "2026-11-01", to: "2026-11-30" },
      kinds: [{ kind: "green_packaging", confirmed: 42, fulfilled: 40, missed: 0, cancelled: 2 }],
      packages: [
        {
          ...{ packageId: "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4", kind: "green_packaging" },
          name: { "zh-CN": "绿色包装", en: "Green packaging" },
          ...{ confirmed: 42, fulfilled: 40, missed: 0, cancelled: 2 },
          charged: { amount: 8400, currency: "CNY" },
          refunded: { amount: 400, currency: "CNY" },
        },
      ],
    },
  });
export type BookingReport = z.infer<typeof BookingReport>;

const BookingEvent = z.object({
  booking: Booking.pick({ id: true, packageId: true, kind: true, name: true, price: true, refund: true }),
});

/** Counts what became of a booking on the day it did, once however often its event is delivered. @throws AlreadyDone */
export async function count(event: PublishedEvent): Promise<void> {
  const outcome = outcomes.find((each) => event.type === `booking.${each}`);
  if (!outcome) return;
  const { id, packageId, kind, name, price, refund } = BookingEvent.parse(event.data).booking;
  const { day } = localTimeAt(Date.parse(event.createdAt), scope().tenant.timezone);
  // A hold that was taken back before it was confirmed was no booking.
  if (outcome === "cancelled" && refund === null) return;
  const counted = BookingDayEntity()
    .update({ tenantId: tenant(), shard: shardOf(id), day, packageId, currency: price.currency })
    .set({ kind, name })
    .add({
      [outcome]: 1,
      charged: outcome === "confirmed" ? price.amount : 0,
      refunded: outcome === "missed" || outcome === "cancelled" ? (refund?.amount ?? 0) : 0,
    });
  await transact({ writes: [write(counted)], once: { consumer: "rollup-bookings", eventId: event.id } });
}

const day = z.iso.date({ error: "must be a day such as 2026-11-22" });
const dayMs = 86_400_000;
const longest = 366;

/**
 * What was booked, and what became of bookings, over days of the firm's own zone, both ends included; the last 30
 * where none are given. A booking counts on the day of each step.
 * @throws AppError `validation_failed` with `after_to`, `range_too_long`
 */
export const report = fn(
  z.strictObject({ from: day.optional(), to: day.optional() }),
  "bookings:read",
  async (asked): Promise<BookingReport> => {
    const to = asked.to ?? localTimeAt(now(), scope().tenant.timezone).day;
    const from = asked.from ?? dayOf(Date.parse(to) - 29 * dayMs);
    if (from > to) throw invalid("from", "after_to", `${from} is after ${to}.`);
    if (Date.parse(to) - Date.parse(from) >= longest * dayMs)
      throw invalid("from", "range_too_long", `Ask for ${longest} days at most.`);
    const items = await itemsOf(from, to);
    const kinds = packageKinds.map((kind) => ({
      kind,
      ...summed(items.filter((item) => item.kind === kind)),
    }));
    return { object: "booking_report", from, to, kinds, packages: byPackage(items) };
  },
);

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

async function itemsOf(from: string, to: string): Promise<BookingDayItem[]> {
  const tenantId = tenant();
  const after = dayOf(Date.parse(to) + dayMs);
  const found = await Promise.all(
    shards.map((shard) =>
      BookingDayEntity()
        .query.primary({ tenantId, shard })
        .between({ day: from }, { day: after })
        .go({ pages: "all" }),
    ),
  );
  return found.flatMap(({ data }) => data).filter((item) => item.day <= to);
}

function summed(items: readonly BookingDayItem[]) {
  const sum = (name: (typeof outcomes)[number]) => total(items.map((item) => item[name]));
  return {
    confirmed: sum("confirmed"),
    fulfilled: sum("fulfilled"),
    missed: sum("missed"),
    cancelled: sum("cancelled"),
  };
}

const total = (parts: readonly (number | undefined)[]) =>
  parts.reduce<number>((all, part) => all + (part ?? 0), 0);

function byPackage(items: readonly BookingDayItem[]): BookingReport["packages"] {
  const groups = new Map<string, BookingDayItem[]>();
  for (const item of items.toSorted((one, other) => (one.day < other.day ? -1 : 1))) {
    const key = `${item.packageId} ${item.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    // As it was called last.
    const last = group.at(-1);
    if (!last?.name || !last.kind) return [];
    const { packageId, currency, name } = last;
    const kind: PackageKind = last.kind;
    const charged = { amount: total(group.map((item) => item.charged)), currency };
    const refunded = { amount: total(group.map((item) => item.refunded)), currency };
    return [{ packageId, kind, name, ...summed(group), charged, refunded }];
  });
}
