import { setTimeout as sleep } from "node:timers/promises";
import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { iso, lazy, now, tenant } from "../kernel/index.ts";
import type { EndpointItem } from "./entity.ts";

/** Until when an endpoint with a cap has sendings planned: soon, and for those that wait. */
export const PaceEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "webhookPace", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          endpointId: { type: "string", required: true },
          /** Milliseconds since the epoch. */
          soon: { type: "number" },
          later: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "endpointId"],
              template: "t#${tenantId}#webhook-pace#${endpointId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "pace", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** So far ahead a place is waited for by whoever sends; all others wait as due items, which hold nobody up. */
const window = 2_000;

/** Whoever comes to their place later than this, in milliseconds, has missed it and takes another. */
const grace = 100;

/**
 * Waits for a place in the rate of an endpoint that has a cap: the generic cell rate algorithm on one number, so that
 * a busy endpoint costs one small write for each sending. Send at once when it comes back, and do nothing in between.
 *
 * Places are so far apart that with everybody as late as they may be no second, wherever it begins, holds more
 * sendings than the cap: n places are `n × (1000 + grace) / n` milliseconds long.
 * @returns `null` when it is time to send, or the time at which to ask again
 */
export async function turnOf(endpoint: EndpointItem): Promise<{ again: string } | null> {
  const { maxPerSecond, endpointId } = endpoint;
  if (maxPerSecond === undefined) return null;
  const interval = (1000 + grace) / maxPerSecond;
  for (let missed = 0; missed < 3; missed++) {
    const place = await take(endpointId, "soon", interval, window);
    if (place === null) break;
    await sleep(Math.max(0, place - now()));
    if (now() - place < grace) return null;
  }
  // Those that wait come back one after another, at the rate itself; a place that is past is still nobody else's.
  const later = await take(endpointId, "later", interval, Number.POSITIVE_INFINITY);
  return { again: iso((later ?? now()) + window) };
}

/** Takes the next free place within `ahead` milliseconds; `null` where there is none. */
async function take(
  endpointId: string,
  field: "soon" | "later",
  interval: number,
  ahead: number,
): Promise<number | null> {
  const key = { tenantId: tenant(), endpointId };
  for (let tried = 0; tried < 5; tried++) {
    const at = now();
    const limit = Number.isFinite(ahead) ? at + ahead : Number.MAX_SAFE_INTEGER;
    // Each condition closes the race of senders that look at the same instant: every place is given once.
    const rested = PaceEntity()
      .update(key)
      .set({ [field]: at + interval })
      .where((item, { lte, notExists }) => `${notExists(item[field])} OR ${lte(item[field], at)}`);
    if (await isDone(rested.go())) return at;
    const next = await after(
      PaceEntity()
        .update(key)
        .add({ [field]: interval })
        .where((item, { gt, lte }) => `${gt(item[field], at)} AND ${lte(item[field], limit)}`)
        .go({ response: "updated_new" }),
    );
    if (next) return Number(next[field]) - interval;
    const { data } = await PaceEntity().get(key).go({ consistent: true });
    if ((data?.[field] ?? 0) > limit) return null;
  }
  return null;
}

async function after<T>(update: Promise<{ data: T }>): Promise<T | null> {
  try {
    return (await update).data;
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

async function isDone(update: Promise<unknown>): Promise<boolean> {
  return (await after(update.then((data) => ({ data })))) !== null;
}

/** ElectroDB wraps what DynamoDB says. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some(
    (one) =>
      one instanceof Error &&
      /ConditionalCheckFailed|conditional request failed/.test(`${one.name} ${one.message}`),
  );
}
