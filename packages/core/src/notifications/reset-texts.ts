import type { Locale } from "../kernel/index.ts";
import type { TemplateText } from "./templates/text.ts";

/** The mail that brings the code with which a member sets a new password. */
export const resetTexts: Record<Locale, TemplateText> = {
  "zh-CN": {
    subject: "{{ code }} 是您的密码重置验证码",
    body: "{{ name }}，您好：\n\n重置密码的验证码是：{{ code }}\n{{ until }} 前有效，只能使用一次。请勿告诉任何人，我们也不会向您索要。\n\n如果不是您本人操作，请忽略此邮件，密码不会改变。",
  },
  en: {
    subject: "{{ code }} is your code for a new password",
    body: "Hello {{ name }},\n\nThe code for a new password is {{ code }}\nIt works once, until {{ until }}. Tell it to nobody; we never ask for it.\n\nIf you did not ask for it, leave this mail: your password stays as it is.",
  },
};
