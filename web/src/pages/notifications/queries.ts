import type { Item } from "@caas/sdk";
import { queryOptions } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";

export type Template = Item<"listNotificationTemplates">;
export type Channel = Template["channel"];
export type Locale = Template["locale"];

export const channels = ["sms", "email", "wechat", "push"] as const satisfies readonly Channel[];
export const locales = ["zh-CN", "en"] as const satisfies readonly Locale[];

/** All texts in a language: so many as there are events and channels. */
export const templatesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["notification-templates", locale],
    queryFn: async () => {
      const all: Template[] = [];
      for await (const one of caas().notificationTemplates.list({ locale, limit: 100 })) all.push(one);
      return all;
    },
  });

export const templateId = ({ event, channel, locale }: Pick<Template, "event" | "channel" | "locale">) =>
  `${event}.${channel}.${locale}`;
