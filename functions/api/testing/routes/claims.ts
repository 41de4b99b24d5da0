import { claimInput, claimRulesInput, uploadInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import type { Firm } from "../world.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** Claims, their evidence and rules. */
export const claims: RouteCase[] = [
  ...kept("/v1/claims", {
    read: "claims:read",
    write: "claims:write",
    subject: subjects.claim,
    input: async (firm: Firm) => claimInput(await subjects.shipment(firm)),
  }),
  route("GET /v1/claims/audit-sample", "claims:decide", 200),
  route("POST /v1/claims/:id/evidence", "claims:write", 200, {
    subject: subjects.claim,
    body: { evidence: [{ name: "photo.jpg", sha256: "a".repeat(64) }] },
  }),
  route("POST /v1/claims/:id/decisions", "claims:decide", 200, {
    subject: subjects.claim,
    body: { decision: "approve", amount: { amount: 100, currency: "CNY" }, reason: "x" },
  }),
  route("POST /v1/claims/:id/appeals", "claims:write", 200, {
    subject: subjects.rejectedClaim,
    body: { reason: "x" },
  }),
  route("POST /v1/claims/:id/payments", "claims:decide", 200, {
    subject: subjects.approvedClaim,
    body: { method: "transfer", reference: "TR1" },
  }),
  route("GET /v1/claims/:id/ledger", "claims:read", 200, { subject: subjects.claim }),
  route("GET /v1/claims/:id/verify", "claims:read", 200, { subject: subjects.claim }),
  route("POST /v1/uploads", "claims:write", 201, { body: uploadInput }),
  route("GET /v1/uploads/:id", "claims:read", 200, { subject: subjects.upload }),
  route("GET /v1/claim-rules", "claims:read", 200),
  route("PUT /v1/claim-rules", "policies:write", 200, { body: claimRulesInput }),
];
