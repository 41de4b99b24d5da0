import fc from "fast-check";
import { expect, it } from "vitest";
import { brandStyle } from "./brand.ts";

/** By the formula in WCAG 2.2, written anew. */
function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const colorIn = (style: string, name: string) =>
  [...style.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, "g"))].map(([, color]) => color ?? "");

it("can be read on buttons and as links, by day and by night, whatever the colour", () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(color, (given) => {
      const style = brandStyle(given);
      const [brand = "", onBrand = ""] = [...colorIn(style, "brand"), ...colorIn(style, "on-brand")];
      const [light = "", dark = ""] = colorIn(style, "accent");
      expect(brand).toBe(given);
      expect(contrast(brand, onBrand)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ["#f2f4f7", "#ffffff"])
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ["#0e1318", "#182029"]) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 500 },
  );
});

it("leaves a colour that can be read as it is", () => {
  expect(colorIn(brandStyle("#0b6e4f"), "accent")[0]).toBe("#0b6e4f");
});
