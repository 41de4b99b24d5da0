import { en } from "./refusals.en.ts";
import { zh } from "./refusals.zh.ts";
import { words } from "./words.ts";

export const refusals = words("refusals", zh, en);
