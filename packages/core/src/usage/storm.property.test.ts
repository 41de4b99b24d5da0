import type { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { testTenant } from "../auth/test-tenant.ts";
import { client, type PublishedEvent } from "../db/index.ts";
import { iso, newId } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { count } from "./count.ts";
import { hours } from "./hours.ts";
import { type Meter, meters } from "./meters.ts";

const kinds = [
  { type: "ticket.created", data: { ticket: {} }, meter: "tickets" },
  { type: "booking.confirmed", data: { booking: {} }, meter: "bookings" },
  ...(["sms", "email"] as const).map((channel) => ({
    type: "notification.sent",
    data: { notification: { channel } },
    meter: `notifications.${channel}`,
  })),
] as const;

function happened(world: string, kind: (typeof kinds)[number], at: number): PublishedEvent {
  const { type, data } = kind;
  const common = { objectId: "x", objectVersion: 1, actor: { type: "system", id: null } } as const;
  return { id: newId("event", at), type, world, createdAt: iso(at), data, ...common };
}

let world: string;
const as = <T>(of: string, run: () => Promise<T>) => asSystem(of, "meter", run);
const ledger = async (of: string) => {
  const read = async (meter: Meter) => [meter, await hours(meter, "2000", "3000")] as const;
  const found = await as(of, () => Promise.all(meters.map(read)));
  return Object.fromEntries(
    found.flatMap(([meter, of]) => of.map(({ hour, quantity }) => [`${meter} ${hour}`, quantity])),
  );
};

/** What should be there: each event once, by the hour in which it happened. */
function truth(events: readonly PublishedEvent[]): Record<string, number> {
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

beforeAll(async () => {
  world = (await testTenant()).tenant.id;
});

/**
 * Eight consumers take batches until nothing is left; two of them die in the middle of their work, before or after
 * the store has taken it, and what they had in hand is delivered to the others once more.
 */
async function storm(
  of: string,
  deliveries: PublishedEvent[],
  size: number,
  killAfter: number,
): Promise<void> {
  const queue = [...deliveries];
  const consumer = async (dies: "before" | "after" | null) => {
    for (let batches = 0; queue.length > 0; batches++) {
      const batch = queue.splice(0, size);
      const isDying = dies !== null && batches === killAfter;
      if (!isDying || dies === "after") await as(of, () => count(batch));
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

it("5,000 events, one to four times each and in any order, to eight consumers of which two die", async () => {
  const start = Date.now() - 5_400_000;
  const [random] = fc.sample(
    fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
    {
      ...{ numRuns: 1, seed: 20_261_122 },
    },
  );
  const next = () => Number(random?.next().value);
  const events = Array.from({ length: 5000 }, (_, index) =>
    happened(world, kinds[Math.floor(next() * kinds.length)] ?? kinds[0], start + index * 2),
  );
  const deliveries = events
    .flatMap((event) => Array.from({ length: 1 + Math.floor(next() * 4) }, () => event))
    .map((event) => ({ event, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
  await storm(world, deliveries, 50, 3);
  expect(await ledger(world)).toEqual(truth(events));
}, 120_000);

it("whatever the batches, however old the events", async () => {
  const event = fc.record({ kind: fc.constantFrom(...kinds), ago: fc.integer({ min: 0, max: 20 * 86_400 }) });
  const delivered = fc.array(fc.tuple(event, fc.integer({ min: 1, max: 4 })), {
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(delivered, fc.integer({ min: 1, max: 30 }), fc.nat(2), async (all, size, killAfter) => {
      const { tenant } = await testTenant();
      const at = Date.now();
      const events = all.map(([{ kind, ago }]) => happened(tenant.id, kind, at - ago * 1000));
      const deliveries = all.flatMap(([, times], index) =>
        Array.from({ length: times }, () => events[index]).filter((each) => each !== undefined),
      );
      await storm(tenant.id, deliveries, size, killAfter);
      expect(await ledger(tenant.id)).toEqual(truth(events));
    }),
    { numRuns: 8 },
  );
}, 120_000);

it("costs at most one write for 25 events under load", async () => {
  const { tenant } = await testTenant();
  let writes = 0;
  client().middlewareStack.add(
    (next) => (args) => {
      const { TransactItems } = args.input as TransactWriteCommand["input"];
      writes += TransactItems?.length ?? 0;
      return next(args);
    },
    { step: "initialize", name: "countWrites" },
  );
  const start = Date.now() - 60_000;
  // A hundred tickets a second, in batches as the queue hands them over.
  const events = Array.from({ length: 1500 }, (_, index) =>
    happened(tenant.id, kinds[0], start + index * 10),
  );
  for (let first = 0; first < events.length; first += 75) {
    await as(tenant.id, () => count(events.slice(first, first + 75)));
  }
  client().middlewareStack.remove("countWrites");
  expect(await ledger(tenant.id)).toEqual(truth(events));
  expect((writes * 25) / events.length).toBeLessThanOrEqual(1);
});

it("counts nothing of a sandbox, nothing that no meter counts, nothing that is too old to be known", async () => {
  const { tenant } = await testTenant();
  const sandbox = `${tenant.id}_test`;
  const at = Date.now();
  expect(await as(sandbox, () => count([happened(sandbox, kinds[0], at)]))).toEqual([]);
  const others = [
    { ...happened(tenant.id, kinds[0], at), type: "ticket.solved" },
    {
      ...happened(tenant.id, kinds[0], at),
      type: "notification.sent",
      data: { notification: { channel: "pigeon" } },
    },
    happened(tenant.id, kinds[0], at - 31 * 86_400_000),
  ];
  await as(tenant.id, () => count(others));
  expect(await ledger(tenant.id)).toEqual({});
});
