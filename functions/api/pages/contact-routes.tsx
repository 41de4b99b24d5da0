import { type ContactForm, type ContactKind, contact, form as formOf } from "@caas/core/contacts";
import { AppError } from "@caas/core/kernel";
import type { RequestContext } from "../context.ts";
import { ContactPage } from "./contact.tsx";
import { contactWords, type FieldName } from "./contact-words.ts";
import { type FirmFrame, inLanguage, onward } from "./frame.ts";
import { localeOf } from "./language.ts";
import { openingOf, type ParcelVisit, refuseParcel } from "./parcel-routes.tsx";
import { type Fields, sentFields, typedTexts } from "./sent.ts";

/** The form for one kind of contact about a parcel; as JSON what can be chosen. */
export async function showContactForm(
  context: RequestContext,
  visit: ParcelVisit,
  kind: ContactKind,
): Promise<Response> {
  try {
    const form = await formOf({ opening: openingOf(context), kind });
    if (visit.isJson) return context.json(form);
    const { category } = context.req.query();
    return page(context, visit, form, { typed: category === undefined ? {} : { category } });
  } catch (error) {
    return refuseParcel(context, visit, error);
  }
}

/**
 * Takes what the form or JSON holds. A browser is sent on to the ticket's page, so that loading it again sends
 * nothing again. What lets a form in is its own pass, which is made for this parcel and time: there is no cookie
 * that another site's form could use.
 */
export async function takeContact(
  context: RequestContext,
  visit: ParcelVisit,
  kind: ContactKind,
): Promise<Response> {
  const { frame, isJson } = visit;
  let typed: Record<string, string> = {};
  try {
    const fields = await sentFields(context);
    typed = typedTexts(fields);
    const other = isJson ? null : localeOf(typed.switch ?? "");
    if (other) {
      const form = await formOf({ opening: openingOf(context, typed.v), kind });
      return page(context, { ...visit, frame: inLanguage(frame, other) }, form, { typed });
    }
    const opening = isJson ? openingOf(context, typed.v) : passOnly(context, typed.v);
    const contacted = await contact({ opening, kind, locale: frame.locale, contact: withoutPass(fields) });
    if (isJson) return context.json(contacted, 201);
    return context.redirect(next(context, frame, contacted, typed.v ?? ""), 303);
  } catch (error) {
    if (isJson || !(error instanceof AppError)) throw error;
    return (await tryAgain(context, visit, kind, typed, error)) ?? refuseParcel(context, visit, error);
  }
}

/** What is asked, whatever JSON holds; what is no object is refused where it is checked. */
function withoutPass(fields: Fields | null): unknown {
  if (fields === null || typeof fields !== "object" || Array.isArray(fields)) return fields;
  const { v: _, ...asked } = fields;
  return asked;
}

function passOnly(context: RequestContext, v = "") {
  const { k: _, phone: __, ...opening } = openingOf(context, v);
  return opening;
}

/** The ticket's page, or the parcel's for whoever must not see the ticket. */
function next(
  context: RequestContext,
  frame: FirmFrame,
  { joined, progressUrl, claimUrl }: Awaited<ReturnType<typeof contact>>,
  v: string,
): string {
  if (claimUrl) return onward(new URL(claimUrl).pathname, frame.url);
  const query = new URLSearchParams({ sent: joined ? "joined" : "opened" });
  if (progressUrl) return onward(`${new URL(progressUrl).pathname}?${query}`, frame.url);
  return onward(`${parcelPath(context, frame)}?${new URLSearchParams({ v })}&${query}`, frame.url);
}

function parcelPath(context: RequestContext, { firm }: FirmFrame): string {
  return `/t/${firm.slug}/${encodeURIComponent(context.req.param("trackingNumber") ?? "")}`;
}

/** Shows the form again with what was typed and what was wrong; null for what no other try can mend. */
async function tryAgain(
  context: RequestContext,
  visit: ParcelVisit,
  kind: ContactKind,
  typed: Record<string, string>,
  error: AppError,
): Promise<Response | null> {
  const text = contactWords[visit.frame.locale];
  const isRefused = error.code === "validation_failed" || error.code === "rate_limited";
  // A pass that is too old, while the page's own address still opens the parcel.
  const isOld = error.code === "link_expired" || error.code === "not_found";
  if (!isRefused && !isOld) return null;
  let form: ContactForm;
  try {
    form = await formOf({ opening: openingOf(context, isOld ? undefined : typed.v), kind });
  } catch {
    return null;
  }
  const whole = (told: string) => [{ field: null, text: told }];
  const { retryAfter = 60, errors = [] } = error.details;
  if (error.code === "rate_limited") context.header("Retry-After", String(retryAfter));
  const told = isOld
    ? whole(text.tooOld)
    : error.code === "rate_limited"
      ? whole(text.tooMany(Math.ceil(retryAfter / 60)))
      : errorsOf(errors, text, kind);
  return page(context, visit, form, { typed, errors: told }, isOld ? 422 : error.status);
}

const fieldNames = ["category", "date", "period", "address", "amount", "text"] as const;

function errorsOf(
  errors: readonly { path: string; code: string }[],
  text: (typeof contactWords)["en"],
  kind: ContactKind,
) {
  const told = fieldNames.flatMap((field: FieldName) => {
    const error = errors.find(({ path }) => path === field);
    if (!error) return [];
    const isLong = field === "text" && error.code === "too_big";
    return [{ field, text: isLong ? text.tooLong : text.errors[field] }];
  });
  return told.length > 0 ? told : [{ field: null, text: text.kinds[kind].choose }];
}

interface Shown {
  typed?: Record<string, string>;
  errors?: { field: FieldName | null; text: string }[];
}

/** The parcel's own page is where the form's pass leads back to, if the address holds nothing that lasts. */
function page(
  context: RequestContext,
  { frame }: ParcelVisit,
  form: ContactForm,
  { typed, errors }: Shown,
  status = 200,
): Response | Promise<Response> {
  const k = context.req.query("k");
  const opener = new URLSearchParams(k === undefined ? { v: form.pass } : { k });
  const back = `${parcelPath(context, frame)}?${opener}`;
  return context.html(ContactPage({ frame, form, back, typed, errors }), status as 200);
}
