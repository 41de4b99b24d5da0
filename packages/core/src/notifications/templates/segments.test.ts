import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments.ts";

const counts = (letter: string, ...lengths: number[]) =>
  lengths.map((length) => segmentsOf(letter.repeat(length)).count);

describe("segmentsOf", () => {
  it("takes 160 letters of the default alphabet in one, and 153 a part", () => {
    expect(counts("a", 0, 1, 160, 161, 306, 307)).toEqual([1, 1, 1, 2, 2, 3]);
    expect(segmentsOf("Ångström £5 @ Σ")).toEqual({ encoding: "GSM-7", count: 1 });
  });

  it("counts the letters behind the escape twice and never tears them apart", () => {
    expect(counts("€", 80, 81, 152, 153)).toEqual([1, 2, 2, 3]);
  });

  it("takes 70 letters of any other script in one, and 67 a part, a pair of surrogates whole", () => {
    expect(counts("包", 70, 71, 134, 135)).toEqual([1, 2, 2, 3]);
    expect(counts("🚚", 35, 36, 66, 67)).toEqual([1, 2, 2, 3]);
    expect(segmentsOf(`${"a".repeat(100)}包`)).toEqual({ encoding: "UCS-2", count: 2 });
  });

  it("never takes fewer for more, nor more than one each 33 letters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.string({ maxLength: 50 }),
        (text, more) => {
          const { count } = segmentsOf(text);
          expect(segmentsOf(text + more).count).toBeGreaterThanOrEqual(count);
          expect(count).toBeGreaterThanOrEqual(Math.ceil(text.length / 160) || 1);
          expect(count).toBeLessThanOrEqual(Math.ceil(Array.from(text).length / 33) || 1);
        },
      ),
    );
  });
});
