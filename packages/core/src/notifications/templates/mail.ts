import type { TemplateText } from "./text.ts";

/** Makes e-mails that begin with a greeting and end with the firm's name. */
export function mailWith(greeting: string): (subject: string, ...paragraphs: string[]) => TemplateText {
  return (subject, ...paragraphs) => ({
    subject,
    body: [greeting, ...paragraphs, "{{ tenant.name }}"].join("\n\n"),
  });
}
