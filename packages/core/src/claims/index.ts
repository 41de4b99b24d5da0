export { appeal } from "./appeal.ts";
export {
  addEvidenceByLink,
  appealByLink,
  type LinkedClaim,
  uploadByLink,
  verifyByLink,
  viewByLink,
} from "./by-link.ts";
export { decide } from "./decide.ts";
export type { ClaimItem } from "./entity.ts";
export { ClaimSubmitted } from "./event.ts";
export { addEvidence } from "./evidence.ts";
export { claimExample } from "./examples.ts";
export { type ClaimKind, claimKinds, claimTag } from "./kinds.ts";
export { claimsOf, forgetClaim } from "./of-customer.ts";
export { onDecided } from "./on-decided.ts";
export { pay } from "./pay.ts";
export { toClaim } from "./present.ts";
export { auditSample, get, ledger, list, verify } from "./read.ts";
export { getRules, putRules } from "./rules.ts";
export { ClaimRules, PutClaimRules } from "./rules-schema.ts";
export {
  AddEvidence,
  AppealClaim,
  Claim,
  DecideClaim,
  LedgerEntrySchema,
  NewClaim,
  PayClaim,
  Verified,
} from "./schema.ts";
export { type Filed, fileByCustomer, submit } from "./submit.ts";
export { claimStatusWords, kindWords, moneyText, proofWords } from "./words.ts";
