import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { ownTable } from "../db/testing/own-table.ts";
import { iso, log } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { hourOf, hours, type Meter, meters } from "../usage/index.ts";
import { shuffled, storm, truth } from "../usage/testing/storm.ts";
import { eventName } from "./catalogue.ts";
import { reconcileUsage } from "./reconcile.ts";
import { reportUsage } from "./report.ts";
import { setUp } from "./setup.ts";
import { payer } from "./testing/payers.ts";
import type { Outage } from "./testing/stand-in.ts";
import { startStripe, stopStripe } from "./testing/started.ts";

const stripe = startStripe();
const hourMs = 3_600_000;
const alarms = new Set<unknown>();

beforeAll(async () => {
  await stripe.ready;
  await ownTable("caas-storm");
  await setUp(() => {}, "https://caas.example");
  vi.spyOn(log, "error").mockImplementation((...[, details]) => {
    alarms.add((details as { alarm?: string } | undefined)?.alarm);
  });
});
afterAll(() => {
  vi.useRealTimers();
  stopStripe();
});

type Sums = Record<string, number>;

async function ledger(world: string): Promise<Sums> {
  const read = async (meter: Meter) =>
    (await hours(meter, "2000", "3000")).map(({ hour, quantity }) => [`${meter} ${hour}`, quantity] as const);
  return Object.fromEntries(
    (await asSystem(world, "test", () => Promise.all(meters.map((meter) => read(meter))))).flat(),
  );
}

function counted(customer: string): Sums {
  const found = stripe.objects.all("billing.meter").flatMap(({ id, event_name }) => {
    const meter = meters.find((name) => eventName(name) === event_name);
    return [...stripe.meters.hourly(customer, id)].map(
      ([start, value]) => [`${meter} ${hourOf(iso(start * 1000))}`, value] as const,
    );
  });
  return Object.fromEntries(found);
}

it("5,000 events, delivered one to four times in any order while consumers die and Stripe fails: all sums are alike", async () => {
  const payers = await Promise.all(Array.from({ length: 4 }, () => payer(stripe)));
  const worlds = payers.map(({ id }) => id);
  // Over five hours, all of which are over, so that reports tell of hours that are still being counted.
  const from = Date.now() - 7 * hourMs;
  const { events, deliveries } = shuffled(worlds, { count: 5000, from, every: 3600 });
  stripe.meters.lag = 600;
  stripe.meters.busyMs = 2;
  // Each lasts until a report has met with it.
  const troubles: Outage[] = ["failing", "limiting", "down", "deaf", "limiting"];
  let isOver = false;
  const half = deliveries.length / 2;
  await storm(deliveries.slice(0, half), 50, 3);
  const telling = (async () => {
    for (const outage of troubles) {
      stripe.outage = outage;
      let told = 0;
      while (told === 0 && !isOver) {
        const { sent, left } = await reportUsage();
        told = sent + left;
      }
    }
    stripe.outage = null;
    while (!isOver) await reportUsage();
  })();
  await storm(deliveries.slice(half), 50, 3);
  isOver = true;
  await telling;
  expect(await reportUsage()).toMatchObject({ left: 0 });
  expect([...alarms]).toContain("stripe_unreachable");
  expect(stripe.meters.refusedAtOnce).toBe(0);

  // And Stripe loses one of what it has taken.
  const some = stripe.meters.taken.findIndex(({ customer }) => customer === payers[0]?.customer);
  stripe.meters.taken.splice(some, 1);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hourMs });
  await reconcileUsage();
  vi.useRealTimers();
  for (const { id, customer } of payers) {
    const expected = truth(events.filter(({ world }) => world === id));
    expect(await ledger(id)).toEqual(expected);
    expect(counted(customer)).toEqual(expected);
  }
}, 300_000);
