import { type AttributeValue, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { actorRef, tenant } from "../kernel/actor.ts";
import { expiresInDays, nowIso } from "../kernel/clock.ts";
import { AppError } from "../kernel/error.ts";
import type { EventDraft } from "../kernel/event.ts";
import { newId } from "../kernel/id.ts";
import { keyedRequest } from "../kernel/keyed-request.ts";
import { client } from "./client.ts";
import { type Due, DueEntity, dueItem } from "./due.ts";
import { HandledEntity } from "./handled.ts";
import { type Outcome, outcomeWrite, problemOf } from "./idempotency.ts";
import { EventEntity, eventDays } from "./outbox.ts";
import { shardOf } from "./shard.ts";
import { AlreadyDone, LostRace, type Write, write } from "./write.ts";

export interface Change {
  writes: Write[];
  events?: EventDraft[];
  /** Times to set; one that has the same kind and key is replaced. */
  due?: { kind: string; key: string; at: string; data?: Record<string, unknown> }[];
  /** Times that no longer matter; the one that is being acted upon goes anyway. */
  cancelDue?: { kind: string; key: string }[];
  /** A due item that is being acted upon: it goes with the change, and acting twice is refused. */
  acted?: Due;
  /** A consumer's work for an event: done once, however often the event is delivered. */
  once?: { consumer: string; eventId: string };
  /**
   * Asked before the change is sent once more, where the store had one of its items in another transaction: throws
   * where that has made the change pointless. For items that many want at once.
   */
  beforeRetry?: () => Promise<void>;
  /** What the function that does this answers with: it is kept for a request that is tried again. */
  answer?: unknown;
  /** The same for a refusal that is itself a change, such as a try that is counted. */
  refusal?: AppError;
}

/**
 * Writes a change, the events that tell of it and the times it sets, all or nothing. This is the only way
 * anything is written together, and the only way an event comes to be.
 * @throws what the failing write's `conflict` says, AlreadyDone for `once` and `acted`, LostRace,
 * AppError `conflict` where the store had the same items in other transactions each time
 */
export async function transact(change: Change): Promise<void> {
  const events = (change.events ?? []).map(eventItem);
  const writes: Write[] = [
    ...change.writes,
    ...events.map((item) => write(EventEntity().put(item))),
    ...dueWrites(change.due ?? [], change.acted),
    ...(change.cancelDue ?? [])
      .map(({ kind, key }) => `${kind}#${key}`)
      // A transaction may touch an item but once.
      .filter((dueId) => dueId !== change.acted?.dueId)
      .map((dueId) => write(DueEntity().delete({ tenantId: tenant(), dueId }))),
    ...(change.once ? [onceWrite(change.once)] : []),
  ];
  const outcome = outcomeOfChange(change);
  const request = outcome && keyedRequest();
  if (!request || request.isAnswered) return send(writes, change.beforeRetry);
  await send([outcomeWrite(request, outcome), ...writes], change.beforeRetry);
  request.isAnswered = true;
}

/** The same for a function that answers with `answer`, which is kept with the change for a request with a key. */
export async function commit<T>(change: Change, answer: T): Promise<T> {
  await transact({ ...change, answer });
  return answer;
}

function outcomeOfChange({ answer, refusal }: Change): Outcome | undefined {
  if (refusal) return problemOf(refusal);
  return answer === undefined ? undefined : { value: answer };
}

function eventItem(draft: EventDraft) {
  const eventId = newId("event");
  return {
    ...draft,
    tenantId: tenant(),
    eventId,
    actor: actorRef(),
    createdAt: nowIso(),
    shard: shardOf(eventId),
    expiresAt: expiresInDays(eventDays),
  };
}

/**
 * Times to set, and the one that is being acted upon to take away or, where it is set anew, to replace. Its
 * condition closes the race of two sweeps that read the same due item.
 */
function dueWrites(drafts: NonNullable<Change["due"]>, acted: Due | undefined): Write[] {
  const items = drafts.map(({ kind, key, at, data }) => dueItem(kind, key, at, data ?? {}));
  const alreadyDone = () => new AlreadyDone(`${acted?.dueId} was acted upon`);
  const writes = items.map((item) => {
    const put = DueEntity().put(item);
    return item.dueId === acted?.dueId
      ? write(
          put.where(({ at }, { eq }) => eq(at, acted.at)),
          alreadyDone,
        )
      : write(put);
  });
  if (!acted || items.some(({ dueId }) => dueId === acted.dueId)) return writes;
  const { tenantId, dueId } = acted;
  const taken = DueEntity()
    .delete({ tenantId, dueId })
    .where(({ at }, { eq }) => eq(at, acted.at));
  return [...writes, write(taken, alreadyDone)];
}

/** Closes the race of two deliveries of one event to one consumer. */
function onceWrite({ consumer, eventId }: { consumer: string; eventId: string }): Write {
  const item = { tenantId: tenant(), consumer, eventId, expiresAt: expiresInDays(eventDays) };
  return write(HandledEntity().create(item), () => new AlreadyDone(`${consumer} has handled ${eventId}`));
}

const conflictRetries = 8;

/**
 * How long to wait before another try, in milliseconds, at random so that those who met do not meet again. It grows
 * fourfold: two who met by chance lose some milliseconds, and of a thousand who want one item at once nearly all wait
 * out the rush instead of knocking all through it.
 */
function pause(attempt: number): number {
  return Math.random() * Math.min(4_000, 40 * 4 ** attempt);
}

async function send(writes: Write[], beforeRetry?: () => Promise<void>): Promise<void> {
  // A change that turned out to be none; the store refuses an empty transaction.
  if (writes.length === 0) return;
  for (let attempt = 0; ; attempt++) {
    try {
      await client().send(new TransactWriteCommand({ TransactItems: writes.map(({ item }) => item) }));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = reasons.findIndex(({ Code }) => Code === "ConditionalCheckFailed");
      if (failed >= 0) throw conflictOf(writes[failed], reasons[failed]?.Item) ?? error;
      // Two transactions touched one item at the same instant; neither was at fault, so try again.
      const passing = reasons.some(
        ({ Code }) => Code === "TransactionConflict" || Code === "ThrottlingError",
      );
      if (!passing) throw error;
      if (attempt >= conflictRetries) throw new AppError("conflict", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, pause(attempt)));
      await beforeRetry?.();
    }
  }
}

/** The item that stood in the way comes in DynamoDB's own form, also from the document client. */
function conflictOf(
  failed: Write | undefined,
  item: Record<string, AttributeValue> | undefined,
): Error | undefined {
  return failed?.conflict(item && unmarshall(item));
}

/**
 * Runs `attempt` again while it loses races: for changes that commute, such as adding a message.
 * @throws AppError `conflict` when it lost too often
 */
export async function retryOnConflict<T>(attempt: () => Promise<T>, times = 20): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      if (tried >= times) throw new AppError("conflict", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * tried));
    }
  }
}
