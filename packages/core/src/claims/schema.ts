import { z } from "zod";
import { idSchema, Money, orNull } from "../kernel/index.ts";
import { Sha256 } from "../uploads/index.ts";
import { claimRules, tenThousandths } from "./entitlement.ts";
import { claimExample } from "./examples.ts";
import { claimKinds, proofs } from "./kinds.ts";
import { claimStatuses } from "./states.ts";

const text = (max: number) => z.string().trim().min(1).max(max);

const Positive = Money.refine(({ amount }) => amount !== 0, {
  path: ["amount"],
  error: "must be more than nothing",
  params: { code: "too_small" },
});

/** A file that was sent as an upload, or that somebody holds and that is known by what it contains. */
export const NewEvidence = z
  .strictObject({
    /** What the sender called the file where not given. */
    name: text(200).optional(),
    /** Of an upload: what it must be. */
    sha256: Sha256.optional(),
    uploadId: idSchema("upload").optional(),
    url: z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .max(2000)
      .optional(),
    proves: z.enum(proofs).optional(),
  })
  .superRefine(({ uploadId, ...given }, context) => {
    if (uploadId !== undefined) return;
    for (const path of ["name", "sha256"] as const) {
      if (given[path] !== undefined) continue;
      const message = "is required of a file that was not uploaded";
      context.addIssue({ code: "custom", path: [path], message, params: { code: "required" } });
    }
  });

/** The most pieces of evidence a claim can have. */
export const mostEvidence = 20;

export const NewClaim = z
  .strictObject({
    shipmentId: idSchema("shipment"),
    kind: z.enum(claimKinds),
    /** The actual loss, in the currency of the rules. */
    amount: Positive,
    /** The share of the goods that is lost; all of them where not given. */
    lossRatio: z
      .number()
      .gt(0)
      .max(1)
      .refine((share) => tenThousandths(share) !== null, "must have at most four decimals")
      .default(1),
    description: text(2000).optional(),
    evidence: z.array(NewEvidence).max(mostEvidence).default([]),
  })
  .meta({ id: "NewClaim", example: claimExample.input });

export const AddEvidence = z
  .strictObject({ evidence: z.array(NewEvidence).min(1).max(mostEvidence) })
  .meta({ id: "AddClaimEvidence", example: { evidence: claimExample.input.evidence } });

export const DecideClaim = z
  .strictObject({
    decision: z.enum(["approve", "reject"]),
    /** What is approved; the entitlement where not given. Never more than the claimed loss. */
    amount: Money.optional(),
    reason: text(1000),
  })
  .meta({ id: "DecideClaim", example: claimExample.decision });

export const AppealClaim = z
  .strictObject({ reason: text(1000) })
  .meta({ id: "AppealClaim", example: claimExample.appeal });

export const PayClaim = z
  .strictObject({
    method: z.enum(["transfer", "voucher", "cash"]),
    /** The transfer's or the receipt's number. A voucher is granted where no code of one is given. */
    reference: text(200).optional(),
  })
  .refine(({ method, reference }) => method === "voucher" || reference !== undefined, {
    path: ["reference"],
    error: "is required: the number of the transfer or receipt",
    params: { code: "required" },
  })
  .meta({ id: "PayClaim", example: claimExample.payment });

const Who = z.object({
  type: z.enum(["public", "member", "apiKey", "customer", "system"]),
  id: z.string().nullable(),
});

const Decision = z.object({ by: Who, at: z.string(), amount: Money, reason: z.string() });

export const Claim = z
  .object({
    id: idSchema("claim"),
    object: z.literal("claim"),
    status: z.enum(claimStatuses),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    customerId: z.string().nullable(),
    ticketId: z.string(),
    kind: z.enum(claimKinds),
    description: z.string().nullable(),
    amount: Money,
    lossRatio: z.number(),
    /** As the parcel had them when the entitlement was told. */
    freight: orNull(Money),
    insuredValue: orNull(Money),
    entitlement: Money,
    rule: z.enum(claimRules),
    /** Where the rule comes from. */
    ruleSource: z.object({ "zh-CN": z.string(), en: z.string() }),
    rulesVersion: z.int(),
    evidence: z.array(
      z.object({
        name: z.string(),
        sha256: z.string(),
        url: z.string().nullable(),
        /** The upload whose bytes were read and found to have this hash; `null` where only the hash was named. */
        upload: z.object({ id: z.string(), contentType: z.string(), size: z.int() }).nullable(),
        proves: z.enum(proofs).nullable(),
        addedAt: z.string(),
      }),
    ),
    /** What is still to be proved. */
    missing: z.array(z.enum(proofs)),
    approvedAmount: orNull(Money),
    /** Of a claim that two people approve, the first one's. */
    firstApproval: Decision.nullable(),
    /** A person's decision; `null` where the claim settled itself. */
    decision: Decision.nullable(),
    appeal: z.object({ by: Who, at: z.string(), reason: z.string() }).nullable(),
    /** Until when a rejected claim can be appealed. */
    appealUntil: z.string().nullable(),
    payment: z.object({ by: Who, at: z.string(), method: z.string(), reference: z.string() }).nullable(),
    /** Where it can go from here. */
    allowed: z.array(z.enum(claimStatuses)),
    /** The claimant's page, which needs no log-in. */
    link: z.string(),
    createdBy: Who,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Claim", example: claimExample.output });
export type Claim = z.infer<typeof Claim>;

export const LedgerEntrySchema = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: Who,
    action: z.string(),
    data: z.record(z.string(), z.unknown()),
    prevHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: "ClaimLedgerEntry", example: claimExample.entry });

export const Verified = z
  .object({
    valid: z.boolean(),
    entries: z.int(),
    /** The first step that is not what it was, or is not there. */
    brokenAt: z.int().optional(),
    /** `content`: it was changed; `order`: it does not follow the one before; `missing`: it is gone; `claim`: the claim says something else than its last step. */
    fault: z.enum(["content", "order", "missing", "claim"]).optional(),
    /** The hash of the last step, to compare with a statement that was printed. */
    head: z.string(),
  })
  .meta({ id: "ClaimVerification", example: { valid: true, entries: 2, head: claimExample.entry.hash } });
