import { AppError, now } from "@caas/core/kernel";
import { rateByLink, type TicketProgress, viewProgress, writeByLink } from "@caas/core/tickets";
import { bodyLimit } from "hono/body-limit";
import { jsonBody } from "../body.ts";
import type { RequestContext } from "../context.ts";
import type { FirmFrame } from "./layout.tsx";
import { NoSuchPage } from "./look-up.tsx";
import { ExpiredTicket, TicketPage } from "./ticket.tsx";
import type { TicketPageProps } from "./ticket-forms.tsx";
import { ticketWords } from "./ticket-words.ts";

interface Visit {
  token: string;
  frame: FirmFrame;
  isJson: boolean;
}

type Fields = Record<string, unknown>;

/** 10,000 letters as forms write them, nine bytes for a Chinese one, and what comes with them. */
export const ticketFormLimit = bodyLimit({
  maxSize: 128 * 1024,
  onError: () => {
    throw new AppError("body_too_large", { detail: "A message may have 10,000 letters." });
  },
});

/** The ticket that a link opens. The actor is of the firm whose address it is. */
export async function showTicket(context: RequestContext, visit: Visit): Promise<Response> {
  try {
    const progress = await viewProgress({ token: visit.token });
    if (visit.isJson) return context.json(progress);
    const text = ticketWords[visit.frame.locale];
    const sent = { message: text.sent, rating: text.rated }[context.req.query("sent") ?? ""];
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

/** What a form or JSON holds. A form's fields are texts, with line ends as the network has them. */
async function sentFields(context: RequestContext): Promise<Fields> {
  const type = context.req.header("Content-Type") ?? "";
  if (/\bjson\b/i.test(type)) return (await jsonBody(context)) as Fields;
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new AppError("unsupported_media_type", { detail: "Send a form or application/json." });
  const sent = Object.entries(await context.req.parseBody()).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("\r\n", "\n") : "",
  ]);
  const fields: Fields = Object.fromEntries(sent);
  return "score" in fields ? { ...fields, score: Number(fields.score) } : fields;
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
    const draft = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    return page(context, visit, { progress, draft, notice: { text: told, isError: true } }, error.status);
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
  if (error.code === "link_expired") return context.html(ExpiredTicket({ frame }), 410);
  if (error.code === "not_found") return context.html(NoSuchPage({ frame }), 404);
  throw error;
}
