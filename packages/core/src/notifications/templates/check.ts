import { AppError, type FieldError, type Locale, scope } from "../../kernel/index.ts";
import type { Fact } from "../fact.ts";
import type { Channel } from "../schema.ts";
import { exampleFacts } from "./example-facts.ts";
import { filters } from "./liquid.ts";
import { knownNames, unknownIn } from "./names.ts";
import { type Rendered, render, TemplateError } from "./render.ts";
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
  try {
    const known = namesFor(event).join(", ");
    return (await unknownIn(field, source, variables)).map((name) => ({
      path: field,
      code: "unknown_variable",
      message: `${name} is not a variable of ${event}; there are ${known}`,
    }));
  } catch (error) {
    if (error instanceof TemplateError) return [fieldError(error)];
    throw error;
  }
}

function fieldError({ field, code, message }: TemplateError): FieldError {
  const hint = code === "unknown_filter" ? `; there are ${filters.join(", ")}` : "";
  return { path: field, code, message: `${message}${hint}` };
}

function refusal(errors: FieldError[]): AppError {
  const [first] = errors;
  return new AppError("validation_failed", { detail: first && `${first.path}: ${first.message}`, errors });
}
