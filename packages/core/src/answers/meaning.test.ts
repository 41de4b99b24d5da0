import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "./meaning.ts";

describe("what a recipient means", () => {
  it.each([
    [
      "rebook",
      ["1", "１", " 1 ", "1。", "“1”", "回复1", "回复1 改约", "1改约", "1 改约", "①", "改约", "1\n"],
    ],
    [
      "opt_out",
      [
        "退订",
        "TD",
        "td",
        "Ｔ",
        "T",
        "t.",
        "STOP",
        "Stop!",
        "unsubscribe",
        "回复TD退订",
        "回T退订",
        "【退订】",
      ],
    ],
    ["opt_in", ["订阅", "START", "start", "恢复订阅"]],
    [
      "talk",
      [
        "11",
        "1号到吗",
        "我的包裹在哪",
        "不要退订",
        "stop it please",
        "我要退订保险吗？",
        "",
        "T恤到了吗",
        "-",
        "12",
      ],
    ],
  ] as const)("%s", (meaning, texts) => {
    expect(texts.map((text) => [text, meaningOf(text)])).toEqual(texts.map((text) => [text, meaning]));
  });

  it("is never a command where there is more than a few words", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 20, unit: fc.constantFrom(..."退订1abcT改约 我的") }), (text) => {
        if (text.replace(/\s/g, "").length > 12) expect(meaningOf(text)).toBe("talk");
      }),
    );
  });
});
