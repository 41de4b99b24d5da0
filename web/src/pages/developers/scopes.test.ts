import { describe, expect, it } from "vitest";
import { en as team } from "../team/words.en.ts";
import { zh as teamZh } from "../team/words.zh.ts";
import { scopes } from "./scopes.ts";
import { en } from "./words.en.ts";
import { zh } from "./words.zh.ts";

describe("What a key or a role may do", () => {
  it.each(scopes)("%s has words for keys and for roles", (scope) => {
    const [group = "", verb = ""] = scope.split(":");
    for (const words of [zh, en]) {
      expect(words.resource).toHaveProperty(group);
      expect(words.act).toHaveProperty(verb);
    }
    for (const words of [teamZh, team]) {
      expect(words.group).toHaveProperty(group);
      expect(words.verb).toHaveProperty(verb);
    }
  });
});
