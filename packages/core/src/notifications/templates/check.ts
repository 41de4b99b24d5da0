import type { StaticAnalysis } from "liquidjs";
import { AppError, type FieldError, type Locale, scope } from "../../kernel/index.ts";
import type { Fact } from "../fact.ts";
import type { Channel } from "../schema.ts";
import { exampleFacts } from "./example-facts.ts";
import { filters, liquid } from "./liquid.ts";
import { parse, type Rendered, render, TemplateError } from "./render.ts";
import type { NotificationTemplate } from "./schema.ts";
import { segmentsOf } from "./segments.ts";
import { hasSubject, type TemplateText, type TextName } from "./text.ts";
import { type Variables, variablesOf } from "./variables.ts";

export { exampleFacts };

interface Draft extends TemplateText {
  event: TextName;
  channel: Channel;
  locale: Locale;
}

/**
 * Checks that a template can be filled in whatever is known of a fact: it parses, names only variables and filters
 * that there are, and gives a text of a fitting length for each example.
 * @param facts what it is tried on, the first of which is shown; the product's examples where not given
 * @returns the text for the first fact
 * @throws AppError `validation_failed`, at `subject` and `body`
 */
export async function check(
  draft: Draft,
  facts: [Fact, ...Fact[]] = exampleFacts(draft.event),
): Promise<Rendered> {
  const { event, channel } = draft;
  const [first, ...others] = exampleVariables(facts, draft.locale);
  const errors: FieldError[] = [
    ...(hasSubject(channel) ? await unknownNames("subject", draft.subject ?? "", event, first) : []),
    ...(await unknownNames("body", draft.body, event, first)),
  ];
  if (errors.length > 0) throw refusal(errors);
  try {
    const shown = await render(draft, channel, first);
    for (const variables of others) await render(draft, channel, variables);
    return shown;
  } catch (error) {
    if (error instanceof TemplateError) throw refusal([fieldError(error)]);
    throw error;
  }
}

function exampleVariables(facts: [Fact, ...Fact[]], locale: Locale): [Variables, ...Variables[]] {
  const { tenant } = scope();
  const customer = { name: locale === "en" ? "Wang Fang" : "王芳" };
  const [first, ...others] = facts;
  const known = variablesOf(first, tenant, locale, customer);
  return [known, ...others.map((fact) => variablesOf(fact, tenant, locale, null))];
}

/** The variables that templates of an event may name, such as `shipment.eta`; of a list's items `parcels[].eta`. */
function knownNames(variables: Variables): string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [name, ...knownNames(value[0]).map((inner) => `${name}[].${inner}`)];
    if (value === null || typeof value !== "object") return [name];
    return knownNames(value as Variables).map((inner) => `${name}.${inner}`);
  });
}

/** A template with the product's example of its event; `null` for one from before a stricter check. */
export async function example(draft: Draft): Promise<Rendered | null> {
  const [known] = exampleVariables([exampleFacts(draft.event)[0]], draft.locale);
  try {
    return await render(draft, draft.channel, known);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}

/** How long an SMS is; `null` for what is not paid by the segment. */
export function lengthOfText(
  channel: Channel,
  text: string,
): Pick<NotificationTemplate, "segments" | "encoding"> {
  if (channel !== "sms") return { segments: null, encoding: null };
  const { count, encoding } = segmentsOf(text);
  return { segments: count, encoding };
}

const namesOfEvents = new Map<TextName, string[]>();

/** What an event's templates may name, by the product's example of it. */
export function namesFor(event: TextName): string[] {
  const names = namesOfEvents.get(event) ?? knownNames(exampleVariables([exampleFacts(event)[0]], "en")[0]);
  namesOfEvents.set(event, names);
  return names;
}

async function unknownNames(
  field: "subject" | "body",
  source: string,
  event: TextName,
  variables: Variables,
): Promise<FieldError[]> {
  let analysis: StaticAnalysis;
  try {
    analysis = (await liquid()).analyzeSync(await parse(field, source));
  } catch (error) {
    if (error instanceof TemplateError) return [fieldError(error)];
    throw error;
  }
  const unknown = Object.values(analysis.globals)
    .flat()
    .map(({ segments }) => segments.map(String))
    .filter((segments) => !names(variables, segments))
    .map((segments) => segments.join("."));
  const known = namesFor(event).join(", ");
  return [...new Set(unknown)].map((name) => ({
    path: field,
    code: "unknown_variable",
    message: `${name} is not a variable of ${event}; there are ${known}`,
  }));
}

/** Whether the path leads to something. A name that is reckoned while rendering leads nowhere. */
function names(value: unknown, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value)) {
    if (name === "size") return rest.length === 0;
    return /^(\d+|first|last)$/.test(name) && names(value[0], rest);
  }
  if (typeof value === "string" && name === "size") return rest.length === 0;
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return false;
  return names((value as Variables)[name], rest);
}

function fieldError({ field, code, message }: TemplateError): FieldError {
  const hint = code === "unknown_filter" ? `; there are ${filters.join(", ")}` : "";
  return { path: field, code, message: `${message}${hint}` };
}

function refusal(errors: FieldError[]): AppError {
  const [first] = errors;
  return new AppError("validation_failed", { detail: first && `${first.path}: ${first.message}`, errors });
}
