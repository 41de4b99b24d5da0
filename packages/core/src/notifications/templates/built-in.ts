import { chineseTexts } from "./built-in-chinese.ts";
import { englishTexts } from "./built-in-english.ts";
import type { Texts } from "./text.ts";

/** The product's own texts. */
export const builtIn: Texts = { "zh-CN": chineseTexts, en: englishTexts };

/** When they were written; they change with the product, not with a tenant. */
export const builtInAt = "2026-11-01T00:00:00.000Z";
