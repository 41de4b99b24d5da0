import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { type Locale, nowIso, scope } from "../kernel/index.ts";
import { tellRoles } from "./work-messages.ts";

const Failed = z.object({
  notification: z.object({ reason: z.string().nullable(), template: z.string().nullish() }),
});

/** Mails those who may mend a template that it could not be filled in, once a day however many messages that stops. */
export async function tellOfTemplate(event: PublishedEvent): Promise<void> {
  const { reason, template } = Failed.parse(event.data).notification;
  if (reason !== "template_error" || !template) return;
  const day = nowIso().slice(0, 10);
  const id = `template_error.${template}.${day}`;
  await tellRoles({ id }, ["owner", "admin"], text[scope().tenant.locale](template));
}

const text: Record<Locale, (template: string) => { subject: string; body: string }> = {
  "zh-CN": (template) => ({
    subject: `通知模板 ${template} 无法生成内容`,
    body: `使用模板 ${template} 的通知未能发送。请在通知模板中预览并修改它，或恢复默认模板；通知记录中原因为 template_error 的条目即为未发送的通知。`,
  }),
  en: (template) => ({
    subject: `The notification template ${template} cannot be filled in`,
    body: `Messages with the template ${template} were not sent. Preview and mend it, or go back to the default one; the log of notifications shows what was not sent with the reason template_error.`,
  }),
};
