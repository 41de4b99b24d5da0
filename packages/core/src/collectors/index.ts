import { type Read, reading, type Write, write } from "../db/index.ts";
import { AppError, actorRef, type EventDraft, iso, now, nowIso, tenant } from "../kernel/index.ts";
import { codeOf, isCode, lockFor, wrongTries } from "./code.ts";
import { CollectorEntity, type CollectorItem } from "./entity.ts";
import { CollectorCollected, CollectorNamed } from "./event.ts";
import type { Collector, NameCollector } from "./schema.ts";

export { codeOf } from "./code.ts";
export type { CollectorItem } from "./entity.ts";
export { CollectorNamed } from "./event.ts";
export { forgetCollector } from "./forget.ts";
export { Collector, NameCollector, ProveCollection, relations } from "./schema.ts";

/** The booking that a collector is named for. */
interface Booked {
  bookingId: string;
  shipmentId: string;
  trackingNumber: string;
}

/** What is to be written and told of a step, and how the collector is shown then. */
interface Step {
  writes: Write[];
  events: EventDraft[];
  answer: Collector;
}

export function refused(detail: string): AppError {
  return new AppError("collection_refused", { detail });
}

/** For reading a parcel's collector together with other things. */
export function collectorRead(shipmentId: string): Read<CollectorItem> {
  const get = CollectorEntity().get({ tenantId: tenant(), shipmentId });
  return reading<CollectorItem>(CollectorEntity(), get);
}

export async function findCollector(shipmentId: string): Promise<CollectorItem | null> {
  return (await CollectorEntity().get({ tenantId: tenant(), shipmentId }).go({ consistent: true })).data;
}

/**
 * Names who may collect a parcel, with a new code of six digits, which is in this answer only.
 * @throws AppError `collection_refused` where the parcel was collected
 */
export function naming(
  before: CollectorItem | null,
  { bookingId, shipmentId, trackingNumber }: Booked,
  collector: NameCollector,
): Step {
  if (before?.collected) throw refused("The parcel has been collected.");
  const at = nowIso();
  const item: CollectorItem = {
    ...{ tenantId: tenant(), bookingId, shipmentId, trackingNumber, ...collector },
    ...{ round: (before?.round ?? 0) + 1, wrong: 0, createdAt: before?.createdAt ?? at, updatedAt: at },
    version: (before?.version ?? 0) + 1,
  };
  const { phone, round } = item;
  const shown = toCollector(item);
  return {
    writes: [save(item, before)],
    events: [CollectorNamed({ collector: shown, phone, round })],
    answer: { ...shown, code: codeOf(bookingId, round) },
  };
}

/** What comes of a code: the proof, or one more wrong try, which is to be written before it is answered. */
export type Tried = ({ proved: true } & Step) | { proved: false; writes: Write[]; refusal: AppError };

/** @throws AppError `collection_locked`, `collection_refused` where the parcel was collected */
export function proving(before: CollectorItem, code: string): Tried {
  if (before.collected) throw refused(`The parcel was collected at ${before.collected.at}.`);
  const left = before.lockedUntil ? Date.parse(before.lockedUntil) - now() : 0;
  if (left > 0) throw locked(left, before.lockedUntil);
  const at = nowIso();
  const next = { ...before, updatedAt: at, version: before.version + 1 };
  if (isCode(code, before.bookingId, before.round)) {
    const item = { ...next, wrong: 0, lockedUntil: undefined, collected: { at, by: actorRef() } };
    const answer = toCollector(item);
    return {
      proved: true,
      writes: [save(item, before)],
      events: [CollectorCollected({ collector: answer })],
      answer,
    };
  }
  const wrong = before.wrong + 1;
  if (wrong >= wrongTries) {
    const lockedUntil = iso(now() + lockFor);
    const writes = [save({ ...next, wrong: 0, lockedUntil }, before)];
    return { proved: false, writes, refusal: locked(lockFor, lockedUntil) };
  }
  const triesLeft = wrongTries - wrong;
  const detail = `The code is wrong. ${triesLeft} more ${triesLeft === 1 ? "try" : "tries"}.`;
  return {
    proved: false,
    writes: [save({ ...next, wrong, lockedUntil: undefined }, before)],
    refusal: new AppError("collection_code_wrong", { detail, extra: { triesLeft } }),
  };
}

function locked(milliseconds: number, until: string | undefined): AppError {
  return new AppError("collection_locked", {
    detail: `Too many wrong codes. Try again at ${until}, or have the collector named again.`,
    retryAfter: Math.ceil(milliseconds / 1000),
  });
}

/** Of two that name or prove at once, one is first, and the other looks again. */
function save(item: CollectorItem, before: CollectorItem | null): Write {
  if (!before) return write(CollectorEntity().create(item));
  const put = CollectorEntity().put(item);
  return write(put.where(({ version }, { eq }) => eq(version, before.version)));
}

export function toCollector(item: CollectorItem): Collector {
  const { bookingId, shipmentId, trackingNumber, relation, phone, idLastDigits = null } = item;
  const { lockedUntil = null, collected = null, createdAt, updatedAt, version } = item;
  return {
    ...{ id: bookingId, object: "collector", shipmentId, trackingNumber, name: item.name, relation },
    ...{ phoneLastDigits: phone.slice(-4), idLastDigits, code: null, lockedUntil, collected },
    ...{ createdAt, updatedAt, version },
  };
}
