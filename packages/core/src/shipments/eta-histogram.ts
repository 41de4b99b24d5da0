import type { Quantiles } from "./eta.ts";

/**
 * Durations are counted in buckets of which each is a twentieth longer than the one before, from five minutes to
 * thirty days. So a quantile is right to 2.5 %, whatever the durations are, from a bounded number of counts that
 * can be added up in any order.
 */
const shortest = 5 * 60;
const growth = 1.05;
export const bucketCount = 187;

/** How many samples make history worth more than a promise. */
export const enoughSamples = 20;

export type Counts = ReadonlyMap<number, number>;

/** The bucket of a duration in seconds; the first and the last also take what is beyond them. */
export function bucketOf(seconds: number): number {
  const index = Math.ceil(Math.log(Math.max(seconds, shortest) / shortest) / Math.log(growth));
  return Math.min(index, bucketCount - 1);
}

/** The middle of a bucket, in seconds. */
export function secondsOf(bucket: number): number {
  return Math.round(shortest * growth ** (bucket === 0 ? 0 : bucket - 0.5));
}

/** `null` where there are too few samples to tell. */
export function quantilesOf(counts: Counts): Quantiles | null {
  const ordered = [...counts].sort(([a], [b]) => a - b);
  const total = ordered.reduce((sum, [, count]) => sum + count, 0);
  if (total < enoughSamples) return null;
  const at = (share: number) => {
    let passed = 0;
    for (const [bucket, count] of ordered) {
      passed += count;
      if (passed >= share * total) return secondsOf(bucket);
    }
    return secondsOf(bucketCount - 1);
  };
  return { early: at(0.1), median: at(0.5), late: at(0.9) };
}

/** Both together. */
export function added(a: Counts, b: Counts): Counts {
  const sum = new Map(a);
  for (const [bucket, count] of b) sum.set(bucket, (sum.get(bucket) ?? 0) + count);
  return sum;
}
