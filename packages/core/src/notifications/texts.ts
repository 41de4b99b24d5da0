import type { Texts } from "./text.ts";
import { chineseTexts } from "./texts-chinese.ts";
import { englishTexts } from "./texts-english.ts";

/** The product's own texts. */
export const defaultTexts: Texts = { "zh-CN": chineseTexts, en: englishTexts };
