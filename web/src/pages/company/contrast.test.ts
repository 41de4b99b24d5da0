import { describe, expect, it } from "vitest";
import { contrastWithWhite, enough } from "./contrast.ts";

describe("The contrast of white letters", () => {
  it.each([
    ["#000000", 21],
    ["#ffffff", 1],
    ["#777777", 4.48],
    ["#0B6E4F", 6.28],
  ])("on %s is %d", (color, ratio) => expect(contrastWithWhite(color)).toBeCloseTo(ratio, 1));

  it("is enough on #767676 and no longer on #777777", () => {
    expect(contrastWithWhite("#767676")).toBeGreaterThanOrEqual(enough);
    expect(contrastWithWhite("#777777")).toBeLessThan(enough);
  });

  it("is not told of what is no colour", () => expect(contrastWithWhite("red")).toBeNull());
});
