import type { ErrorCode } from "@caas/core/kernel";

interface Meaning {
  /** What it means, and when it happens. */
  when: string;
  /** What to do. */
  remedy: string;
}

export interface Explained {
  "zh-CN": Meaning & { title: string };
  en: Meaning;
}

/** The words of some codes. */
export type Words = Partial<Record<ErrorCode, Explained>>;

/** In order: the title in Chinese; when it happens and its remedy in English; the same in Chinese. */
export function explain(
  title: string,
  when: string,
  remedy: string,
  whenZh: string,
  remedyZh: string,
): Explained {
  return {
    "zh-CN": { title, when: whenZh, remedy: remedyZh },
    en: { when, remedy },
  };
}
