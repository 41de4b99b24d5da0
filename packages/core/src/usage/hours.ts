import { asPlatform, LostRace, shardOf, transact, write } from "../db/index.ts";
import { home, iso, nowIso } from "../kernel/index.ts";
import { type UsageHour, UsageHourEntity } from "./entity.ts";
import type { Meter } from "./meters.ts";

/** The hour of UTC in which a time lies: `2026-11-22T03`. @param at RFC 3339 in UTC */
export function hourOf(at: string): string {
  return at.slice(0, 13);
}

/** When an hour begins, in milliseconds since the epoch. */
export function hourStart(hour: string): number {
  return Date.parse(`${hour}:00:00.000Z`);
}

/**
 * The ledger of the actor's tenant, oldest first; hours without use are not in it.
 * @param from first hour, such as `2026-11-22T03` @param to last hour, included
 */
export async function hours(meter: Meter, from: string, to: string): Promise<UsageHour[]> {
  const { data } = await asPlatform(() =>
    UsageHourEntity()
      .query.primary({ tenantId: home(), meter })
      .between({ hour: from }, { hour: to })
      .go({ pages: "all", consistent: true }),
  );
  return data;
}

/** What the actor's tenant used of a meter since the hour in which `from` lies. @param from RFC 3339 */
export async function usedSince(meter: Meter, from: string): Promise<number> {
  const found = await hours(meter, hourOf(from), hourOf(iso(Date.now() + 3_600_000)));
  return found.reduce((sum, { quantity }) => sum + quantity, 0);
}

export interface UnreportedPage {
  hours: UsageHour[];
  /** Of the next page; `null` at the end. */
  cursor: string | null;
}

/**
 * The hours of all tenants whose quantity changed since Stripe was told of them, by tenant, meter and hour; a page of
 * one of the `shards`. A tenant's hours are all in one shard, so that whoever works through it serves each tenant and
 * meter one after another.
 * @param limit hours a page
 */
export async function changedSinceReported(
  shard: string,
  { cursor = null, limit = 100 }: { cursor?: string | null; limit?: number } = {},
): Promise<UnreportedPage> {
  const { data, cursor: next } = await asPlatform(() =>
    UsageHourEntity().query.byUnreported({ unreported: shard }).go({ limit, cursor }),
  );
  return { hours: data, cursor: next };
}

/** The shard in which a tenant's unreported hours are found. */
export function reportShardOf(tenantId: string): string {
  return shardOf(tenantId);
}

/**
 * Keeps that Stripe was told of `quantity`. Acts as the tenant's system. Where more was counted meanwhile the hour
 * stays unreported, and the next report tells the greater sum.
 */
export async function markReported({ meter, hour }: UsageHour, quantity: number): Promise<void> {
  const key = { tenantId: home(), meter, hour };
  const told = { reportedQuantity: quantity, reportedAt: nowIso() };
  const settled = UsageHourEntity()
    .update(key)
    .set({ ...told, unreported: "" })
    .add({ reports: 1 })
    // Closes the race with a consumer that counts at the same instant.
    .where((attributes, { eq }) => eq(attributes.quantity, quantity));
  try {
    await transact({ writes: [write(settled)] });
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    await transact({ writes: [write(UsageHourEntity().update(key).set(told).add({ reports: 1 }))] });
  }
}

/** Takes an hour off the list that Stripe is told of, without telling: nobody pays for it. Acts as the tenant's system. */
export async function markUnbilled({ meter, hour, quantity }: UsageHour): Promise<void> {
  const settled = UsageHourEntity()
    .update({ tenantId: home(), meter, hour })
    .set({ unreported: "" })
    .where((attributes, { eq }) => eq(attributes.quantity, quantity));
  await transact({ writes: [write(settled)] }).catch((error) => {
    // More was counted meanwhile: the next report looks at it.
    if (!(error instanceof LostRace)) throw error;
  });
}

/** Has an hour told to Stripe again, such as one whose sum there turned out to be another. Acts as the tenant's system. */
export async function markUnreported({ meter, hour }: Pick<UsageHour, "meter" | "hour">): Promise<void> {
  const update = UsageHourEntity()
    .update({ tenantId: home(), meter, hour })
    .set({ unreported: reportShardOf(home()) })
    .where(({ quantity }, { exists }) => exists(quantity));
  await transact({ writes: [write(update)] });
}
