import type { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { testTenant } from "../auth/test-tenant.ts";
import { client } from "../db/index.ts";
import { asSystem } from "../tenants/index.ts";
import { count } from "./count.ts";
import { hours } from "./hours.ts";
import { type Meter, meters } from "./meters.ts";
import { happened, kinds, shuffled, storm, truth } from "./testing/storm.ts";

let world: string;
const as = <T>(of: string, run: () => Promise<T>) => asSystem(of, "meter", run);
const ledger = async (of: string) => {
  const read = async (meter: Meter) => [meter, await hours(meter, "2000", "3000")] as const;
  const found = await as(of, () => Promise.all(meters.map(read)));
  return Object.fromEntries(
    found.flatMap(([meter, of]) => of.map(({ hour, quantity }) => [`${meter} ${hour}`, quantity])),
  );
};

beforeAll(async () => {
  world = (await testTenant()).tenant.id;
});

it("5,000 events, one to four times each and in any order, to eight consumers of which two die", async () => {
  const { events, deliveries } = shuffled([world], { count: 5000, from: Date.now() - 5_400_000, every: 2 });
  await storm(deliveries, 50, 3);
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
      await storm(deliveries, size, killAfter);
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
