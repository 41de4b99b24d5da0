import { z } from "zod";
import { eventDays, type PublishedEvent, transact, type Write, write } from "../db/index.ts";
import { expiresInDays, home, iso, log, nowIso, scope, sha256 } from "../kernel/index.ts";
import { UsageHourEntity, UsageSeenEntity } from "./entity.ts";
import { hourOf, reportShardOf } from "./hours.ts";
import { type Meter, meters } from "./meters.ts";

/**
 * Events counted in one transaction: what a condition may be long (4 KB) allows no more than about a hundred, and a
 * transaction of so many costs few writes each.
 */
const atOnce = 75;

/** How wide a slot is, in milliseconds. */
const slotWidth = 2000;

const Sent = z.object({ notification: z.object({ channel: z.string().nullable() }) });

/** Which meter an event counts on; `null` for none. */
export function meterOf({ type, data }: PublishedEvent): Meter | null {
  if (type === "ticket.created") return "tickets";
  if (type === "booking.confirmed") return "bookings";
  if (type !== "notification.sent") return null;
  const { channel } = Sent.parse(data).notification;
  return meters.find((meter) => meter === `notifications.${channel}`) ?? null;
}

/** In which two seconds an event happened; the same whenever and however often it is delivered. */
export function slotOf({ createdAt }: PublishedEvent): string {
  return iso(Math.floor(Date.parse(createdAt) / slotWidth) * slotWidth).slice(0, 19);
}

/** 96 bits of an event's id: within a slot of 20,000 the chance that two are alike is below 10⁻²⁰. */
function markOf({ id }: PublishedEvent): string {
  return Buffer.from(sha256(id), "hex").subarray(0, 12).toString("base64url");
}

/**
 * Counts events on the ledger of the actor's tenant, each once however often and to however many at once it is
 * delivered: what was counted is marked in the transaction that counts. Nothing of a sandbox is counted.
 * @returns the meters that they count on, also where they were counted before
 */
export async function count(events: readonly PublishedEvent[]): Promise<Meter[]> {
  if (scope().mode === "test") return [];
  const oldest = iso(Date.now() - eventDays * 86_400_000);
  const billable = events.filter((event) => meterOf(event) !== null);
  const late = billable.filter(({ createdAt }) => createdAt < oldest);
  // Their marks are gone, so nobody could say whether they were counted.
  if (late.length > 0) log.warn("events are too old to be counted", { events: late.map(({ id }) => id) });
  const recent = [...new Map(billable.map((event) => [event.id, event])).values()]
    .filter(({ createdAt }) => createdAt >= oldest)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  for (let first = 0; first < recent.length; first += atOnce) {
    await countTogether(recent.slice(first, first + atOnce));
  }
  return [...new Set(recent.map(meterOf))].filter((meter) => meter !== null);
}

/** Thrown where some events of a slot were counted before. */
class Counted extends Error {
  constructor(readonly marks: ReadonlySet<string>) {
    super("some of these were counted before");
  }
}

/** What a transaction may write. */
const mostWrites = 100;

/** In one transaction; what turns out to have been counted is left out, and the rest tried again. */
async function countTogether(events: readonly PublishedEvent[]): Promise<void> {
  let left = events;
  while (left.length > 0) {
    const writes = [...markWrites(left), ...hourWrites(left)];
    // After an outage, or of old events that are delivered anew: they lie far apart.
    if (writes.length > mostWrites) {
      await countTogether(left.slice(0, left.length / 2));
      return countTogether(left.slice(left.length / 2));
    }
    try {
      return await transact({ writes });
    } catch (error) {
      if (!(error instanceof Counted)) throw error;
      const { marks } = error;
      const rest = left.filter((event) => !marks.has(markOf(event)));
      if (rest.length === left.length) throw error;
      left = rest;
    }
  }
}

function markWrites(events: readonly PublishedEvent[]): Write[] {
  return [...groups(events, slotOf)].map(([slot, inSlot]) => {
    const marks = inSlot.map(markOf);
    const marked = UsageSeenEntity()
      .update({ tenantId: home(), slot })
      .add({ seen: marks })
      .set({ expiresAt: expiresInDays(eventDays + 1) })
      // Closes the race of two deliveries of one event.
      .where(({ seen }, { contains }) => marks.map((mark) => `NOT ${contains(seen, mark)}`).join(" AND "));
    return write(marked, (slot) => new Counted(new Set(slot?.seen as Set<string> | undefined)));
  });
}

function hourWrites(events: readonly PublishedEvent[]): Write[] {
  const counts = groups(events, (event) => `${meterOf(event)} ${hourOf(event.createdAt)}`);
  return [...counts].flatMap(([, [first, ...others]]) => {
    const meter = first && meterOf(first);
    return meter ? [bookWrite(meter, hourOf(first.createdAt), 1 + others.length)] : [];
  });
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

/** Adds to an hour of the ledger of the actor's tenant. @param hour of UTC, such as `2026-11-22T03` */
export function bookWrite(meter: Meter, hour: string, quantity: number): Write {
  const tenantId = home();
  return write(
    UsageHourEntity()
      .update({ tenantId, meter, hour })
      .add({ quantity })
      .set({ updatedAt: nowIso(), unreported: reportShardOf(tenantId) }),
  );
}
