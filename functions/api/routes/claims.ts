import * as Claims from "@caas/core/claims";
import * as Uploads from "@caas/core/uploads";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Claims";
const answer = { 200: { schema: Claims.Claim, description: "The claim as it is now" } };

/** Why a file that a claim names is not taken. */
const uploadRefusals = [
  "upload_missing",
  "upload_used",
  "evidence_hash_mismatch",
  "evidence_type_mismatch",
  "not_found",
] as const;

export function claims(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/claims", id: "submitClaim", tag, permission: Claims.submit.permission },
    summary: "Claim for a parcel; small complete claims are approved at once",
    body: Claims.NewClaim,
    answers: {
      201: { schema: Claims.Claim, description: "The claim with its entitlement and what is missing" },
    },
    errors: ["currency_mismatch", ...uploadRefusals],
    handle: async ({ body }) => {
      const claim = await Claims.submit(body);
      return { status: 201, body: claim, location: `/v1/claims/${claim.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/claims", id: "listClaims", tag, permission: Claims.list.permission },
    summary: "List claims, newest first",
    query: Claims.list.schema,
    answers: { 200: { schema: listOf(Claims.Claim), description: "A page of claims" } },
    handle: async ({ query }) => ({ body: await Claims.list(query) }),
  });

  const sample = listOf(Claims.Claim)
    .extend({ seed: z.string() })
    .meta({
      id: "ClaimAuditSample",
      example: { object: "list", data: [Claims.claimExample.output], nextCursor: null, seed: "2026-11" },
    });
  endpoint(app, {
    ...{ method: "get", path: "/v1/claims/audit-sample", id: "getClaimAuditSample", tag },
    permission: Claims.auditSample.permission,
    summary: "The automatic approvals of a month that are to be looked at afterwards",
    query: Claims.auditSample.schema,
    answers: { 200: { schema: sample, description: "The sample, with the seed that it is drawn with" } },
    handle: async ({ query }) => ({ body: await Claims.auditSample(query) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/uploads", id: "createUpload", tag },
    permission: Uploads.prepare.permission,
    summary: "Get a form that takes one file of evidence within five minutes",
    body: Uploads.NewUpload,
    answers: { 201: { schema: Uploads.Upload, description: "The upload, with the form in `post`" } },
    handle: async ({ body }) => {
      const upload = await Uploads.prepare(body);
      return { status: 201, body: upload, location: `/v1/uploads/${upload.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/uploads/{id}", id: "getUpload", tag },
    permission: Uploads.get.permission,
    summary: "Read what is known of a file, and where it can be opened for five minutes",
    params: pathParameters(),
    answers: { 200: { schema: Uploads.Upload, description: "The upload" } },
    handle: async ({ params }) => ({ body: await Uploads.get(params) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/claims/{id}", id: "getClaim", tag, permission: Claims.get.permission },
    summary: "Read a claim",
    params: pathParameters(),
    answers: { 200: { schema: Claims.Claim, description: "The claim" } },
    handle: async ({ params }) => ({ body: await Claims.get(params) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/claims/{id}/evidence", id: "addClaimEvidence", tag },
    permission: Claims.addEvidence.permission,
    summary: "Add evidence to a claim in review, which may settle it",
    params: pathParameters(),
    body: Claims.AddEvidence,
    answers: answer,
    errors: ["transition_not_allowed", ...uploadRefusals],
    handle: async ({ params, body }) => ({ body: await Claims.addEvidence({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/claims/{id}/decisions", id: "decideClaim", tag },
    permission: Claims.decide.permission,
    summary: "Approve or reject a claim in review, within the authority of one's role",
    params: pathParameters(),
    body: Claims.DecideClaim,
    answers: answer,
    errors: [
      "transition_not_allowed",
      "above_authority",
      "second_person_needed",
      "currency_mismatch",
      "precondition_failed",
    ],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Claims.decide({ ...params, decision: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/claims/{id}/appeals", id: "appealClaim", tag },
    permission: Claims.appeal.permission,
    summary: "Have a rejected claim looked at again, once",
    params: pathParameters(),
    body: Claims.AppealClaim,
    answers: answer,
    errors: ["transition_not_allowed", "appeal_refused"],
    handle: async ({ params, body }) => ({ body: await Claims.appeal({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/claims/{id}/payments", id: "payClaim", tag },
    permission: Claims.pay.permission,
    summary: "Record that an approved claim was paid",
    params: pathParameters(),
    body: Claims.PayClaim,
    answers: answer,
    errors: ["transition_not_allowed", "precondition_failed"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Claims.pay({ ...params, payment: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/claims/{id}/ledger", id: "getClaimLedger", tag },
    permission: Claims.ledger.permission,
    summary: "Every step of a claim in its hash chain, oldest first",
    params: pathParameters(),
    query: Claims.ledger.schema.omit({ id: true }),
    answers: { 200: { schema: listOf(Claims.LedgerEntrySchema), description: "A page of the chain" } },
    handle: async ({ params, query }) => ({ body: await Claims.ledger({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/claims/{id}/verify", id: "verifyClaim", tag },
    permission: Claims.verify.permission,
    summary: "Prove that no step of a claim was changed, or tell which one was",
    params: pathParameters(),
    answers: { 200: { schema: Claims.Verified, description: "What the chain says" } },
    handle: async ({ params }) => ({ body: await Claims.verify(params) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/claim-rules", id: "getClaimRules", tag },
    permission: Claims.getRules.permission,
    summary: "Read what is paid and who may decide it, as in force or as an earlier version",
    query: Claims.getRules.schema,
    answers: { 200: { schema: Claims.ClaimRules, description: "The rules" } },
    errors: ["not_found"],
    handle: async ({ query }) => ({ body: await Claims.getRules(query) }),
  });

  endpoint(app, {
    ...{ method: "put", path: "/v1/claim-rules", id: "putClaimRules", tag },
    permission: Claims.putRules.permission,
    summary: "Set what is paid and who may decide it, for claims that come from now on",
    body: Claims.PutClaimRules,
    answers: { 200: { schema: Claims.ClaimRules, description: "The rules as they are now" } },
    errors: ["precondition_failed"],
    handle: async ({ body, ifVersion }) => ({ body: await Claims.putRules({ rules: body, ifVersion }) }),
  });
}
