import { en } from "./problems.en.ts";
import { zh } from "./problems.zh.ts";
import { words } from "./words.ts";

export const problems = words("problems", zh, en);
