import { z } from "zod";
import { take } from "../auth/index.ts";
import { fn, idSchema, type Mode, type Money, parse, scope, sha256 } from "../kernel/index.ts";
import { NewUpload, prepareUpload, Sha256, type Upload } from "../uploads/index.ts";
import { appealOf } from "./appeal.ts";
import { checkMove, load } from "./change.ts";
import type { ClaimItem } from "./entity.ts";
import { add } from "./evidence.ts";
import { type ClaimKind, type Proof, proofs } from "./kinds.ts";
import { type Verification, verifyChain } from "./ledger.ts";
import { claimLinks } from "./link.ts";
import { toClaim } from "./present.ts";
import { entriesOf, stateToVerify } from "./read.ts";
import { AppealClaim, type Claim, mostEvidence } from "./schema.ts";
import type { ClaimStatus } from "./states.ts";

const Token = z.string().max(200);
/** An appeal is made once, so this is for typing errors. */
const appealRate = { burst: 5, perSeconds: 60 };

/** What whoever holds a claim's link sees: where it stands and why, and the proof that nothing was changed. */
export interface LinkedClaim {
  object: "claim";
  id: string;
  /** `test` for a claim of the tenant's sandbox. */
  mode: Mode;
  trackingNumber: string;
  kind: ClaimKind;
  status: ClaimStatus;
  amount: Money;
  lossRatio: number;
  freight: Money | null;
  insuredValue: Money | null;
  entitlement: Money;
  ruleSource: Claim["ruleSource"];
  missing: Proof[];
  /** `kept` of what was sent and is kept here; of the rest only the hash was named. */
  evidence: { name: string; sha256: string; kept: boolean }[];
  approvedAmount: Money | null;
  /** Of a claim that was rejected: why, and until when it can be appealed. */
  rejected: { at: string; reason: string; appealUntil: string | null } | null;
  payment: { at: string; method: string; reference: string } | null;
  /** Every step, with the hash that chains it to the one before. Who took it and what they noted stays inside. */
  steps: { seq: number; at: string; action: string; hash: string }[];
  verification: Verification & { head: string };
  createdAt: string;
  updatedAt: string;
  /** IANA zone of the tenant, in which people are told the times. */
  timezone: string;
}

/** A claim for whoever holds its link. The tenant is the actor's. @throws AppError `not_found` */
export const viewByLink = fn(
  z.strictObject({ token: Token }),
  null,
  ({ token }): Promise<LinkedClaim> =>
    claimLinks.inWorldOf(token, async () => linked(await load(claimLinks.open(token)))),
);

/**
 * The claimant's appeal against a rejection, once.
 * @throws AppError `not_found`, `transition_not_allowed`, `appeal_refused`, `rate_limited`
 */
export const appealByLink = fn(
  z.strictObject({ token: Token, address: z.string().optional(), appeal: z.unknown() }),
  null,
  ({ token, address, appeal }): Promise<LinkedClaim> =>
    claimLinks.inWorldOf(token, async () => {
      const claimId = claimLinks.open(token);
      if (address) await take(`claim:appeal:${sha256(address)}`, appealRate);
      const { reason } = parse(AppealClaim, appeal);
      await appealOf(claimId, reason);
      return linked(await load(claimId));
    }),
);

/**
 * What the chain of a claim says, for whoever holds its link, and at which step it stood as a statement that was kept.
 * @param input.head the hash at the end of that statement, in hex
 * @throws AppError `not_found`
 */
export const verifyByLink = fn(
  z.strictObject({ token: Token, head: Sha256.optional() }),
  null,
  ({ token, head }) =>
    claimLinks.inWorldOf(token, async () => {
      const item = await load(claimLinks.open(token));
      const entries = await entriesOf(item.claimId);
      const verified = verifyChain(item.claimId, entries, stateToVerify(item));
      // A statement that was printed earlier ends at an earlier step.
      const step = head === undefined ? undefined : entries.find(({ hash }) => hash === head)?.seq;
      return {
        ...{ object: "claim_verification", id: item.claimId, ...verified, head: item.ledgerHash },
        ...(head === undefined
          ? {}
          : { statement: { head, isGenuine: step !== undefined, step: step ?? null } }),
      };
    }),
);

/** More photos than a claim takes, and as many again for those that were sent wrongly. */
const uploadRate = { burst: 40, perSeconds: 3600 };

/**
 * Where the claimant can send a file, while the claim is looked at.
 * @throws AppError `not_found`, `transition_not_allowed`, `validation_failed`, `rate_limited`
 */
export const uploadByLink = fn(
  z.strictObject({ token: Token, upload: z.unknown() }),
  null,
  ({ token, upload }): Promise<Upload> =>
    claimLinks.inWorldOf(token, async () => {
      const claimId = claimLinks.open(token);
      const { status } = await load(claimId);
      if (status !== "in_review") checkMove(status, "in_review");
      await take(`claim:upload:${claimId}`, uploadRate);
      return prepareUpload(parse(NewUpload, upload));
    }),
);

/**
 * Makes files that the claimant has sent evidence of the claim.
 * @throws AppError `not_found`, `transition_not_allowed`, and what evidence is refused for
 */
export const addEvidenceByLink = fn(
  z.strictObject({ token: Token, evidence: z.unknown() }),
  null,
  ({ token, evidence }): Promise<LinkedClaim> =>
    claimLinks.inWorldOf(token, async () => {
      const claimId = claimLinks.open(token);
      const { evidence: uploads } = parse(LinkEvidence, evidence);
      await add(claimId, uploads);
      return linked(await load(claimId));
    }),
);

/** A claimant names files that were sent, and no others. */
const LinkEvidence = z.strictObject({
  evidence: z
    .array(z.strictObject({ uploadId: idSchema("upload"), proves: z.enum(proofs).optional() }))
    .min(1)
    .max(mostEvidence),
});

async function linked(item: ClaimItem): Promise<LinkedClaim> {
  const claim = toClaim(item);
  const { tenant, mode } = scope();
  const entries = await entriesOf(item.claimId);
  const verified = verifyChain(item.claimId, entries, stateToVerify(item));
  const { id, trackingNumber, kind, status, amount, lossRatio, freight, insuredValue } = claim;
  const { entitlement, ruleSource, missing, approvedAmount, decision, payment, createdAt, updatedAt } = claim;
  return {
    ...{ object: "claim", id, mode, trackingNumber, kind, status, amount, lossRatio, freight, insuredValue },
    ...{ entitlement, ruleSource, missing, approvedAmount, createdAt, updatedAt },
    evidence: claim.evidence.map(({ name, sha256, upload }) => ({ name, sha256, kept: upload !== null })),
    rejected:
      status === "rejected" && decision
        ? { at: decision.at, reason: decision.reason, appealUntil: claim.appealUntil }
        : null,
    payment: payment && { at: payment.at, method: payment.method, reference: payment.reference },
    steps: entries.map(({ seq, at, action, hash }) => ({ seq, at, action, hash })),
    verification: { ...verified, head: item.ledgerHash },
    timezone: tenant.timezone,
  };
}
