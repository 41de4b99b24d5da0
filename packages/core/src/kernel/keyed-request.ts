import { AsyncLocalStorage } from "node:async_hooks";

/** A request that came with an idempotency key, while it is being carried out. */
export interface KeyedRequest {
  /** Whose keys they are: the world, or `public`, and the credential in it. */
  scope: string;
  key: string;
  /** Of method, path and body: the same key with another fingerprint is a mistake. */
  fingerprint: string;
  /** Which of several tries at the same request this is; only the one that holds the claim may complete it. */
  attempt: string;
  /** Whether the answer is kept already, with the transaction that did the work. */
  isAnswered: boolean;
  /** What the product's function has answered: an earlier try's, or by now this one's. */
  answer?: { value: unknown };
}

interface Running {
  request: KeyedRequest;
  /** Set within the product's function that the request is for; what that calls answers for itself. */
  isInside: boolean;
}

const storage = new AsyncLocalStorage<Running | null>();

export function withKeyedRequest<T>(request: KeyedRequest, callback: () => Promise<T>): Promise<T> {
  return storage.run({ request, isInside: false }, callback);
}

/** Runs what is no part of the request's own work, such as acting on what falls due. */
export function apartFromRequest<T>(callback: () => Promise<T>): Promise<T> {
  return storage.run(null, callback);
}

export function keyedRequest(): KeyedRequest | undefined {
  return storage.getStore()?.request;
}

/**
 * Runs the function that a request is for. Where an earlier try of the same request has had its answer, that is
 * the answer, and nothing is done.
 */
export async function answered<T>(callback: () => Promise<T>): Promise<T> {
  const running = storage.getStore();
  if (!running || running.isInside) return callback();
  const { request } = running;
  if (request.answer) return request.answer.value as T;
  const value = await storage.run({ request, isInside: true }, callback);
  request.answer = { value };
  return value;
}
