import { z } from "zod";
import { proofs } from "./kinds.ts";

/** Minor units of the rules' currency. */
const Amount = z.int().min(0).max(1_000_000_000_000);
const Percent = z.int().min(0).max(100);
const Proofs = z.array(z.enum(proofs)).max(proofs.length);

/** What a firm pays, and who of it may decide that. All amounts are minor units of `currency`. */
export const RulesContent = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as CNY"),
  /** Claims up to this are approved at once when their evidence is complete. */
  autoLimit: Amount,
  /** The share of automatic approvals that is looked at afterwards. */
  auditPercent: Percent,
  /** An uninsured loss is paid up to so many times the freight. */
  uninsuredFreightTimes: z.int().min(0).max(100),
  /** The share of the freight that is given back for a delay. */
  delayFreightPercent: Percent,
  /** What each role may approve by itself; `null` for any amount. Keys act with an administrator's, owners with any. */
  roleLimits: z.strictObject({
    agent: Amount.nullable(),
    supervisor: Amount.nullable(),
    admin: Amount.nullable(),
  }),
  /** Above this two different people approve; `null` for never. */
  fourEyesAbove: Amount.nullable(),
  /** Days after a rejection within which there is one appeal. */
  appealDays: z.int().min(1).max(365),
  /** What a claim of each kind has to prove. */
  evidence: z.strictObject({
    lost: Proofs,
    damaged: Proofs,
    contaminated: Proofs,
    short: Proofs,
    delay: Proofs,
  }),
});
export type RulesContent = z.infer<typeof RulesContent>;

/**
 * Until a firm sets its own: ¥200 at once, agents up to ¥200 and supervisors up to ¥2,000 as in the playbooks, two
 * people above ¥5,000.
 */
export const defaultRules: RulesContent = {
  currency: "CNY",
  autoLimit: 20_000,
  auditPercent: 5,
  uninsuredFreightTimes: 3,
  delayFreightPercent: 100,
  roleLimits: { agent: 20_000, supervisor: 200_000, admin: null },
  fourEyesAbove: 500_000,
  appealDays: 15,
  evidence: {
    lost: ["value"],
    damaged: ["photo_of_damage"],
    contaminated: ["photo_of_damage"],
    short: ["photo_of_contents"],
    delay: [],
  },
};

export const PutClaimRules = RulesContent.meta({ id: "PutClaimRules", example: defaultRules });

export const ClaimRules = z
  .object({
    id: z.literal("claim_rules"),
    object: z.literal("claim_rules"),
    ...RulesContent.shape,
    changedBy: z.object({ type: z.string(), id: z.string().nullable() }).nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({
    id: "ClaimRules",
    example: {
      id: "claim_rules",
      object: "claim_rules",
      ...defaultRules,
      changedBy: null,
      createdAt: "2026-11-01T00:00:00.000Z",
      updatedAt: "2026-11-01T00:00:00.000Z",
      version: 1,
    },
  });
export type ClaimRules = z.infer<typeof ClaimRules>;
