import { addEvidenceByLink, appealByLink, uploadByLink, verifyByLink, viewByLink } from "@caas/core/claims";
import { AppError } from "@caas/core/kernel";
import type { RequestContext } from "../context.ts";
import { ClaimPage, type ClaimPageProps } from "./claim.tsx";
import { ClaimStatement, ClaimVerification } from "./claim-statement.tsx";
import { claimWords } from "./claim-words.ts";
import { type FirmFrame, inLanguage } from "./frame.ts";
import { localeOf } from "./language.ts";
import { NoSuchPage } from "./look-up.tsx";
import { sentFields, typedTexts } from "./sent.ts";

interface Visit {
  token: string;
  frame: FirmFrame;
  isJson: boolean;
}

/** The claim that a link opens, with its verification. The actor is of the firm whose address it is. */
export async function showClaim(context: RequestContext, visit: Visit): Promise<Response> {
  const { token, frame, isJson } = visit;
  try {
    const claim = await viewByLink({ token });
    if (isJson) return context.json(claim);
    const sent = context.req.query("sent") ?? "";
    const { appealed, evidenceAdded } = claimWords[frame.locale];
    const text = { appeal: appealed, evidence: evidenceAdded }[sent];
    const notice = text === undefined ? undefined : { text, isError: false };
    return page(context, { frame, claim, notice });
  } catch (error) {
    return refusal(context, visit, error);
  }
}

/** The claim as a statement that is made to be printed and kept. */
export async function showStatement(context: RequestContext, visit: Visit): Promise<Response> {
  try {
    const claim = await viewByLink({ token: visit.token });
    if (visit.isJson) return context.json(claim);
    return context.html(ClaimStatement({ frame: visit.frame, claim }));
  } catch (error) {
    return refusal(context, visit, error);
  }
}

/** What the chain says now, and whether a check code that somebody kept is one of its own. */
export async function verifyClaim(context: RequestContext, visit: Visit): Promise<Response> {
  const { token, frame, isJson } = visit;
  const head = context.req.query("head");
  try {
    const verified = await verifyByLink({ token, ...(head ? { head: head.replace(/\s/g, "") } : {}) });
    if (isJson) return context.json(verified);
    return context.html(ClaimVerification({ frame, verified, typed: head }));
  } catch (error) {
    if (!isJson && error instanceof AppError && error.code === "validation_failed") {
      const verified = await verifyByLink({ token });
      return context.html(ClaimVerification({ frame, verified, typed: head, isWrong: true }), 422);
    }
    return refusal(context, visit, error);
  }
}

/** Says where the page's script can send a file. Answers with JSON, as the script asks for it. */
export async function uploadForClaim(context: RequestContext, { token }: Visit): Promise<Response> {
  return context.json(await uploadByLink({ token, upload: await sentFields(context) }), 201);
}

/** Makes files that were sent evidence. Answers with JSON, as the script asks for it. */
export async function addClaimEvidence(context: RequestContext, { token }: Visit): Promise<Response> {
  return context.json(await addEvidenceByLink({ token, evidence: await sentFields(context) }));
}

/** Takes an appeal from the page's form, or from JSON; a browser is sent on, so that loading again sends nothing. */
export async function appealClaim(context: RequestContext, given: Visit): Promise<Response> {
  const url = new URL(given.frame.url);
  url.pathname = url.pathname.replace(/\/appeal$/, "");
  const visit = { ...given, frame: { ...given.frame, url } };
  let typed: Record<string, string> = {};
  try {
    const fields = await sentFields(context);
    typed = typedTexts(fields);
    const other = visit.isJson ? null : localeOf(typed.switch ?? "");
    if (other) {
      const claim = await viewByLink({ token: visit.token });
      return page(context, { frame: inLanguage(visit.frame, other), claim, typed: typed.reason });
    }
    const { token } = visit;
    const claim = await appealByLink({ token, address: context.get("address"), appeal: fields });
    if (visit.isJson) return context.json(claim, 201);
    const query = new URLSearchParams(url.search);
    query.set("sent", "appeal");
    return context.redirect(`${url.pathname}?${query}`, 303);
  } catch (error) {
    return (await tryAgain(context, visit, typed, error)) ?? refusal(context, visit, error);
  }
}

/** Shows the page with what was typed and what was wrong; null for what no other try can mend. */
async function tryAgain(
  context: RequestContext,
  visit: Visit,
  typed: Record<string, string>,
  error: unknown,
) {
  if (visit.isJson || !(error instanceof AppError)) return null;
  const text = claimWords[visit.frame.locale];
  const told = {
    validation_failed: text.appealHint,
    rate_limited: text.tooMany,
    appeal_refused: text.refused,
    transition_not_allowed: text.refused,
  }[error.code as string];
  if (!told) return null;
  const claim = await viewByLink({ token: visit.token });
  const notice = { text: told, isError: true };
  if (error.details.retryAfter) context.header("Retry-After", String(error.details.retryAfter));
  return page(context, { frame: visit.frame, claim, notice, typed: typed.reason }, error.status);
}

function page(context: RequestContext, props: ClaimPageProps, status = 200): Response | Promise<Response> {
  return context.html(ClaimPage(props), status as 200);
}

function refusal(context: RequestContext, { frame, isJson }: Visit, error: unknown) {
  if (isJson || !(error instanceof AppError) || error.code !== "not_found") throw error;
  return context.html(NoSuchPage({ frame }), 404);
}
