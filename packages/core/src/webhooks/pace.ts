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

/**
 * A place in the rate of an endpoint that has a cap: the generic cell rate algorithm on one number, so that a
 * busy endpoint costs one small write for each sending.
 * @returns milliseconds to wait before sending, or the time at which to ask again
 */
export async function placeFor(endpoint: EndpointItem): Promise<{ wait: number } | { again: string }> {
  const { maxPerSecond, endpointId } = endpoint;
  if (maxPerSecond === undefined) return { wait: 0 };
  const interval = 1000 / maxPerSecond;
  const soon = await take(endpointId, "soon", interval, window);
  if (soon !== null) return { wait: Math.max(0, soon - now()) };
  // Those that wait come back one after another, at the rate itself.
  const later = await take(endpointId, "later", interval, Number.POSITIVE_INFINITY);
  return { again: iso(Math.max(now(), later ?? 0) + window) };
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
