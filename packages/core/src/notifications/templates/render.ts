import type { Liquid, Template } from "liquidjs";
import type { Channel } from "../schema.ts";
import { liquid } from "./liquid.ts";
import { hasSubject, type TemplateText } from "./text.ts";

export interface Rendered {
  /** For channels that show one. */
  subject: string | null;
  body: string;
}

/**
 * Letters that a message may have: Amazon SNS takes 1,600 for an SMS; the others are what can be read on a phone,
 * and for e-mail what holds the longest answer of an agent many times.
 */
export const longest: Record<Channel, number> = { sms: 1600, wechat: 2000, push: 1000, email: 50_000 };

/** What is wrong with a template: in its subject or its body. */
export class TemplateError extends Error {
  override name = "TemplateError";

  constructor(
    readonly field: "subject" | "body",
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Fills a text in for a channel, all of it or nothing: an unknown variable or filter, an error in the template, an
 * empty result and one that is too long are errors. Values are taken as they are and never read as templates.
 * @throws TemplateError
 */
export async function render(
  text: TemplateText,
  channel: Channel,
  variables: Record<string, unknown>,
): Promise<Rendered> {
  const subject = hasSubject(channel) ? await fill("subject", text.subject ?? "", variables) : null;
  const body = await fill("body", text.body, variables);
  if (body.length > longest[channel]) {
    const allowed = `may have ${longest[channel]} letters and would have ${body.length}`;
    throw new TemplateError("body", "too_long", `${allowed}; shorten it, for example with "truncate: 500"`);
  }
  return { subject: subject && oneLine(subject), body: layOut[channel]?.(body) ?? body };
}

/** An SMS is one line; a WeChat message has one field a line and none that is empty. */
const layOut: Partial<Record<Channel, (body: string) => string>> = {
  sms: oneLine,
  wechat: (body) => body.replace(/\s*\n\s*/g, "\n"),
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Sources by themselves, the longest unused first. */
const parsed = new Map<string, Template[]>();
const kept = 500;

/** Fills one source in. @throws TemplateError */
export async function fill(
  field: "subject" | "body",
  source: string,
  variables: Record<string, unknown>,
): Promise<string> {
  const template = await parse(field, source);
  const filled = String(await attempt(field, (engine) => engine.renderSync(template, variables))).trim();
  if (filled === "") throw new TemplateError(field, "empty_text", "the template gave no text");
  return filled;
}

/** @throws TemplateError */
export async function parse(field: "subject" | "body", source: string): Promise<Template[]> {
  const known = parsed.get(source);
  parsed.delete(source);
  const template = known ?? (await attempt(field, (engine) => engine.parse(source)));
  parsed.set(source, template);
  const oldest = parsed.keys().next().value;
  if (parsed.size > kept && oldest !== undefined) parsed.delete(oldest);
  return template;
}

/** What Liquid says is wrong, by the beginning of its message. */
const codes: [RegExp, string][] = [
  [/^undefined filter/, "unknown_filter"],
  [/^undefined variable/, "unknown_variable"],
  [/^tag ".*" not found/, "unknown_tag"],
  [/limit exceeded/, "too_much_work"],
];

async function attempt<T>(field: "subject" | "body", work: (engine: Liquid) => T): Promise<T> {
  const engine = await liquid();
  try {
    return work(engine);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = codes.find(([pattern]) => pattern.test(message))?.[1] ?? "invalid_template";
    throw new TemplateError(field, code, message);
  }
}
