import { en } from "./common.en.ts";
import { zh } from "./common.zh.ts";
import { words } from "./words.ts";

/** What every page may say. */
export const common = words("common", zh, en);
