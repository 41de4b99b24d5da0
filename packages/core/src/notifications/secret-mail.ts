import { HandledEntity, type PublishedEvent, transact } from "../db/index.ts";
import { type Locale, log, scope, tenant } from "../kernel/index.ts";
import { deliver } from "./deliver.ts";
import { Refused } from "./drivers/driver.ts";
import { render } from "./templates/render.ts";
import type { TemplateText } from "./templates/text.ts";

interface SecretMail {
  email: string;
  /** Of the text's variables, beside `tenant.name`. */
  values: Record<string, string>;
}

/**
 * Mails a member something secret, such as a link or a code. So the mail is not kept in the log of notifications;
 * that it went is, by the event, which makes a second delivery harmless.
 * @param compose gives the mail, `null` where it is out of date
 * @throws Error where the provider is not available; deliver the event again
 */
export async function mailSecret(
  event: PublishedEvent,
  consumer: string,
  texts: Record<Locale, TemplateText>,
  compose: () => Promise<SecretMail | null>,
): Promise<void> {
  const { data: handled } = await HandledEntity()
    .get({ tenantId: tenant(), consumer, eventId: event.id })
    .go({ consistent: true });
  const mail = handled ? null : await compose();
  if (!mail) return;
  const { name, locale } = scope().tenant;
  const text = await render(texts[locale], "email", { tenant: { name }, ...mail.values });
  try {
    await deliver({
      notificationId: event.id,
      address: { channel: "email", value: mail.email },
      sender: name,
      ...text,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.warn("a provider refused a mail", { consumer, eventId: event.id, why: error.message });
  }
  await transact({ writes: [], once: { consumer, eventId: event.id } });
}
