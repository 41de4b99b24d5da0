import type { Locale } from "@caas/core/kernel";
import { parseAccept } from "hono/utils/accept";

/**
 * The language of a page: what the address asks for (`?lang=`), else the first of the browser's languages that
 * we speak, else the tenant's.
 */
export function chooseLocale(
  asked: string | undefined,
  acceptLanguage: string | undefined,
  tenantLocale: Locale,
): Locale {
  const wanted = parseAccept(acceptLanguage ?? "").filter(({ q }) => q > 0);
  const spoken = [asked ?? "", ...wanted.map(({ type }) => type)].map(localeOf);
  return spoken.find((locale) => locale !== null) ?? tenantLocale;
}

/** The language that we speak of those a tag names (`zh-TW`, `en-US`), or null. */
export function localeOf(tag: string): Locale | null {
  const [language] = tag.toLowerCase().split("-");
  if (language === "zh") return "zh-CN";
  return language === "en" ? "en" : null;
}

/** JSON goes to who names it and does not like HTML as much; browsers and whoever takes anything get a page. */
export function wantsJson(accept: string | undefined): boolean {
  const types = parseAccept(accept ?? "");
  const weight = (name: string) => types.find(({ type }) => type.toLowerCase() === name)?.q ?? 0;
  const json = Math.max(weight("application/json"), weight("application/problem+json"));
  return json > weight("text/html");
}
