import { actor } from "./actor.ts";

/**
 * The time in the actor's world, in milliseconds since the epoch. In the sandbox a tenant can move it ahead;
 * everywhere else it is real time. All of the product asks here and nowhere else.
 */
export function now(): number {
  const current = actor();
  return Date.now() + (current.type === "public" ? 0 : current.clockOffset);
}

/** Milliseconds since the epoch as RFC 3339 in UTC with milliseconds. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function nowIso(): string {
  return iso(now());
}

/** Real seconds since the epoch, `days` from now: for DynamoDB's TTL, which knows no sandbox clock. */
export function expiresInDays(days: number): number {
  return Math.floor(Date.now() / 1000) + days * 86_400;
}
