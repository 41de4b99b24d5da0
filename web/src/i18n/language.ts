import { createInstance } from "i18next";

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

const key = "caas.language";

function first(): Language {
  const stored = localStorage.getItem(key);
  if (stored === "zh-CN" || stored === "en") return stored;
  return navigator.language.startsWith("en") ? "en" : "zh-CN";
}

export const i18n = createInstance();
void i18n.init({
  lng: first(),
  fallbackLng: "zh-CN",
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});
document.documentElement.lang = i18n.language;

export function language(): Language {
  return i18n.language as Language;
}

export function speak(next: Language): void {
  localStorage.setItem(key, next);
  document.documentElement.lang = next;
  void i18n.changeLanguage(next);
}
