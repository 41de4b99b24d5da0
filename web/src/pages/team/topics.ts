import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms } from "../../i18n/words.ts";

/** What skills and languages are called, and those that are offered. */
export function useTopics() {
  const term = useTerms(terms);
  const spoken = useLanguage();
  const names = new Intl.DisplayNames([spoken], { type: "language" });
  const topic = (skill: string) => {
    const type = term("ticketType", skill);
    return type === skill ? term("category", skill) : type;
  };
  // What is typed may be no language; the API says so.
  const language = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return {
    topic,
    language,
    topics: [...Object.keys(terms.zh.ticketType), ...Object.keys(terms.zh.category)],
    languages: ["zh-CN", "en", "zh-HK", "ja", "ko", "ru", "es", "fr", "de", "th", "vi", "ms", "id", "ar"],
  };
}
