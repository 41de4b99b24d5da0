import { useCallback, useSyncExternalStore } from "react";
import { i18n, type Language, language } from "./language.ts";

/** Words of an area in one language, grouped as deep as is of use. */
interface Tree {
  readonly [key: string]: string | Tree;
}

/** The same keys with other words: what the second language must be, so that a key that is missing does not compile. */
export type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> };

/** Every word's key: its path with dots between. */
type Keys<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Keys<T[Key]>}`;
}[keyof T & string];

/** The words of one area; `useWords` speaks them. */
export interface Words<T> {
  readonly name: string;
  readonly zh: T;
}

/** Makes the words of an area known. Called beside them, so that they come with the pages that need them. */
export function words<const T extends Tree>(name: string, zh: T, en: SameKeys<T>): Words<T> {
  i18n.addResourceBundle("zh-CN", name, zh);
  i18n.addResourceBundle("en", name, en);
  return { name, zh };
}

type Values = Record<string, string | number>;
export type Say<T> = (key: Keys<T>, values?: Values) => string;

function listen(changed: () => void): () => void {
  i18n.on("languageChanged", changed);
  return () => i18n.off("languageChanged", changed);
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, language);
}

/**
 * Says an area's words in the chosen language: `const say = useWords(customerWords); say("title")`. `{{name}}` in them
 * is filled from the values; a key with `_one` and `_other` follows `count`.
 */
export function useWords<T>({ name }: Words<T>): Say<T> {
  const spoken = useLanguage();
  return useCallback((key, values) => i18n.getFixedT(spoken, name)(key, values), [spoken, name]);
}

/** Says a word whose key comes from the API, and the key itself where there is no word for it yet. */
export function useTerms<T>({ name }: Words<T>): (group: string, term: string) => string {
  const spoken = useLanguage();
  return useCallback(
    (group, term) => i18n.getFixedT(spoken, name)(`${group}.${term}`, { defaultValue: term }),
    [spoken, name],
  );
}
