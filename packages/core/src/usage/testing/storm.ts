import fc from "fast-check";
import type { PublishedEvent } from "../../db/index.ts";
import { iso, newId } from "../../kernel/index.ts";
import { asSystem } from "../../tenants/index.ts";
import { count } from "../count.ts";

/** Events that are counted, and on which meter. */
export const kinds = [
  { type: "ticket.created", data: { ticket: {} }, meter: "tickets" },
  { type: "booking.confirmed", data: { booking: {} }, meter: "bookings" },
  ...(["sms", "email"] as const).map((channel) => ({
    type: "notification.sent",
    data: { notification: { channel } },
    meter: `notifications.${channel}`,
  })),
] as const;

export function happened(world: string, kind: (typeof kinds)[number], at: number): PublishedEvent {
  const { type, data } = kind;
  const common = { objectId: "x", objectVersion: 1, actor: { type: "system", id: null } } as const;
  return { id: newId("event", at), type, world, createdAt: iso(at), data, ...common };
}

/** What the ledger should have: each event once, by the hour in which it happened. */
export function truth(events: readonly PublishedEvent[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { type, data, createdAt } of events) {
    const channel = (data as { notification?: { channel: string } }).notification?.channel;
    const meter = kinds.find(
      (kind) => kind.type === type && (!channel || kind.meter.endsWith(channel)),
    )?.meter;
    const key = `${meter} ${createdAt.slice(0, 13)}`;
    sums[key] = (sums[key] ?? 0) + 1;
  }
  return sums;
}

/**
 * Events of some worlds, one every `every` milliseconds, and their deliveries: one to four of each, in any order; the
 * same every time but for the ids.
 */
export function shuffled(
  worlds: readonly string[],
  { count, from, every }: { count: number; from: number; every: number },
): { events: PublishedEvent[]; deliveries: PublishedEvent[] } {
  const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  const [random] = fc.sample(chances, { numRuns: 1, seed: 20_261_122 });
  const next = () => Number(random?.next().value);
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item;
  const events = Array.from({ length: count }, (_, index) =>
    happened(oneOf(worlds), oneOf(kinds), from + index * every),
  );
  const deliveries = events
    .flatMap((event) => Array.from({ length: 1 + Math.floor(next() * 4) }, () => event))
    .map((event) => ({ event, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
  return { events, deliveries };
}

/**
 * Eight consumers take batches until nothing is left; two of them die in the middle of their work, before or after
 * the store has taken it, and what they had in hand is delivered to the others once more.
 */
export async function storm(deliveries: PublishedEvent[], size: number, killAfter: number): Promise<void> {
  const queue = [...deliveries];
  const consumer = async (dies: "before" | "after" | null) => {
    for (let batches = 0; queue.length > 0; batches++) {
      const batch = queue.splice(0, size);
      const isDying = dies !== null && batches === killAfter;
      if (!isDying || dies === "after") {
        for (const world of new Set(batch.map((event) => event.world)))
          await asSystem(world, "meter", () => count(batch.filter((event) => event.world === world)));
      }
      if (isDying) {
        queue.push(...batch);
        return;
      }
    }
  };
  const lives = [null, null, null, null, null, null, "before", "after"] as const;
  await Promise.all(lives.map(consumer));
  // Whoever died last may have left something when the others had gone home.
  await consumer(null);
}
