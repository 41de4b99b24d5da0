import type { SameKeys } from "../../i18n/words.ts";
import type { zh } from "./words.zh.ts";

export const en: SameKeys<typeof zh> = { title: "Playbooks" };
