import { type BillingAccount, BillingAccountEntity } from "../billing/index.ts";
import { asPlatform, shards } from "../db/index.ts";
import { config, iso, log, now } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { hourOf, hours, type Meter, markUnreported, meters } from "../usage/index.ts";
import { billingAlarm } from "./alarm.ts";
import { eventName } from "./catalogue.ts";
import { isPassing, stripe } from "./client.ts";
import { type Report, reportUsage } from "./report.ts";

/** How far back sums are compared: what is older was compared on earlier nights. */
const days = 3;

/** Stripe's sums lag behind; what was told in the last hour is looked at tomorrow. */
const lagMs = 3_600_000;

const atOnce = 8;

interface Difference {
  tenantId: string;
  meter: Meter;
  hour: string;
  ours: number;
  theirs: number;
}

export interface Reconciliation {
  /** Hours whose sum at Stripe was another than ours; they have been told again. */
  differences: number;
  /** Tenants that were compared. */
  tenants: number;
  report: Report | null;
}

/**
 * Compares Stripe's hourly sums of the last days with the ledger, has what differs told again, and calls somebody:
 * the ledger is right, but that Stripe was told otherwise must have a cause.
 */
export async function reconcileUsage(): Promise<Reconciliation> {
  const result: Reconciliation = { differences: 0, tenants: 0, report: null };
  if (!config().stripe) return result;
  // First what is known to be missing, so that only what is unexpected counts as a difference.
  await reportUsage();
  try {
    const meterIds = await meterIdsAtStripe();
    for (const shard of shards) await reconcileShard(shard, meterIds, result);
  } catch (error) {
    if (!isPassing(error)) throw error;
    billingAlarm("stripe_unreachable", "Stripe does not answer. The sums are compared tomorrow.", { error });
  }
  if (result.differences > 0) result.report = await reportUsage();
  return result;
}

async function meterIdsAtStripe(): Promise<Map<Meter, string>> {
  const client = await stripe();
  const there = await client.billing.meters
    .list({ status: "active", limit: 100 })
    .autoPagingToArray({ limit: 1000 });
  const ids = new Map<Meter, string>();
  for (const meter of meters) {
    const found = there.find(({ event_name }) => event_name === eventName(meter));
    if (found) ids.set(meter, found.id);
    else log.error("Stripe has no such meter; run npm run stripe:setup", { meter });
  }
  return ids;
}

async function reconcileShard(
  billed: string,
  meterIds: Map<Meter, string>,
  result: Reconciliation,
): Promise<void> {
  let cursor: string | null = null;
  do {
    const page: { data: BillingAccount[]; cursor: string | null } = await asPlatform(() =>
      BillingAccountEntity().query.byBilled({ billed }).go({ limit: 100, cursor }),
    );
    const queue = [...page.data];
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        // Known before it is added: `+= await` would forget what others added meanwhile.
        const found = await reconcileTenant(next, meterIds);
        result.differences += found;
        result.tenants++;
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, queue.length) }, work));
    cursor = page.cursor;
  } while (cursor);
}

/** @returns how many hours differed */
function reconcileTenant(
  { tenantId, stripeCustomerId }: BillingAccount,
  meterIds: Map<Meter, string>,
): Promise<number> {
  return asSystem(tenantId, "reconcile", async () => {
    let count = 0;
    for (const [meter, meterId] of meterIds) {
      const found = await differences(tenantId, meter, meterId, stripeCustomerId ?? "");
      for (const { hour } of found) await markUnreported({ meter, hour });
      count += found.length;
      const [first] = found;
      if (!first) continue;
      const says = "Stripe's sums differed from the ledger and are being told again. Look for the cause.";
      billingAlarm("stripe_sums_differ", says, { hours: found.length, ...first });
    }
    return count;
  });
}

async function differences(
  tenantId: string,
  meter: Meter,
  meterId: string,
  customer: string,
): Promise<Difference[]> {
  const to = startOfHour(now());
  const from = to - days * 86_400_000;
  const client = await stripe();
  const summaries = await client.billing.meters
    .listEventSummaries(meterId, {
      ...{ customer, start_time: from / 1000, end_time: to / 1000 },
      ...{ value_grouping_window: "hour", limit: 100 },
    })
    .autoPagingToArray({ limit: 1000 });
  const theirs = new Map(
    summaries.map((each) => [hourOf(iso(each.start_time * 1000)), each.aggregated_value]),
  );
  const ledger = await hours(meter, hourOf(iso(from)), hourOf(iso(to - 1)));
  return ledger.flatMap(({ hour, quantity, unreported, reportedQuantity, reportedAt = "" }) => {
    const known = theirs.get(hour) ?? 0;
    // What has not been told, or only just, is no difference; nor what came before the tenant was a customer.
    if (unreported || reportedQuantity !== quantity || reportedAt > iso(now() - lagMs)) return [];
    return known === quantity ? [] : [{ tenantId, meter, hour, ours: quantity, theirs: known }];
  });
}

function startOfHour(at: number): number {
  return at - (at % 3_600_000);
}
