import type { Locale } from "../kernel/index.ts";
import type { TemplateText } from "./templates/text.ts";

/** The mail that brings an invited member their link. */
export const invitationTexts: Record<Locale, TemplateText> = {
  "zh-CN": {
    subject: "{{ tenant.name }} 邀请您加入",
    body: "{{ name }}，您好：\n\n{{ tenant.name }} 邀请您加入其客服团队。请打开以下链接设置密码，{{ until }} 前有效：\n{{ url }}\n\n如果这不是您期待的邮件，请忽略。",
  },
  en: {
    subject: "{{ tenant.name }} invites you",
    body: "Hello {{ name }},\n\n{{ tenant.name }} invites you to its customer service team. Open this link to set your password; it works until {{ until }}:\n{{ url }}\n\nIf you did not expect this mail, leave it.",
  },
};
