import { expired, shardOf, type Write, write } from "../db/index.ts";
import { expiresInDays, localTimeAt, now, scope, shortCache, tenant } from "../kernel/index.ts";
import type { Leg, Quantiles } from "./eta.ts";
import { type BucketName, LegDurationsEntity } from "./eta-entity.ts";
import { added, bucketCount, bucketOf, type Counts, quantilesOf } from "./eta-histogram.ts";
import { furthest, type NodeTimes } from "./nodes.ts";
import { nodes } from "./status.ts";

/** What was learned of a leg: for the hours of the day of which enough is known, and for all of them together. */
interface Learned {
  byHour: ReadonlyMap<number, Quantiles>;
  all: Quantiles | null;
}

const learned = shortCache<Learned>({ seconds: 60, limit: 500 });

/** Legs of which this process knows that too little was learned; they are read again as soon as it learns more. */
const thin = new Set<string>();

const keyOf = (leg: Leg, carrier: string) => `${tenant()}#${leg}#${carrier}`;

/** Counts of this month and the last one matter, so that seasons are followed. */
const keptDays = 70;

/** The name under which a carrier's parcels are counted; `-` for parcels that name none. */
function carrierKey(carrier: string | undefined): string {
  return encodeURIComponent(carrier?.trim().toLowerCase() || "-");
}

/** On which leg a parcel is and since when, and how long others took from there; `null` where too few did. */
export async function learnedOf(parcel: {
  carrier?: string | undefined;
  orderedAt?: string | undefined;
  nodeTimes?: NodeTimes | undefined;
}): Promise<{ leg: Leg; since: string; quantiles: Quantiles } | null> {
  const place = furthest(parcel.nodeTimes ?? {});
  const leg = place?.node ?? "order";
  const since = place?.at ?? parcel.orderedAt;
  if (leg === "sign" || since === undefined) return null;
  const carrier = carrierKey(parcel.carrier);
  const known = await learned.get(keyOf(leg, carrier), () => readLeg(leg, carrier));
  const { hour } = localTimeAt(Date.parse(since), scope().tenant.timezone);
  const quantiles = known?.byHour.get(hour) ?? known?.all;
  return quantiles ? { leg, since, quantiles } : null;
}

async function readLeg(leg: Leg, carrier: string): Promise<Learned> {
  const { data } = await LegDurationsEntity()
    .query.primary({ tenantId: tenant(), leg, carrier })
    .gte({ month: monthOf(now() - 31 * 86_400_000) })
    .go({ pages: "all" });
  const hours = new Map<number, Counts>();
  for (const item of data) {
    if (expired(item)) continue;
    const hour = Number(item.hour);
    hours.set(hour, added(hours.get(hour) ?? new Map(), countsOf(item)));
  }
  const all = quantilesOf([...hours.values()].reduce(added, new Map()));
  if (all === null) thin.add(keyOf(leg, carrier));
  const byHour = [...hours].flatMap(([hour, counts]) => {
    const quantiles = quantilesOf(counts);
    return quantiles ? [[hour, quantiles] as const] : [];
  });
  return { byHour: new Map(byHour), all };
}

function countsOf(item: Partial<Record<BucketName, number | undefined>>): Counts {
  const counts = new Map<number, number>();
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const count = item[`b${bucket}`];
    if (count) counts.set(bucket, count);
  }
  return counts;
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** A parcel that was delivered, as its event tells of it. */
export interface Delivered {
  id: string;
  carrier: string | null;
  orderedAt: string | null;
  nodes: readonly { node: (typeof nodes)[number]; reachedAt: string | null }[];
}

/**
 * How long a delivered parcel took from each leg's beginning, in seconds. A node that was passed without a scan of
 * its own begins no leg. Pure.
 */
export function durationsOf({
  orderedAt,
  nodes: reached,
}: Delivered): { leg: Leg; since: string; seconds: number }[] {
  const times = new Map<string, string | null>([
    ["order", orderedAt],
    ...reached.map(({ node, reachedAt }) => [node, reachedAt] as const),
  ]);
  const delivered = times.get("sign");
  if (!delivered) return [];
  const order = ["order", ...nodes] as const;
  return order.flatMap((leg, index) => {
    if (leg === "sign") return [];
    const since = times.get(leg);
    const next = times.get(order[index + 1] ?? "sign");
    if (!since || since === next || since >= delivered) return [];
    return [{ leg, since, seconds: (Date.parse(delivered) - Date.parse(since)) / 1000 }];
  });
}

/** Adds what a delivered parcel teaches. To be written once: the counts are sums. */
export function learningWrites(parcel: Delivered): Write[] {
  const { timezone } = scope().tenant;
  const carrier = carrierKey(parcel.carrier ?? undefined);
  return durationsOf(parcel).map(({ leg, since, seconds }) => {
    const { hour } = localTimeAt(Date.parse(since), timezone);
    const key = {
      ...{ tenantId: tenant(), carrier, leg, month: monthOf(Date.parse(since) + seconds * 1000) },
      ...{ hour: String(hour).padStart(2, "0"), part: String(Number(shardOf(parcel.id)) % 4) },
    };
    const bucket: Partial<Record<BucketName, number>> = { [`b${bucketOf(seconds)}`]: 1 };
    return write(
      LegDurationsEntity()
        .update(key)
        .add(bucket)
        .set({ expiresAt: expiresInDays(keptDays) }),
    );
  });
}

/** To be called when a delivered parcel's counts are written. */
export function forgetThin({ carrier }: Delivered): void {
  for (const leg of ["order", ...nodes] as const) {
    if (leg === "sign") continue;
    const key = keyOf(leg, carrierKey(carrier ?? undefined));
    if (thin.delete(key)) learned.forget(key);
  }
}
