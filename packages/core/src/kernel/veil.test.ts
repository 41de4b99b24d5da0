import { describe, expect, it } from "vitest";
import { veilOf } from "./veil.ts";

describe("the veil", () => {
  it("hides a phone in any spelling and leaves other numbers", () => {
    const veil = veilOf([{ name: "Sam", phone: "+8613800138000", email: "a+b@x.cn" }]);
    expect(veil("Sam is the same: +86 138-0013-8000, １３８００１３８０００, A+B@x.cn")).toBe(
      "S** is the same: +86138****8000, 138****8000, a***@x.cn",
    );
    expect(veil("483-920-157, YT13800138000123, 400-800-8000")).toBe(
      "483-920-157, YT13800138000123, 400-800-8000",
    );
  });
});
