import { createHash } from "node:crypto";

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** One step of a claim, chained to the one before by its hash. */
export interface LedgerEntry {
  /** From 1, without gaps. */
  seq: number;
  at: string;
  actor: { type: string; id: string | null };
  action: string;
  data: { [name: string]: Json };
  prevHash: string;
  /** SHA-256 in hex over the canonical JSON of all else here and the claim's id. */
  hash: string;
}

/** What the first entry of every chain follows. */
export const genesis = "0".repeat(64);

/**
 * JSON with the names of every object in order and no white space (RFC 8785, whose order of names and form of
 * numbers are JavaScript's own), so that the same content has the same hash wherever it is computed.
 */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** The hash of an entry; one that it has already does not count. */
export function hashOf(claimId: string, entry: Omit<LedgerEntry, "hash">): string {
  const { seq, at, actor, action, data, prevHash } = entry;
  const { type, id } = actor;
  const content = { claimId, seq, at, actor: { type, id }, action, data, prevHash };
  return createHash("sha256").update(canonical(content)).digest("hex");
}

/** The entry that follows `head`. */
export function chained(
  claimId: string,
  head: { seq: number; hash: string },
  step: Pick<LedgerEntry, "at" | "actor" | "action" | "data">,
): LedgerEntry {
  const { at, actor, action, data } = step;
  const entry = { seq: head.seq + 1, at, actor, action, data, prevHash: head.hash };
  return { ...entry, hash: hashOf(claimId, entry) };
}

export interface Verification {
  valid: boolean;
  entries: number;
  /** The first entry that is not what it was, or is not there. */
  brokenAt?: number;
  /** What is wrong there. */
  fault?: "content" | "order" | "missing" | "claim";
}

/**
 * Walks a chain from its beginning.
 * @param claim where the claim says that its chain ends and how it stands, so that a chain that was cut off or a
 * claim that was changed beside its chain is noticed
 */
export function verifyChain(
  claimId: string,
  entries: readonly LedgerEntry[],
  claim: { seq: number; hash: string; state: Json },
): Verification {
  const broken = (brokenAt: number, fault: NonNullable<Verification["fault"]>) => ({
    valid: false,
    entries: entries.length,
    brokenAt,
    fault,
  });
  let hash = genesis;
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return broken(seq, entry.seq > seq ? "missing" : "order");
    if (entry.hash !== hashOf(claimId, entry)) return broken(seq, "content");
    if (entry.prevHash !== hash) return broken(seq, "order");
    hash = entry.hash;
  }
  if (entries.length < claim.seq) return broken(entries.length + 1, "missing");
  const last = entries.at(-1);
  if (!last || hash !== claim.hash) return broken(entries.length, "claim");
  if (canonical(last.data.state ?? null) !== canonical(claim.state)) return broken(last.seq, "claim");
  return { valid: true, entries: entries.length };
}
