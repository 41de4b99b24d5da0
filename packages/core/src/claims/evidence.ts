import { z } from "zod";
import { fn, idSchema, invalid, nowIso } from "../kernel/index.ts";
import { load as loadShipment } from "../shipments/index.ts";
import { change, checkMove, load, type Step } from "./change.ts";
import type { ClaimItem } from "./entity.ts";
import { ClaimApproved } from "./event.ts";
import { attachments, type GivenEvidence, received, unique } from "./received.ts";
import { loadRules } from "./rules.ts";
import { AddEvidence, mostEvidence } from "./schema.ts";
import { assess, insuredParcel, isSettled, settling } from "./settle.ts";

/**
 * Adds evidence to a claim in review, which settles itself when that was all it lacked. The same file twice is one.
 * @throws AppError `not_found`, `transition_not_allowed` for a claim that is decided, `validation_failed` for more
 * than 20 pieces, and what {@link received} throws
 */
export const addEvidence = fn(
  z.strictObject({ id: idSchema("claim"), evidence: AddEvidence.shape.evidence }),
  "claims:write",
  ({ id, evidence }) => add(id, evidence),
);

/** The same for who has shown by other means than a permission that they may. */
export async function add(claimId: string, given: GivenEvidence[]) {
  // Of another's claim nothing is looked at, and no file is read twice when a race is lost.
  await load(claimId);
  const pieces = await received(given);
  return change(claimId, async (claim) => {
    if (claim.status !== "in_review") checkMove(claim.status, "in_review");
    const known = new Set(claim.evidence.map(({ sha256 }) => sha256));
    const added = unique(pieces).filter(({ sha256 }) => !known.has(sha256));
    if (added.length === 0) return { steps: [] };
    if (claim.evidence.length + added.length > mostEvidence)
      throw invalid("evidence", "too_many", `A claim has at most ${mostEvidence} pieces of evidence.`);
    const at = nowIso();
    const all = [...claim.evidence, ...added.map((piece) => ({ ...piece, addedAt: at }))];
    const next = { ...claim, evidence: all };
    const [{ rules }, shipment, settled] = await Promise.all([
      loadRules(claim.rulesVersion),
      loadShipment(claim.shipmentId).then(insuredParcel),
      isSettled(claim.shipmentId),
    ]);
    const assessed = assess(next, shipment, rules);
    const hashes = added.map(({ sha256 }) => sha256);
    const step: Step = {
      action: "evidence_added",
      changes: { evidence: all, ...assessed },
      data: { added: hashes, missing: assessed.missing, entitlement: assessed.entitlement.amount },
    };
    const itself = mayStillSettle(claim) ? settling({ ...next, ...assessed }, rules, settled) : null;
    const writes = attachments(claimId, added);
    if (!itself) return { steps: [step], writes };
    return {
      steps: [step, itself.step],
      writes: [...writes, ...itself.writes],
      events: (settledClaim) => [ClaimApproved({ claim: settledClaim })],
    };
  });
}

/** Only what lacked evidence settles itself later; what people have begun to decide, they go on with. */
function mayStillSettle({ missing, firstApproval, decision }: ClaimItem): boolean {
  return missing.length > 0 && firstApproval === undefined && decision === undefined;
}
