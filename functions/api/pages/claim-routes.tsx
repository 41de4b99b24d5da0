import { appealByLink, viewByLink } from "@caas/core/claims";
import { AppError } from "@caas/core/kernel";
import type { RequestContext } from "../context.ts";
import { ClaimPage, type ClaimPageProps } from "./claim.tsx";
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
    const isSent = context.req.query("sent") === "appeal";
    const notice = isSent ? { text: claimWords[frame.locale].appealed, isError: false } : undefined;
    return page(context, { frame, claim, notice });
  } catch (error) {
    return refusal(context, visit, error);
  }
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
