import { z } from "zod";
import { asPlatform, shards } from "../db/index.ts";
import { fn, idSchema, log, parse } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { type InboundSourceItem, InboundTokenEntity } from "./entity.ts";
import { payloadsOf } from "./payloads.ts";
import { Refused } from "./provider.ts";
import { load } from "./source.ts";
import { takeIn } from "./take-in.ts";

/** Payloads that are read at the same time, and that are in memory at most. */
const atOnce = 8;
const pageSize = 20;

/** A request may take 30 s; no further page is begun after this many milliseconds. */
const patience = 10_000;

export const RemapInput = z
  .strictObject({
    /** How many payloads are read at most; fewer where time runs short. */
    limit: z.int().min(1).max(200).default(100),
    /** Where the last answer left off. */
    cursor: z.string().max(1024).optional(),
  })
  .meta({ id: "RemapInboundSource", example: { limit: 100 } });

const counts = {
  /** Pushes that were read. */
  payloads: z.int(),
  /** Of those, the ones that still cannot be. */
  unreadable: z.int(),
  /** Parcels that they tell of; one that was pushed several times counts as often. */
  parcels: z.int(),
  /** Those whose timelines have changed. */
  changed: z.int(),
  /** Events in these pushes whose code no table knows. */
  stillUnknown: z.int(),
};

export const Remapped = z
  .object({
    object: z.literal("inbound_remap"),
    ...counts,
    /** Ask again with this; null when all of the source's pushes were read. */
    nextCursor: z.string().nullable(),
  })
  .meta({
    id: "InboundRemap",
    example: {
      ...{ object: "inbound_remap", payloads: 100, unreadable: 0, parcels: 100, changed: 7, stillUnknown: 2 },
      nextCursor: null,
    },
  });
export type Remapped = z.infer<typeof Remapped>;

const none = { payloads: 0, unreadable: 0, parcels: 0, changed: 0, stillUnknown: 0 };
type Counts = typeof none;

/**
 * Reads what a source has pushed within the last 30 days again, with the mapping as it is now, and corrects the
 * timelines. What is right already is left alone, so it may be broken off and done again.
 * @throws AppError `not_found`, `bad_cursor`
 */
export const remap = fn(
  z.strictObject({ id: idSchema("inboundSource"), ...RemapInput.shape }),
  "inbound:write",
  async ({ id, limit, cursor }): Promise<Remapped> => {
    const source = await load(id);
    const start = performance.now();
    let sum = none;
    let next: string | null | undefined = cursor;
    do {
      const size = Math.min(pageSize, limit - sum.payloads);
      const { data, nextCursor } = await payloadsOf(id, { limit: size, cursor: next });
      sum = plus(sum, await readAll(source, data));
      next = nextCursor;
    } while (next !== null && sum.payloads < limit && performance.now() - start < patience);
    return { object: "inbound_remap", ...sum, nextCursor: next };
  },
);

async function readAll(source: InboundSourceItem, payloads: (() => Promise<string>)[]): Promise<Counts> {
  const queue = [...payloads];
  let sum = none;
  const worker = async () => {
    for (let payload = queue.shift(); payload; payload = queue.shift()) {
      const one = await readOne(source, await payload());
      sum = plus(sum, one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return sum;
}

async function readOne(source: InboundSourceItem, payload: string): Promise<Counts> {
  try {
    const taken = await takeIn(source, payload, { remap: true });
    return {
      ...{ payloads: 1, unreadable: 0, parcels: taken.length },
      changed: taken.filter(({ changed }) => changed).length,
      stillUnknown: taken.reduce((count, { unknown }) => count + unknown, 0),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.info("a kept push cannot be read", { sourceId: source.sourceId, why: error.message });
    return { ...none, payloads: 1, unreadable: 1 };
  }
}

function plus(one: Counts, other: Counts): Counts {
  const names = Object.keys(none) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Counts;
}

/** Where going over all sources has got to. */
const RemapPlace = z.object({
  shard: z.enum(shards),
  sourceId: z.string(),
  cursor: z.string().nullable(),
});
export type RemapPlace = z.infer<typeof RemapPlace>;

/** What one step has read; `next` is where to go on. */
export interface RemapStep extends Remapped {
  world: string;
  sourceId: string;
  next: RemapPlace;
}

/**
 * One step of the operator's going over the sources of all tenants: up to 200 pushes of one source.
 * @param place the last step's `next`; from the beginning where not given
 * @returns null when there is nothing more
 * @throws AppError `validation_failed` for a place that is none, `bad_cursor`
 */
export async function remapStep(place?: unknown): Promise<RemapStep | null> {
  const found = await sourceAt(parse(RemapPlace.optional(), place));
  if (!found) return null;
  const { world, sourceId, shard, cursor } = found;
  const done = await asSystem(world, "remap", () => remap({ id: sourceId, limit: 200, cursor }));
  return { ...done, world, sourceId, next: { shard, sourceId, cursor: done.nextCursor } };
}

/** The source that is under way, else the one behind it. */
async function sourceAt(place: RemapPlace | undefined) {
  const under = place?.cursor ?? undefined;
  for (const shard of shards.slice(place ? shards.indexOf(place.shard) : 0)) {
    const query = InboundTokenEntity().query.all({ shard });
    const sourceId = place?.shard === shard ? place.sourceId : "";
    const { data } = await asPlatform(() =>
      (under ? query.gte({ sourceId }) : query.gt({ sourceId })).go({ limit: 1 }),
    );
    const [found] = data;
    // One that was closed meanwhile has taken its cursor with it.
    if (found) return { ...found, shard, cursor: found.sourceId === sourceId ? under : undefined };
  }
  return null;
}
