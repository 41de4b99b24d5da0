import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { asPlatform, client } from "../db/index.ts";
import { AppError, config } from "../kernel/index.ts";

export interface Rate {
  /** One try each so many seconds in the long run. */
  perSeconds: number;
  /** How many at once after a rest. */
  burst: number;
}

/**
 * Takes one try, or refuses: the generic cell rate algorithm (GCRA, as in ITU-T I.371) on one number, the time
 * at which all tries taken so far are paid off. The keys `THROTTLE#…` stand outside of all tenants, because a
 * log-in has none yet. Each step is one conditional update, so tries at once are counted each.
 * @param key what is counted, such as `login:account:<hash>`; no personal data in clear
 * @returns how many more could be taken now
 * @throws AppError `rate_limited` with `retryAfter`
 */
export async function take(key: string, rate: Rate): Promise<{ remaining: number }> {
  const { taken, remaining, retryAfter } = await takeSome(key, rate, 1);
  if (taken === 0) throw limited(retryAfter);
  return { remaining };
}

interface Taken {
  taken: number;
  /** How many more could be taken now. */
  remaining: number;
  /** Seconds until there is one to take; 0 where there is. */
  retryAfter: number;
}

/** Takes up to `most` tries at once: as many as there are. */
export async function takeSome(key: string, rate: Rate, most: number): Promise<Taken> {
  const at = Date.now();
  const interval = rate.perSeconds * 1000;
  // Tries at once have each read the clock at another millisecond; the last of a burst is not refused for that.
  const slack = Math.min(500, interval / 10);
  const full = at + rate.burst * interval;
  const left = (paidOffAt: number) => Math.max(0, Math.floor((full + slack - paidOffAt) / interval));
  const after = (taken: number, paidOffAt: number): Taken => {
    const wait = Math.max(0, paidOffAt + interval - full - slack);
    return { taken, remaining: left(paidOffAt), retryAfter: Math.ceil(wait / 1000) };
  };
  const first = Math.min(most, rate.burst);
  const rested = await update(key, rate, {
    set: ":rested",
    condition: "attribute_not_exists(paidOffAt) OR paidOffAt <= :at",
    values: { ":rested": at + first * interval, ":at": at },
  });
  if (rested.done) return after(first, rested.paidOffAt);
  for (let known = rested.paidOffAt; ; ) {
    const wanted = Math.min(most, left(known));
    if (wanted === 0) return after(0, known);
    const counted = await update(key, rate, {
      set: "paidOffAt + :taken",
      condition: "paidOffAt <= :limit",
      values: { ":taken": wanted * interval, ":limit": full + slack - wanted * interval },
    });
    if (counted.done) return after(wanted, counted.paidOffAt);
    // Others have taken meanwhile; there may be fewer left, never more.
    known = counted.paidOffAt;
  }
}

/** Gives a try back that turned out rightful, such as a log-in with the right password. */
export async function giveBack(key: string, rate: Rate): Promise<void> {
  await update(key, rate, {
    set: "paidOffAt - :interval",
    condition: "attribute_exists(paidOffAt)",
    values: { ":interval": rate.perSeconds * 1000 },
  });
}

export function limited(seconds: number): AppError {
  const retryAfter = Math.max(1, seconds);
  return new AppError("rate_limited", { detail: `Try again in ${retryAfter} s.`, retryAfter });
}

interface Step {
  set: string;
  condition: string;
  values: Record<string, number>;
}

/** With plain commands: this is on the way of every log-in, and an entity would add nothing to one number. */
async function update(key: string, { perSeconds, burst }: Rate, { set, condition, values }: Step) {
  const expiresAt = Math.ceil(Date.now() / 1000) + perSeconds * burst + 3600;
  const command = new UpdateCommand({
    TableName: config().tableName,
    Key: { pk: `THROTTLE#${key}`, sk: "throttle" },
    UpdateExpression: `SET paidOffAt = ${set}, expiresAt = :expiresAt`,
    ConditionExpression: condition,
    ExpressionAttributeValues: { ...values, ":expiresAt": expiresAt },
    ReturnValues: "UPDATED_NEW",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  try {
    const { Attributes } = await asPlatform(() => client().send(command));
    return { done: true, paidOffAt: Number(Attributes?.paidOffAt) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { done: false, paidOffAt: Number(error.Item?.paidOffAt?.N ?? 0) };
  }
}
