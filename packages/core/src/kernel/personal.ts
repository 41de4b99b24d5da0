import { actor } from "./actor.ts";

export function normalizeEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether the actor gets names, phones and addresses in clear: all but members whose role lacks it. */
export function seesPersonalData(): boolean {
  const current = actor();
  switch (current.type) {
    case "member":
      return current.permissions.has("personal:read");
    case "apiKey":
    case "system":
      return true;
    default:
      return false;
  }
}

export function maskName(name: string): string {
  return name.length === 0 ? name : `${Array.from(name)[0]}**`;
}

export function maskPhone(phone: string): string {
  return phone.length < 8 ? "****" : `${phone.slice(0, -8)}****${phone.slice(-4)}`;
}

/** The last digits of a phone number in any spelling, full-width digits included; fewer where it has fewer. */
export function lastDigits(phone: string, count: number): string {
  return phone.normalize("NFKC").replace(/\D/g, "").slice(-count);
}

export function maskEmail(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  return `${local.slice(0, 1)}***@${domain}`;
}

/** What stands where somebody's words were, once they were erased. */
export const erasedText = { "zh-CN": "（个人信息已删除）", en: "(erased)" } as const;

/** What stands where a text that names people is shown to somebody who may not see personal data. */
export const hiddenText = { "zh-CN": "（含个人信息，已隐藏）", en: "(hidden: it names people)" } as const;
