import { iso } from "../kernel/index.ts";
import { ruleSources } from "./entitlement.ts";
import type { ClaimItem } from "./entity.ts";
import { claimLinks } from "./link.ts";
import type { Claim } from "./schema.ts";
import { claimMoves } from "./states.ts";

/** What the API shows of a claim. */
export function toClaim(item: ClaimItem): Claim {
  const { currency } = item.amount;
  const decision = (made: ClaimItem["decision"]) =>
    made ? { ...made, amount: { amount: made.amount, currency } } : null;
  return {
    id: item.claimId,
    object: "claim",
    status: item.status,
    shipmentId: item.shipmentId,
    trackingNumber: item.trackingNumber,
    customerId: item.customerId || null,
    ticketId: item.ticketId,
    kind: item.kind,
    description: item.description ?? null,
    amount: item.amount,
    lossRatio: item.lossRatio / 10_000,
    freight: item.freight ?? null,
    insuredValue: item.insuredValue ?? null,
    entitlement: item.entitlement,
    rule: item.rule,
    ruleSource: ruleSources[item.rule],
    rulesVersion: item.rulesVersion,
    evidence: item.evidence.map(({ name, sha256, url = null, proves = null, addedAt, upload: file }) => {
      const upload = file ? { id: file.id, contentType: file.contentType, size: file.size } : null;
      return { name, sha256, url, upload, proves, addedAt };
    }),
    missing: item.missing,
    approvedAmount: item.approvedAmount ?? null,
    firstApproval: decision(item.firstApproval),
    decision: decision(item.decision),
    appeal: item.appeal ?? null,
    appealUntil: item.appealUntil && !item.appeal ? item.appealUntil : null,
    payment: item.payment ?? null,
    allowed: [...claimMoves[item.status]],
    link: claimLinks.urlOf(item.claimId),
    createdBy: item.createdBy,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

/** Until when a claim that is rejected now can be appealed. */
export function appealEnd(rejectedAt: number, days: number): string {
  return iso(rejectedAt + days * 86_400_000);
}
