import { fork } from "node:child_process";
import { table } from "@caas/core/db";
import { createApp } from "@caas/functions/api/app.ts";
import { startTestStore } from "@caas/local/src/testing.ts";
import { measureClocks } from "./clocks.ts";
import { concurrency } from "./measure.ts";
import { round } from "./rounds.ts";
import { measureRush } from "./rush.ts";
import { scenarios } from "./scenarios.ts";
import { measureStarts, startRows } from "./start.ts";
import { type Result, report } from "./table.ts";
import { measureUsage, startStripe, usageRows } from "./usage.ts";
import { makeWorld } from "./world.ts";

/** Seconds since the start of this process. */
const elapsed = () => performance.now() / 1000;
const quick = process.argv.includes("--quick");
const { requests, leastRounds, mostRounds, seconds, samples, clocks, rush, starts, tenants } = quick
  ? {
      requests: 16,
      leastRounds: 1,
      mostRounds: 2,
      seconds: 9,
      samples: 5,
      clocks: 5000,
      rush: 100,
      starts: 3,
      tenants: 5,
    }
  : {
      ...{ requests: 48, leastRounds: 3, mostRounds: 16, seconds: 90 },
      ...{ samples: 50, clocks: 100_000, rush: 1000, starts: 11, tenants: 30 },
    };
const warmUpRequests = 16;

// More than any plan allows in a second.
process.env.API_BURST = "10000000";
progress("start of the API's function");
const started = await measureStarts(starts);
progress("change to webhook");
const latency = await measureLatency();
const stripe = await startStripe(tenants);
const store = await startTestStore(table);
try {
  progress("customers and parcels");
  const product = createApp({ address: () => "127.0.0.1" });
  const world = await makeWorld(product, requests);
  const { tenantId } = world;
  progress("clocks");
  const figures = await measureClocks(product, world, clocks);
  progress("a rush on one window");
  const rushed = await measureRush(product, world, { attempts: rush, capacity: rush / 10 });
  progress("usage told to Stripe");
  const usage = usageRows(await measureUsage(stripe, 24));
  const kinds = await scenarios(product, world);
  const results: Result[] = kinds.map(({ name }) => ({ name, recordings: [], rounds: [] }));
  for (const kind of kinds) {
    progress(`warming up: ${kind.name}`);
    await round(kind, { product, tenantId, requests: warmUpRequests, reversed: false });
  }
  let rounds = 0;
  let longest = 0;
  const another = () => rounds < leastRounds || (rounds < mostRounds && elapsed() + longest < seconds);
  for (; another(); rounds++) {
    const start = elapsed();
    for (const [index, kind] of kinds.entries()) {
      progress(`round ${rounds + 1}: ${kind.name}`);
      const seen = await round(kind, { product, tenantId, requests, reversed: rounds % 2 === 1 });
      results[index]?.recordings.push(...seen.recordings);
      results[index]?.rounds.push(seen.round);
    }
    longest = Math.max(longest, elapsed() - start);
  }
  progress("");
  const about = `Medians of ${rounds} rounds of ${requests} requests, ${concurrency} at once; ratio: product to the floor with the same calls.`;
  console.log(
    report(results, { clocks: figures, rush: rushed, latency, start: startRows(started), usage }, about),
  );
} finally {
  stripe.child.disconnect();
  await store.stop();
}

/** In milliseconds, from a process that runs the whole product. */
function measureLatency(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./latency.ts", import.meta.url), [String(samples)], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let times: number[] | undefined;
    child.once("message", (message) => {
      times = message as number[];
    });
    child.once("error", reject);
    // Not before it has ended, so that its stopping is not in what is measured next.
    child.once("exit", (code) => {
      if (times && code === 0) resolve(times);
      else reject(new Error(`the measuring of latency ended with code ${code}`));
    });
  });
}

/** One line that is written over, for somebody who watches; a file or a pipe gets the tables only. */
function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}
