import type { Mail } from "./mailbox.ts";

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Escaped text in which addresses can be followed: an invitation is of use only with its link. */
function withLinks(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<&]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function article(mail: Mail): string {
  const subject = mail.subject ? `<h2>${escapeHtml(mail.subject)}</h2>` : "";
  const meta = `<b>${mail.channel}</b> to ${escapeHtml(mail.to)} <time datetime="${mail.at}">${mail.at}</time>`;
  return `<article><p class="meta">${meta}</p>${subject}<p class="body">${withLinks(mail.body)}</p></article>`;
}

/** The mailbox as a page for people; `mails` newest first. */
export function mailboxPage(mails: readonly Mail[]): string {
  const list = mails.slice(0, 200).map(article).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mailbox</title><style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #f4f6f8 }
article { background: #fff; border: 1px solid #d8dee6; border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0 }
h2 { font-size: 1rem; margin: .25rem 0 } .meta { color: #566273; margin: 0 } .body { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0 0 }
</style></head><body>
<h1>Mailbox</h1>
<p>What would have gone out by SMS, e-mail, WeChat and push, newest first: ${mails.length} in all${mails.length > 200 ? ", the last 200 shown" : ""}.</p>
${list}
</body></html>
`;
}
