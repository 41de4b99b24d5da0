import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { AppError, type ErrorCode } from "../kernel/error.ts";
import { newId } from "../kernel/id.ts";
import { answered, type KeyedRequest, keyedRequest, withKeyedRequest } from "../kernel/keyed-request.ts";
import { sha256 } from "../kernel/secret.ts";
import { client } from "./client.ts";
import {
  IdempotencyEntity,
  type KeptRequest,
  keptSeconds,
  type Outcome,
  outcomeOf,
  outcomeWrite,
} from "./idempotency.ts";

/** Longer than a request can run, in milliseconds; after that the process that was at it is gone. */
const longestRun = 60_000;

export interface Keyed {
  /** The world of the actor, or `public`. */
  tenantId: string;
  credential: string;
  key: string;
  /** Of method, path and body. */
  fingerprint: string;
  /** How long the try that claims it is left alone, in milliseconds; as long as a request can run if not given. */
  lease?: number;
}

/**
 * Claims a request before it is carried out: one round trip. Real time counts, also in a sandbox, since it is the
 * caller's network that makes them try again.
 * @returns the request to carry out, or what an earlier try came to
 * @throws AppError `idempotency_key_reused`, `idempotency_in_progress`
 */
export async function claim(keyed: Keyed): Promise<{ request: KeyedRequest } | { outcome: Outcome }> {
  const { tenantId, credential, key, fingerprint, lease = longestRun } = keyed;
  const keyHash = sha256(JSON.stringify([credential, key]));
  const attempt = newId("request", Date.now());
  const at = Date.now();
  const put = IdempotencyEntity()
    .put({
      ...{ tenantId, keyHash, fingerprint, attempt },
      runsUntil: at + lease,
      expiresAt: Math.ceil(at / 1000) + keptSeconds,
    })
    // Closes the race of tries at the same instant; what has expired or was left by a dead process is taken over.
    .where(
      ({ keyHash: known, expiresAt, runsUntil }, { notExists, lt }) =>
        `${notExists(known)} OR ${lt(expiresAt, Math.floor(at / 1000))} OR ${lt(runsUntil, at)}`,
    );
  try {
    await client().send(new PutCommand({ ...put.params(), ReturnValuesOnConditionCheckFailure: "ALL_OLD" }));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    return { outcome: earlier(unmarshall(error.Item) as KeptRequest, fingerprint) };
  }
  return { request: { scope: tenantId, key: keyHash, fingerprint, attempt, isAnswered: false } };
}

function earlier(known: KeptRequest, fingerprint: string): Outcome {
  if (known.fingerprint !== fingerprint) throw new AppError("idempotency_key_reused");
  const outcome = outcomeOf(known);
  if (outcome) return outcome;
  const retryAfter = Math.max(1, Math.ceil(((known.runsUntil ?? 0) - Date.now()) / 1000));
  throw new AppError("idempotency_in_progress", { retryAfter });
}

/** Carries a claimed request out and sees to it that what it came to is kept, or the claim given up. */
export async function carryOut<T>(request: KeyedRequest, run: () => Promise<T>): Promise<T> {
  try {
    const result = await withKeyedRequest(request, run);
    if (!request.isAnswered) await settle(request, { value: request.answer?.value ?? null });
    return result;
  } catch (error) {
    if (!request.isAnswered) await (isFinal(error) ? settle(request, problemOf(error)) : release(request));
    throw error;
  }
}

/**
 * Does one of several parts of a request's work, each of which is a transaction of its own: a later try does those
 * that are not done yet, and gets the answers of the others. Without a key it just does it.
 */
export async function part<T>(name: string, work: () => Promise<T>): Promise<T> {
  const whole = keyedRequest();
  if (!whole) return work();
  const { scope: tenantId, key: credential, fingerprint } = whole;
  const claimed = await claim({ tenantId, credential, key: name, fingerprint, lease: 0 });
  if ("request" in claimed) return carryOut(claimed.request, () => answered(work));
  return resultOf(claimed.outcome) as T;
}

/** @throws AppError where an earlier try was refused */
export function resultOf(outcome: Outcome): unknown {
  if ("value" in outcome) return outcome.value;
  throw new AppError(outcome.problem.code as ErrorCode, outcome.problem.details);
}

/**
 * A refusal that came of the state of things is an answer like any other. Input that could not be read, a missing
 * credential, a limit and a fault of ours are not: the same request may well succeed later.
 */
function isFinal(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  return error.details.isFinal ?? [403, 404, 409, 410, 412].includes(error.status);
}

function problemOf({ code, details: { cause: _, ...details } }: AppError): Outcome {
  return { problem: { code, details } };
}

/** Keeps what came of a request whose work was no single transaction, or that did none. */
async function settle(request: KeyedRequest, outcome: Outcome): Promise<void> {
  const { Put } = outcomeWrite(request, outcome).item;
  await client().send(new PutCommand({ ...Put, TableName: Put?.TableName, Item: Put?.Item }));
}

/** Gives a claim up, so that the next try is carried out at once. */
async function release({ scope: tenantId, key: keyHash, attempt }: KeyedRequest): Promise<void> {
  const gone = IdempotencyEntity()
    .delete({ tenantId, keyHash })
    .where(({ attempt: holder }, { eq }) => eq(holder, attempt));
  await client()
    .send(new DeleteCommand(gone.params()))
    .catch((error) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
}
