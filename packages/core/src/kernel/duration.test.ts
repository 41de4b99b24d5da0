import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  durationSchema,
  durationSeconds,
  formatDuration,
  LONGEST_DURATION,
  parseDuration,
} from "./duration.ts";

describe("durations", () => {
  it.each([
    ["PT15M", 900],
    ["PT1H30M", 5400],
    ["PT90M", 5400],
    ["P7D", 604_800],
    ["P1W", 604_800],
    ["P1DT2H3M4S", 93_784],
    ["PT45S", 45],
    ["PT0S", 0],
  ])("%s is %i seconds", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "15M",
    "PT1.5H",
    "P1M",
    "P1Y",
    "-PT1H",
    "PT-1H",
    "P1W2D",
    "PT1M1H",
    "pt1h",
    " PT1H",
  ])("%j is no duration", (text) => {
    expect(parseDuration(text)).toBeNull();
    expect(() => durationSeconds(text)).toThrow(RangeError);
  });

  it("refuses zero, what is too long and what is no duration, each with its code", () => {
    const codeOf = (text: string) => {
      const issue = durationSchema.safeParse(text).error?.issues[0];
      return issue?.code === "custom" ? issue.params?.code : undefined;
    };
    expect(codeOf("PT0S")).toBe("duration_not_positive");
    expect(codeOf("P366DT1S")).toBe("duration_too_long");
    expect(codeOf("one hour")).toBe("invalid_duration");
    expect(durationSchema.parse("P366D")).toBe("P366D");
  });

  it("formats in hours, minutes and seconds", () => {
    expect(formatDuration(0)).toBe("PT0S");
    expect(formatDuration(59)).toBe("PT59S");
    expect(formatDuration(95_400)).toBe("PT26H30M");
    expect(formatDuration(3601)).toBe("PT1H1S");
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONGEST_DURATION }), (seconds) => {
        expect(parseDuration(formatDuration(seconds))).toBe(seconds);
      }),
    );
  });
});
