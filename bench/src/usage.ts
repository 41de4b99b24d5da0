import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { linkStripeCustomer } from "@caas/core/billing";
import { client, transact } from "@caas/core/db";
import { iso } from "@caas/core/kernel";
import { reportUsage, setUp } from "@caas/core/stripe";
import { tenantWithAccount } from "@caas/core/stripe/testing";
import { asSystem } from "@caas/core/tenants";
import { bookWrite, count, hourOf, type Meter, meters } from "@caas/core/usage";
import { happened, kinds } from "@caas/core/usage/testing";
import { routes } from "@caas/functions/consumers/routes.ts";
import { measure } from "./measure.ts";

/** What it takes to tell Stripe of what many tenants used, and to count it. */
export interface UsageFigures {
  tenants: number;
  /** Hours of all tenants and meters that were told. */
  told: number;
  /** Whether Stripe's sum is the ledger's. */
  isExact: boolean;
  seconds: number;
  /** Calls that Stripe had under way at the same time, at most; and those that it refused for another of the same. */
  mostInFlight: number;
  refusedAtOnce: number;
  /** MiB that were in use beyond what was before, at most; what could be freed is not in it. */
  heapMiB: number;
  /** Items written for 25 events that are counted, under load. */
  writesFor25: number;
}

interface Stripe {
  child: ChildProcess;
  customers: string[];
}

/** Starts the stand-in for Stripe, to which the environment points from then on: before that is first read. */
export async function startStripe(customers: number): Promise<Stripe> {
  const child = fork(new URL("./stripe-process.ts", import.meta.url), [String(customers)]);
  const [told] = (await once(child, "message")) as [{ address: string; secret: string; customers: string[] }];
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_stand_in",
    STRIPE_WEBHOOK_SECRET: told.secret,
    STRIPE_API_BASE: told.address,
  });
  return { child, customers: told.customers };
}

/**
 * Every customer used five meters in each of so many hours that are over; then one report tells Stripe of all of it.
 * The hours are written straight to the ledger.
 */
export async function measureUsage(stripe: Stripe, hours: number): Promise<UsageFigures> {
  await setUp(() => {}, "https://bench.example");
  const expected = await fill(stripe.customers, meters.slice(0, 5), hours);
  const heap = watchHeap();
  const began = performance.now();
  const { sent, left } = await reportUsage();
  const seconds = (performance.now() - began) / 1000;
  const heapMiB = heap.stop();
  stripe.child.send("counts");
  const [counts] = (await once(stripe.child, "message")) as [
    { taken: number; sum: number; mostInFlight: number; refusedAtOnce: number },
  ];
  const { sum, taken, mostInFlight, refusedAtOnce } = counts;
  const isExact = sum === expected && taken === sent && left === 0;
  const writesFor25 = await writesForEvents();
  return {
    ...{ tenants: stripe.customers.length, told: sent, isExact, seconds, mostInFlight, refusedAtOnce },
    ...{ heapMiB, writesFor25 },
  };
}

/** @returns the sum of all that was used */
async function fill(customers: readonly string[], used: readonly Meter[], hours: number): Promise<number> {
  const last = Date.now() - 3_600_000;
  const names = Array.from({ length: hours }, (_, ago) => hourOf(iso(last - ago * 3_600_000)));
  let sum = 0;
  await measure(
    customers.map((customer, index) => async () => {
      const tenantId = await tenantWithAccount();
      const quantity = 1 + (index % 50);
      sum += quantity * used.length * names.length;
      await asSystem(tenantId, "bench", async () => {
        await linkStripeCustomer(customer);
        for (const meter of used)
          await transact({ writes: names.map((hour) => bookWrite(meter, hour, quantity)) });
      });
    }),
  );
  return sum;
}

/** Looks every two seconds at what cannot be freed. */
function watchHeap(): { stop(): number } {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const inUse = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = inUse();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, inUse());
  }, 2000);
  return {
    stop() {
      clearInterval(timer);
      return (Math.max(most, inUse()) - before) / 2 ** 20;
    },
  };
}

/** A tenant opens a hundred tickets a second, which come in batches as the queue hands them over. */
async function writesForEvents(): Promise<number> {
  const tenantId = await tenantWithAccount();
  const start = Date.now() - 60_000;
  const events = Array.from({ length: 1500 }, (_, index) => happened(tenantId, kinds[0], start + index * 10));
  const { size } = routes.meter.batch;
  let writes = 0;
  client().middlewareStack.add(
    (next) => (args) => {
      writes += (args.input as { TransactItems?: unknown[] }).TransactItems?.length ?? 0;
      return next(args);
    },
    { step: "initialize", name: "countWrites" },
  );
  for (let first = 0; first < events.length; first += size)
    await asSystem(tenantId, "meter", () => count(events.slice(first, first + size)));
  client().middlewareStack.remove("countWrites");
  return (writes * 25) / events.length;
}

/** As rows of a table of their own. */
export function usageRows(figures: UsageFigures): string[][] {
  const { tenants, told, isExact, seconds, mostInFlight, refusedAtOnce, heapMiB, writesFor25 } = figures;
  return [
    ["Usage told to Stripe", "calls", "exact", "seconds", "in flight", "refused", "heap MiB", "writes/25"],
    [
      `${tenants} tenants`,
      String(told),
      isExact ? "yes" : "NO",
      seconds.toFixed(1),
      String(mostInFlight),
      String(refusedAtOnce),
      heapMiB.toFixed(1),
      writesFor25.toFixed(2),
    ],
  ];
}
