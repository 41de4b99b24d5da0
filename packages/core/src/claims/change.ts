import { commit, LostRace, retryOnConflict, type Write, write } from "../db/index.ts";
import { AppError, actorRef, type EventDraft, notFound, nowIso, tenant } from "../kernel/index.ts";
import { ClaimEntity, ClaimEntryEntity, type ClaimItem } from "./entity.ts";
import { chained, genesis, type Json, type LedgerEntry } from "./ledger.ts";
import { toClaim } from "./present.ts";
import type { Claim } from "./schema.ts";
import { type ClaimStatus, canMove, claimMoves } from "./states.ts";

/** @throws AppError `not_found` */
export async function load(claimId: string): Promise<ClaimItem> {
  const { data } = await ClaimEntity().get({ tenantId: tenant(), claimId }).go({ consistent: true });
  if (!data) throw notFound("claim", claimId);
  return data;
}

/** One step of a claim: what is done, and how the claim stands then. */
export interface Step {
  action: string;
  changes?: Partial<ClaimItem>;
  data?: { [name: string]: Json };
}

/** What a claim's ledger says of how it stands; verified against the claim itself. */
export function stateOf(claim: Pick<ClaimItem, "status" | "approvedAmount" | "evidence">): Json {
  const { status, approvedAmount, evidence } = claim;
  return {
    status,
    approvedAmount: approvedAmount?.amount ?? null,
    evidence: evidence.map(({ sha256 }) => sha256),
  };
}

/** Before its first step. */
export const noLedger = { ledgerSeq: 0, ledgerHash: genesis };

/**
 * Takes steps one after the other, each on its way from status to status checked against the table of moves.
 * @returns the claim as it is then, and the writes of its new entries
 * @throws AppError `transition_not_allowed`
 */
export function taken(before: ClaimItem, steps: readonly Step[]): { claim: ClaimItem; entries: Write[] } {
  const at = nowIso();
  const actor = actorRef();
  const entries: Write[] = [];
  let claim = before;
  for (const { action, changes = {}, data = {} } of steps) {
    if (changes.status && changes.status !== claim.status) checkMove(claim.status, changes.status);
    const next = { ...claim, ...changes };
    const head = { seq: claim.ledgerSeq, hash: claim.ledgerHash };
    const step = { at, actor, action, data: { ...data, state: stateOf(next) } };
    const entry = chained(claim.claimId, head, step);
    entries.push(entryWrite(claim, entry));
    claim = { ...next, ledgerSeq: entry.seq, ledgerHash: entry.hash };
  }
  return { claim: { ...claim, updatedAt: at }, entries };
}

/** Two writers that follow the same step meet at the same key: the chain cannot fork. */
function entryWrite({ tenantId, claimId }: ClaimItem, entry: LedgerEntry): Write {
  const place = String(entry.seq).padStart(9, "0");
  return write(ClaimEntryEntity().create({ tenantId, claimId, place, entry }));
}

/** @throws AppError `transition_not_allowed` */
export function checkMove(from: ClaimStatus, to: ClaimStatus): void {
  if (canMove(from, to)) return;
  const allowed = claimMoves[from];
  throw new AppError("transition_not_allowed", {
    detail: `The claim is ${from}${allowed.length ? ` and can only become ${allowed.join(" or ")}` : ""}.`,
    extra: { allowed },
  });
}

interface Planned {
  steps: Step[];
  /** What tells of it. */
  events?: (claim: Claim) => EventDraft[];
  writes?: Write[];
}

/**
 * Reads a claim, plans its next steps and writes them with what tells of them; who loses a race reads again.
 * @throws AppError `not_found`, `precondition_failed` where `ifVersion` is stale, what `plan` throws
 */
export function change(
  claimId: string,
  plan: (claim: ClaimItem) => Promise<Planned> | Planned,
  ifVersion?: number,
): Promise<Claim> {
  return retryOnConflict(async () => {
    const before = await load(claimId);
    if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
    const { steps, events, writes = [] } = await plan(before);
    if (steps.length === 0) return toClaim(before);
    const { claim, entries } = taken(before, steps);
    const next = { ...claim, version: before.version + 1 };
    // Any other change since it was read, such as evidence that came while somebody decided, is read first.
    const put = ClaimEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, before.version));
    const answer = toClaim(next);
    return commit({ writes: [write(put), ...entries, ...writes], events: events?.(answer) ?? [] }, answer);
  });
}

/** A parcel that had its automatic approval between the look and the write: the claim is looked at anew. */
export const lostSettlement = () => new LostRace("the parcel had its automatic approval");
