import { asPlatform, type Due, DueEntity, minuteOf, sandboxParts, shards } from "../db/index.ts";
import { iso, log, nowIso, tenant } from "../kernel/index.ts";
import { asSystem, movedSandboxes } from "../tenants/index.ts";
import { act } from "./act.ts";
import { PositionEntity } from "./entity.ts";

const minute = 60_000;

/** Minutes read again behind the position: an index may lag, and clocks of two machines may differ. */
const overlap = 1;

/** How far back a sweep looks that has no position yet. */
const firstLook = 60;

/** Tenants that are acted for at the same time. */
const atOnce = 8;

/**
 * Acts upon all that has fallen due since the last sweep, however long ago that was. May run twice at once:
 * who acts first, acts.
 * @returns how many were acted upon here
 */
export async function sweep(): Promise<number> {
  const started = Date.now();
  let acted = 0;
  for (const from of await minutesToRead(started)) {
    acted += await actOn(await dueIn(from, iso(started)));
  }
  await asPlatform(() =>
    PositionEntity()
      .put({ sweep: "due", minute: minuteOf(iso(started)) })
      .go(),
  );
  for (const { world } of await movedSandboxes()) acted += await sweepSandbox(world);
  return acted;
}

async function minutesToRead(until: number): Promise<string[]> {
  const { data } = await asPlatform(() => PositionEntity().get({ sweep: "due" }).go({ consistent: true }));
  const from = data ? Date.parse(`${data.minute}:00Z`) - overlap * minute : until - firstLook * minute;
  const minutes: string[] = [];
  for (let at = from; at <= until; at += minute) minutes.push(minuteOf(iso(at)));
  const current = minuteOf(iso(until));
  return minutes.at(-1) === current ? minutes : [...minutes, current];
}

/** What a minute's buckets hold that is due by now. */
async function dueIn(bucket: string, by: string): Promise<Due[]> {
  const found = await asPlatform(() =>
    Promise.all(
      shards.map((shard) => DueEntity().query.byMinute({ minute: bucket, shard }).go({ pages: "all" })),
    ),
  );
  return found.flatMap(({ data }) => data).filter(({ at }) => at <= by);
}

async function actOn(items: Due[]): Promise<number> {
  let acted = 0;
  const queue = [...items];
  const worker = async () => {
    for (let due = queue.shift(); due; due = queue.shift()) {
      const item = due;
      if (await actFor(item)) acted++;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return acted;
}

/** One tenant's trouble, such as being gone, keeps nobody else waiting. */
async function actFor(item: Due): Promise<boolean> {
  try {
    return await asSystem(item.tenantId, "due", () => act(item));
  } catch (error) {
    log.error("a due item could not be acted upon", { world: item.tenantId, dueId: item.dueId, error });
    return false;
  }
}

/** A sandbox whose clock was moved: what is due there by its own time. */
async function sweepSandbox(world: string): Promise<number> {
  const items = await asSystem(world, "due", () => dueInSandbox());
  return actOn(items);
}

/** How many of a sandbox's due items are acted upon before it is asked anew. */
const sandboxBatch = 100;

/** The actor's sandbox's due items up to `by`, the earliest first; by its present time where none is given. */
export async function dueInSandbox(by?: string): Promise<Due[]> {
  const until = { at: by ?? nowIso() };
  const ofPart = (sandbox: string) =>
    DueEntity().query.ofSandbox({ tenantId: tenant(), sandbox }).lte(until).go({ limit: sandboxBatch });
  const found = await Promise.all(sandboxParts.map(ofPart));
  return found
    .flatMap(({ data }) => data)
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .slice(0, sandboxBatch);
}
