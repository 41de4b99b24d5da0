import { account } from "../billing/index.ts";
import { shards } from "../db/index.ts";
import { config, now } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import {
  changedSinceReported,
  hourStart,
  markReported,
  markUnbilled,
  type UnreportedPage,
  type UsageHour,
} from "../usage/index.ts";
import { billingAlarm } from "./alarm.ts";
import { isPassing, stripe, stripeFault } from "./client.ts";
import { Lease } from "./lease.ts";
import { isOver, meterEvent, oldestDays } from "./meter-event.ts";

/**
 * Calls that a shard has under way at the same time. Shards are served beside each other, so there are ten times as
 * many in all: a day of a thousand tenants takes some minutes at a fifth of a second each, far below Stripe's limit of
 * a thousand a second.
 */
const atOnce = 4;

/** Hours of a shard that are held in memory at a time. */
const pageSize = 100;

/** Tries at once, before an hour is left to the next run. */
const tries = 4;

export interface Report {
  /** Hours that Stripe has now been told. */
  sent: number;
  /** Hours that are left for the next run. */
  left: number;
  /** Why nothing was sent. */
  skipped?: "not_configured" | "running" | undefined;
}

/**
 * Tells Stripe of every hour that is over and whose quantity it does not know: one meter event with the whole quantity.
 * What has been told is kept with the hour at once, so a run that is broken off is gone on with by the next. Runs that
 * overlap do not both send.
 */
export async function reportUsage(): Promise<Report> {
  const report: Report = { sent: 0, left: 0 };
  if (!config().stripe) return { ...report, skipped: "not_configured" };
  const lease = new Lease("meter-report");
  if (!(await lease.isHeld())) return { ...report, skipped: "running" };
  try {
    await eachDone(shards.map((shard) => () => reportShard(shard, lease, report)));
  } catch (error) {
    if (!isPassing(error)) throw error;
    const says = "Stripe does not answer. Usage is kept and told later; look at status.stripe.com.";
    billingAlarm("stripe_unreachable", says, { error });
  } finally {
    await lease.release();
  }
  return report;
}

/** Waits for all of what is begun together, so that nothing goes on when a run has ended. @throws the first failure */
async function eachDone(work: (() => Promise<void>)[]): Promise<void> {
  const results = await Promise.allSettled(work.map((begin) => begin()));
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

async function reportShard(shard: string, lease: Lease, report: Report): Promise<void> {
  let cursor: string | null = null;
  do {
    const page: UnreportedPage = await changedSinceReported(shard, { cursor, limit: pageSize });
    await reportPage(page.hours, lease, report);
    cursor = page.cursor;
  } while (cursor && (await lease.isHeld()));
}

async function reportPage(page: UsageHour[], lease: Lease, report: Report): Promise<void> {
  const lines = new Map<string, UsageHour[]>();
  for (const hour of page) {
    if (!isOver(hour.hour, now())) continue;
    const line = `${hour.tenantId} ${hour.meter}`;
    lines.set(line, [...(lines.get(line) ?? []), hour]);
  }
  const queue = [...lines.values()];
  const customers = new Map<string, Promise<string | undefined>>();
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { tenantId = "" } = next[0] ?? {};
      await asSystem(tenantId, "meter-report", async () => {
        const customer = customers.get(tenantId) ?? account().then((known) => known.stripeCustomerId);
        customers.set(tenantId, customer);
        await reportLine(next, await customer, lease, report);
      });
    }
  };
  await eachDone(Array.from({ length: Math.min(atOnce, queue.length) }, () => work)).finally(() => {
    report.left += queue.flat().length;
  });
}

/** Stripe takes one call at a time for a customer and a meter, so the hours of these wait for each other. */
async function reportLine(
  hours: UsageHour[],
  customer: string | undefined,
  lease: Lease,
  report: Report,
): Promise<void> {
  for (const [index, hour] of hours.entries()) {
    try {
      if (!(await lease.isHeld())) {
        report.left += hours.length - index;
        return;
      }
      const outcome = customer ? await tell(hour, customer) : "unbilled";
      if (outcome === "told") await markReported(hour, hour.quantity);
      if (outcome === "unbilled") await markUnbilled(hour);
      if (outcome === "refused") report.left++;
      if (outcome === "told") report.sent++;
    } catch (error) {
      report.left += hours.length - index;
      throw error;
    }
  }
}

/** `unbilled`: it will never be told, such as what was used before the tenant was a customer. */
type Outcome = "told" | "refused" | "unbilled";

/** @throws what passes, after some tries */
async function tell(hour: UsageHour, customer: string): Promise<Outcome> {
  const { tenantId, meter, hour: at, quantity, reports = 0 } = hour;
  if (hourStart(at) < now() - oldestDays * 86_400_000) {
    const says = "An hour of usage is too old for Stripe. Add it to an invoice by hand; it will not be told.";
    billingAlarm("usage_too_old", says, { tenantId, meter, hour: at, quantity });
    return "unbilled";
  }
  const client = await stripe();
  const event = meterEvent({ tenantId, meter, hour: at, quantity, reports }, customer);
  for (let tried = 1; ; tried++) {
    try {
      await client.billing.meterEvents.create(event, { maxNetworkRetries: 0 });
      return "told";
    } catch (error) {
      if (isKnown(error)) return "told";
      if (!isPassing(error)) return refused(error, hour);
      if (tried >= tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tried * (1 + Math.random())));
    }
  }
}

/** Stripe refuses what it has taken under the same identifier in the last day: an answer was lost, the event was not. */
function isKnown(error: unknown): boolean {
  const fault = stripeFault(error);
  if (fault?.statusCode !== 400) return false;
  return fault.code === "duplicate_meter_event" || /already exists with identifier/i.test(fault.message);
}

/** One tenant's refused hour keeps nobody else waiting; it stays on the list. */
function refused(error: unknown, { tenantId, meter, hour, quantity }: UsageHour): "refused" {
  if (!stripeFault(error)) throw error;
  const says = "Stripe refuses an hour of usage. Mend what it names; the hour is tried again each hour.";
  billingAlarm("stripe_refused_usage", says, { tenantId, meter, hour, quantity, error });
  return "refused";
}
