import { endStopByLink, runByLink } from "@caas/core/bookings";
import { AppError, type Locale } from "@caas/core/kernel";
import type { RequestContext } from "../context.ts";
import { ExpiredLink } from "./expired-link.tsx";
import type { FirmFrame } from "./frame.ts";
import { NoSuchPage } from "./look-up.tsx";
import { RunPage } from "./run.tsx";
import { runWords } from "./run-words.ts";
import { sentFields, typedTexts } from "./sent.ts";

interface Visit {
  token: string;
  frame: FirmFrame;
  isJson: boolean;
}

/** The run that a link opens. The actor is of the firm whose address it is. */
export async function showRun(context: RequestContext, visit: Visit): Promise<Response> {
  const { frame, isJson, token } = visit;
  try {
    const run = await runByLink({ token });
    if (isJson) return context.json(run);
    const notice = context.req.query("sent") ? runWords[frame.locale].taken : undefined;
    return context.html(RunPage({ frame, run, notice }));
  } catch (error) {
    return refusal(context, visit, error);
  }
}

/** Takes how a stop went. A browser is sent back to the stop, so that loading the page again sends nothing again. */
export async function tellRun(context: RequestContext, visit: Visit): Promise<Response> {
  const { frame, isJson, token } = visit;
  try {
    const stop = typedTexts(await sentFields(context));
    const { bookingId } = stop;
    const run = await endStopByLink({ token, stop });
    if (isJson) return context.json(run);
    const { searchParams } = frame.url;
    searchParams.set("sent", "1");
    return context.redirect(`${frame.url.pathname}?${searchParams}#${bookingId}`, 303);
  } catch (error) {
    const said = !isJson && error instanceof AppError ? refusalWords(error, frame.locale) : null;
    if (said) {
      const run = await runByLink({ token });
      return context.html(RunPage({ frame, run, notice: said.notice }), said.status);
    }
    return refusal(context, visit, error);
  }
}

/** What a courier can do something about is told on the page of the run. */
function refusalWords({ code, details }: AppError, locale: Locale) {
  const text = runWords[locale];
  if (code === "booking_not_confirmed") return { notice: text.otherwise, status: 409 } as const;
  if (code === "collection_refused") return { notice: text.collectionOver, status: 409 } as const;
  if (code === "collection_locked") return { notice: text.codeLocked, status: 429 } as const;
  if (code === "validation_failed") return { notice: text.codeForm, status: 422 } as const;
  if (code !== "collection_code_wrong") return null;
  return { notice: text.codeWrong(Number(details.extra?.triesLeft)), status: 422 } as const;
}

function refusal(context: RequestContext, { frame, isJson }: Visit, error: unknown) {
  if (isJson || !(error instanceof AppError)) throw error;
  if (error.code === "link_expired")
    return context.html(ExpiredLink({ frame, text: runWords[frame.locale] }), 410);
  if (error.code === "not_found") return context.html(NoSuchPage({ frame }), 404);
  throw error;
}
