import { carryOut, claim, type Outcome, resultOf } from "@caas/core/db";
import { AppError, actor, actorRef, sha256, tenant, withKeyedRequest } from "@caas/core/kernel";
import type { Answer } from "./answer.ts";
import type { RequestContext } from "./context.ts";

/**
 * Carries a POST out once for its `Idempotency-Key`: a later try with the same key, credential and body gets the
 * first one's answer. The answer is kept in the transaction that does the work, so there is no instant at which a
 * dead process leaves the work done and the answer unknown.
 * @throws AppError `bad_request`, `idempotency_key_reused`, `idempotency_in_progress`
 */
export async function answerOnce(c: RequestContext, run: () => Promise<Answer>): Promise<Answer> {
  const key = c.req.header("Idempotency-Key");
  if (key === undefined) return run();
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw new AppError("bad_request", { detail: "Idempotency-Key must have 1 to 255 printable characters." });
  }
  const { pathname, search } = new URL(c.req.url);
  // Bytes, for a file may be in any encoding.
  const body = Buffer.from(await c.req.arrayBuffer()).toString("base64");
  const fingerprint = sha256(JSON.stringify([c.req.method, pathname, search, body]));
  const claimed = await claim({ ...owner(fingerprint), key, fingerprint });
  if ("request" in claimed) return carryOut(claimed.request, run);
  c.header("Idempotent-Replayed", "true");
  return again(claimed.outcome, run);
}

/** Whose key it is. Without a credential only the very same request can be meant. */
function owner(fingerprint: string): { tenantId: string; credential: string } {
  if (actor().type === "public") return { tenantId: "public", credential: fingerprint };
  return { tenantId: tenant(), credential: JSON.stringify(actorRef()) };
}

/** The first answer once more: the route puts it into its form, and nothing is done. */
function again(outcome: Outcome, run: () => Promise<Answer>): Promise<Answer> {
  const nothing = { scope: "", key: "", fingerprint: "", attempt: "", isAnswered: true };
  return withKeyedRequest({ ...nothing, answer: { value: resultOf(outcome) } }, run);
}
