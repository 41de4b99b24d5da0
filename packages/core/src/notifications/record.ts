import { type Change, transact, type Write, write } from "../db/index.ts";
import { durationSeconds, expiresInDays, iso, now, rules, sha256, tenant } from "../kernel/index.ts";
import { NotificationEntity, type NotificationItem, ToldEntity } from "./entity.ts";
import { NotificationFailed, NotificationSent } from "./event.ts";
import type { Fact } from "./fact.ts";
import { toNotification } from "./present.ts";

/** What falls due when a held notification may go; its key is the notification's id. */
export const releaseKind = "notification.release";

class ToldAlready extends Error {
  override name = "ToldAlready";
}

/** What is written in the same transaction as a notification. */
export type Besides = Pick<Change, "acted"> & Required<Pick<Change, "writes" | "due">>;

const nothing: Besides = { writes: [], due: [] };

/**
 * Writes a notification's next state with all that goes with it: the mark that the fact is told, the time of its
 * release, the event. Version 1 is created, any later one replaces the version before it.
 * @returns the state that was written: the one given, or `duplicate` where the customer was told the same lately
 * @throws LostRace where it was created or changed meanwhile
 */
export async function record(item: NotificationItem, besides: Besides = nothing): Promise<NotificationItem> {
  const { status, heldUntil, notificationId } = item;
  const due = { kind: releaseKind, key: notificationId };
  const over = status !== "queued" && status !== "held";
  // A notification that no event would bring back is set a time when it is begun.
  const sets = status === "held" || (status === "queued" && item.version === 1);
  try {
    await transact({
      writes: [stateWrite(item), ...(over ? [] : toldWrites(item)), ...besides.writes],
      events: eventsOf(item),
      due: [
        ...(sets && heldUntil ? [{ ...due, at: heldUntil, data: { notificationId } }] : []),
        ...besides.due,
      ],
      ...(besides.acted ? { acted: besides.acted } : {}),
      // Until it is over the time of release stays set: it brings back what a worker took and then died with.
      cancelDue: over && heldUntil ? [due] : [],
    });
    return item;
  } catch (error) {
    if (!(error instanceof ToldAlready)) throw error;
    return record({ ...item, status: "suppressed", reason: "duplicate", leaseUntil: undefined }, besides);
  }
}

/** Closes the race of two deliveries of one event, and of two workers that take up one notification. */
function stateWrite(item: NotificationItem): Write {
  if (item.version === 1) return write(NotificationEntity().create(item));
  return write(
    NotificationEntity()
      .put(item)
      .where(({ version }, { eq }) => eq(version, item.version - 1)),
  );
}

/** Closes the race of two events that tell the same fact: only one of them can leave its mark. */
function toldWrites({ customerId, notificationId, fact }: NotificationItem): Write[] {
  if (!customerId) return [];
  const mark = {
    tenantId: tenant(),
    customerId,
    fingerprint: fingerprintOf(fact),
    notificationId,
    at: iso(now()),
    expiresAt: expiresInDays(1),
  };
  const longAgo = iso(now() - durationSeconds(rules().sameNewsAfter) * 1000);
  const operation = ToldEntity()
    .put(mark)
    .where(
      (told, { notExists, lte, eq }) =>
        `${notExists(told.at)} OR ${lte(told.at, longAgo)} OR ${eq(told.notificationId, notificationId)}`,
    );
  return [write(operation, () => new ToldAlready("the same fact was told lately"))];
}

function fingerprintOf({ event, shipmentId, ticketId, about }: Fact): string {
  return sha256(JSON.stringify([event, ticketId ?? shipmentId, about])).slice(0, 32);
}

function eventsOf(item: NotificationItem) {
  if (item.status === "sent") return [NotificationSent({ notification: toNotification(item) })];
  if (item.status === "failed") return [NotificationFailed({ notification: toNotification(item) })];
  return [];
}

/** Whether a worker has taken the notification and may be presumed alive. */
export function isTaken({ leaseUntil }: NotificationItem): boolean {
  return leaseUntil !== undefined && leaseUntil > iso(now());
}
