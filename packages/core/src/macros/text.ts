import { AppError, type FieldError, iso, type Locale, now, scope } from "../kernel/index.ts";
import { freeText } from "../notifications/index.ts";
import { type Shipment, shipmentExample } from "../shipments/index.ts";
import { locales, type MacroContent } from "./schema.ts";

/** What a macro tells of. */
export interface About {
  ticket: { number: string; subject: string; url: string | null };
  customer: { name: string | undefined } | null;
  shipment: Shipment | null;
  /** Who writes. */
  agent: string;
}

/** What the templates may name of a parcel, where there is none. */
const noShipment = { trackingNumber: null, url: null, status: null, eta: null, at: null, reason: null };

/** What a macro may name; every name is there, `null` where nothing is known. */
async function variables({ ticket, customer, shipment, agent }: About, locale: Locale) {
  const { variablesOf } = await freeText();
  const about = { text: "ticket.created" as const, exception: null, parcels: null, message: null };
  return {
    shipment: noShipment,
    ...variablesOf({ ...about, shipment, ticket: null }, scope().tenant, locale, customer),
    ticket,
    agent: { name: agent },
  };
}

/** The text that a macro gives. @throws AppError `validation_failed`, at `body.<locale>` */
export async function filledIn(source: string, locale: Locale, about: About): Promise<string> {
  const { fill, TemplateError } = await freeText();
  try {
    return await fill("body", source, await variables(about, locale));
  } catch (error) {
    if (error instanceof TemplateError) throw refusal([fieldError(locale, error)]);
    throw error;
  }
}

/**
 * Checks that a macro can be filled in whatever is known of a ticket: it parses, names only what there is, and gives a
 * text for a ticket of which all is known and for one of which only the least is.
 * @throws AppError `validation_failed`, at `body.<locale>`
 */
export async function check({ body }: Pick<MacroContent, "body">): Promise<void> {
  const errors: FieldError[] = [];
  for (const locale of locales) {
    const source = body[locale];
    if (source !== undefined) errors.push(...(await wrongIn(source, locale)));
  }
  if (errors.length > 0) throw refusal(errors);
}

async function wrongIn(source: string, locale: Locale): Promise<FieldError[]> {
  const { fill, filters, knownNames, TemplateError, unknownIn } = await freeText();
  const [known, bare] = await Promise.all(examples(locale).map((about) => variables(about, locale)));
  try {
    const names = knownNames(known ?? {}).join(", ");
    const unknown = await unknownIn("body", source, known ?? {});
    if (unknown.length > 0)
      return unknown.map((name) => ({
        path: `body.${locale}`,
        code: "unknown_variable",
        message: `${name} is not a variable of macros; there are ${names}`,
      }));
    for (const each of [known, bare]) await fill("body", source, each ?? {});
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const hint = error.code === "unknown_filter" ? `; there are ${filters.join(", ")}` : "";
    return [fieldError(locale, error, hint)];
  }
}

/** A ticket of which all is known, and one of which only the least is. */
function examples(locale: Locale): [About, About] {
  const ticket = { number: "T-7K3M-9Q2X", subject: "包裹破损", url: "https://example.com/t" };
  const eta = { from: iso(now()), to: iso(now() + 3_600_000) };
  const customer = { name: locale === "en" ? "Wang Fang" : "王芳" };
  return [
    { ticket, customer, shipment: { ...shipmentExample.output, eta }, agent: "李雷" },
    { ticket: { ...ticket, url: null }, customer: null, shipment: null, agent: "李雷" },
  ];
}

function fieldError(locale: Locale, { code, message }: { code: string; message: string }, hint = "") {
  return { path: `body.${locale}`, code, message: `${message}${hint}` };
}

function refusal(errors: FieldError[]): AppError {
  const [first] = errors;
  return new AppError("validation_failed", { detail: first && `${first.path}: ${first.message}`, errors });
}
