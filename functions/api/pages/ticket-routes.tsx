import { AppError, now } from "@caas/core/kernel";
import { rateByLink, type TicketProgress, viewProgress, writeByLink } from "@caas/core/tickets";
import type { RequestContext } from "../context.ts";
import { ExpiredLink } from "./expired-link.tsx";
import { type FirmFrame, inLanguage } from "./frame.ts";
import { localeOf } from "./language.ts";
import { NoSuchPage } from "./look-up.tsx";
import { type Fields, sentFields, typedTexts } from "./sent.ts";
import { TicketPage } from "./ticket.tsx";
import type { TicketPageProps } from "./ticket-forms.tsx";
import { ticketWords } from "./ticket-words.ts";

interface Visit {
  token: string;
  frame: FirmFrame;
  isJson: boolean;
}

/** The ticket that a link opens. The actor is of the firm whose address it is. */
export async function showTicket(context: RequestContext, visit: Visit): Promise<Response> {
  try {
    const progress = await viewProgress({ token: visit.token });
    if (visit.isJson) return context.json(progress);
    const text = ticketWords[visit.frame.locale];
    const { sent: message, rated: rating, opened, joined } = text;
    const sent = { message, rating, opened, joined }[context.req.query("sent") ?? ""];
    return page(context, visit, { progress, notice: sent ? { text: sent, isError: false } : undefined });
  } catch (error) {
    return refusal(context, visit, error);
  }
}

/** Takes a message from the page's form, or from JSON. */
export function writeToTicket(context: RequestContext, visit: Visit): Promise<Response> {
  return take(context, visit, "message", (fields, address) =>
    writeByLink({ token: visit.token, address, message: fields as { body: string } }),
  );
}

/** Takes a rating from the page's form, or from JSON. */
export function rateTicket(context: RequestContext, visit: Visit): Promise<Response> {
  return take(context, visit, "rating", (fields, address) =>
    rateByLink({ token: visit.token, address, rating: fields as { score: number } }),
  );
}

/**
 * A browser is sent on to the page, so that loading it again sends nothing again. There is no cookie that another
 * site's form could use: the link is all there is.
 */
async function take(
  context: RequestContext,
  given: Visit,
  what: "message" | "rating",
  act: (fields: Fields, address: string | undefined) => Promise<TicketProgress>,
): Promise<Response> {
  const visit = { ...given, frame: onPage(given.frame) };
  let fields: Fields = {};
  try {
    fields = await sentFields(context);
    const other = visit.isJson ? null : localeOf(typedTexts(fields).switch ?? "");
    if (other)
      return await inOtherLanguage(context, { ...visit, frame: inLanguage(visit.frame, other) }, fields);
    const progress = await act(fields, context.get("address"));
    if (visit.isJson) return context.json(progress, what === "message" ? 201 : 200);
    // A follow-up has a page of its own.
    const query = new URLSearchParams(visit.frame.url.search);
    query.set("sent", what);
    return context.redirect(`${new URL(progress.url).pathname}?${query}`, 303);
  } catch (error) {
    return (await tryAgain(context, visit, what, fields, error)) ?? refusal(context, visit, error);
  }
}

/** The page itself, where what was sent to an address below it is answered. */
function onPage(frame: FirmFrame): FirmFrame {
  const url = new URL(frame.url);
  url.pathname = url.pathname.replace(/\/[^/]+$/, "");
  return { ...frame, url };
}

/** Shows the page in the other language with what was typed, instead of sending it. */
async function inOtherLanguage(context: RequestContext, visit: Visit, fields: Fields): Promise<Response> {
  const progress = await viewProgress({ token: visit.token });
  return page(context, visit, { progress, draft: typedTexts(fields) });
}

/** Shows the page again with what was typed and what was wrong; null for what no other try can mend. */
async function tryAgain(
  context: RequestContext,
  visit: Visit,
  what: "message" | "rating",
  fields: Fields,
  error: unknown,
): Promise<Response | null> {
  if (visit.isJson || !(error instanceof AppError)) return null;
  const text = ticketWords[visit.frame.locale];
  const seconds = error.details.retryAfter ?? 60;
  const told = {
    validation_failed: what === "message" ? text.empty : text.chooseScore,
    rate_limited: text.tooMany(Math.ceil(seconds / 60)),
    rating_refused: text.rateRefused,
  }[error.code as string];
  if (!told) return null;
  try {
    const progress = await viewProgress({ token: visit.token });
    if (error.code === "rate_limited") context.header("Retry-After", String(seconds));
    return page(
      context,
      visit,
      { progress, draft: typedTexts(fields), notice: { text: told, isError: true } },
      error.status,
    );
  } catch (other) {
    return refusal(context, visit, other);
  }
}

function page(
  context: RequestContext,
  { frame }: Visit,
  props: Omit<TicketPageProps, "frame" | "now">,
  status = 200,
): Response | Promise<Response> {
  return context.html(TicketPage({ frame, now: now(), ...props }), status as 200);
}

function refusal(context: RequestContext, { frame, isJson }: Visit, error: unknown) {
  if (isJson || !(error instanceof AppError)) throw error;
  if (error.code === "link_expired")
    return context.html(ExpiredLink({ frame, text: ticketWords[frame.locale] }), 410);
  if (error.code === "not_found") return context.html(NoSuchPage({ frame }), 404);
  throw error;
}
