import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Due, LostRace, type PublishedEvent, shardOf, transact } from "../db/index.ts";
import { expiresInDays, log, nowIso, scope, sha256, tenant } from "../kernel/index.ts";
import type { Address } from "./address.ts";
import { compose } from "./compose.ts";
import { handOver } from "./deliver.ts";
import { intoDigest } from "./digest-pending.ts";
import { Refused } from "./drivers/driver.ts";
import { NotificationEntity, type NotificationItem } from "./entity.ts";
import { type Fact, factOf } from "./fact.ts";
import { type Besides, isTaken, record, releaseKind } from "./record.ts";
import type { Attempt } from "./schema.ts";
import { present } from "./still-true.ts";

/**
 * Tells the customer what an event brings, or keeps why they are not told. The notification's id is made of the
 * event's and the customer's, so however often and however concurrently the event comes there is one notification.
 * A crash between the provider's taking and our record of it leads to one more sending, with the same id.
 * @throws Error where the provider is not available or another worker is still at it; deliver the event again
 */
export async function tell(event: PublishedEvent): Promise<void> {
  const fact = factOf(event);
  if (!fact) return;
  const notificationId = idOf(fact);
  try {
    await begin(notificationId, fact);
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    await carryOn(notificationId);
  }
}

/** The log keeps what a digest told for so many days: it is one entry for each scan of each parcel. */
const foldedDays = 30;

/**
 * Decides on a fact, writes the decision and does it.
 * @param besides what is written with the decision by a caller whom no event would call again: then the notification
 * falls due by itself should this worker die
 * @throws LostRace where that was begun before
 */
export async function begin(notificationId: string, fact: Fact, besides?: Besides): Promise<void> {
  const { state, address } = await compose(fact);
  const at = nowIso();
  const item: NotificationItem = {
    ...state,
    tenantId: tenant(),
    notificationId,
    event: fact.event,
    shipmentId: fact.shipmentId ?? undefined,
    ticketId: fact.ticketId ?? undefined,
    shard: shardOf(notificationId),
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...(besides ? { heldUntil: state.heldUntil ?? state.leaseUntil } : {}),
    ...(state.reason === "digest" ? { expiresAt: expiresInDays(foldedDays) } : {}),
  };
  const { customerId, shipmentId } = fact;
  const folded = state.reason === "digest" && customerId && shipmentId;
  const begun = await record(item, folded ? intoDigest(customerId, shipmentId) : besides);
  if (begun.status === "queued" && address) await send(begun, address);
}

/**
 * Acts on a due item of kind `notification.release`: sends what was held, if it is still true. The due item goes
 * when the notification is over; until then it stays, and acting upon it again is harmless.
 * @throws Error as {@link tell}; act again later
 */
export async function release(due: Due): Promise<void> {
  const { notificationId } = z.object({ notificationId: z.string() }).parse(due.data);
  if (await carryOn(notificationId)) return;
  await transact({ writes: [], cancelDue: [{ kind: releaseKind, key: notificationId }] });
}

/** How often and at what distance a worker looks whether another has done its work: 5 s in all. */
const looks = { times: 50, every: 100 };

/**
 * Goes on with a notification that is not over: one that was held until now, or one whose worker failed or died.
 * One that another worker has taken is waited for, so that nobody calls done what may yet fail.
 * @returns false where it is over
 */
async function carryOn(notificationId: string): Promise<boolean> {
  for (let look = 0; look < looks.times; look++) {
    const { data: item } = await NotificationEntity()
      .get({ tenantId: tenant(), notificationId })
      .go({ consistent: true });
    if (!item || (item.status !== "queued" && item.status !== "held")) return false;
    if (item.status === "held" && (item.heldUntil ?? "") > nowIso()) return true;
    if (!isTaken(item)) {
      try {
        await takeUp(item);
        return true;
      } catch (error) {
        if (!(error instanceof LostRace)) throw error;
      }
    }
    await sleep(looks.every);
  }
  throw new Error(`another worker is at ${notificationId}`);
}

/** Decides anew, with the customer and the parcel as they are now, and sends if that is the decision. */
async function takeUp(before: NotificationItem): Promise<void> {
  const fact = await present(before.fact);
  const next = { ...before, updatedAt: nowIso(), version: before.version + 1, leaseUntil: undefined };
  if (!fact) {
    await record({ ...next, status: "suppressed", reason: "no_longer_true" });
    return;
  }
  // What was held is told if it is true, however old it became meanwhile.
  const told = before.status === "held" ? { ...fact, staleAt: null } : fact;
  const { state, address } = await compose(told, before.attempts);
  const item = await record({ ...next, ...state, heldUntil: state.heldUntil ?? before.heldUntil });
  if (item.status === "queued" && address) await send(item, address);
}

/** So many attempts are kept; one that is tried for days would outgrow its item. */
const keptAttempts = 50;

/**
 * Tries the channel that was decided on. Where its provider refuses, or was not available too often, the next
 * channel that the customer allows has its turn at once; each try is written down before the next begins.
 * @throws Error where the provider is not available and is to be tried again
 */
async function send(item: NotificationItem, address: Address): Promise<void> {
  const { channel } = address;
  const tried = await attempt(item, address);
  const attempts = [...(item.attempts ?? []), { at: nowIso(), channel, ...tried }].slice(-keptAttempts);
  const next = {
    ...{ ...item, attempts, version: item.version + 1, leaseUntil: undefined, updatedAt: nowIso() },
    reason: undefined,
  };
  if (tried.ok) {
    await record({ ...next, status: "sent", sentAt: nowIso() });
    return;
  }
  const { state, address: other } = await compose({ ...item.fact, staleAt: null }, attempts);
  if (other && other.channel !== channel) {
    const again = await record({ ...next, ...state, heldUntil: state.heldUntil ?? item.heldUntil });
    if (again.status === "queued") await send(again, other);
    return;
  }
  if (tried.final) {
    await record({ ...next, status: "failed", reason: "provider_refused" });
    return;
  }
  await record({ ...next, reason: "provider_unavailable" });
  throw new Error(`${item.notificationId} could not be handed over: ${tried.reason}`);
}

/** One try of one provider; what came of it is the answer, never an error. */
async function attempt(
  { notificationId, subject, body, fact }: NotificationItem,
  address: Address,
): Promise<Pick<Attempt, "ok" | "final" | "reason">> {
  const { shipment } = fact;
  const about = { url: shipment?.trackingUrl ?? null, trackingNumber: shipment?.trackingNumber ?? null };
  try {
    await handOver({
      ...{ notificationId, address, sender: scope().tenant.name, body, ...about },
      subject: subject ?? null,
    });
    return { ok: true, final: true, reason: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const final = error instanceof Refused;
    log.warn("a provider did not take a notification", {
      notificationId,
      channel: address.channel,
      final,
      reason,
    });
    return { ok: false, final, reason: reason.slice(0, 200) };
  }
}

/** Made of the event and the customer alone; it begins as the event's id does, so that it sorts by time. */
function idOf({ eventId, customerId }: Fact): string {
  const [, suffix = ""] = eventId.split("_");
  return `ntf_${suffix.slice(0, 10)}${sha256(`${eventId}#${customerId ?? ""}`).slice(0, 16)}`;
}
