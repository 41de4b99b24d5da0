import { describe, expect, it } from "vitest";
import { durationParts, parseDuration } from "./duration.ts";

describe("A duration as people write it", () => {
  it.each([
    ["15 分钟", "PT15M"],
    ["15分", "PT15M"],
    ["1 h", "PT1H"],
    ["1小时30分", "PT1H30M"],
    ["1 h 30 min", "PT1H30M"],
    ["1h30m", "PT1H30M"],
    ["1.5 小时", "PT1H30M"],
    ["半小时", "PT30M"],
    ["半天", "PT12H"],
    ["2个小时", "PT2H"],
    ["24 Hours", "PT24H"],
    ["7 天", "P7D"],
    ["1周", "P7D"],
    ["1 day 2 hours", "P1DT2H"],
    ["90", "PT90M"],
    ["45 秒", "PT45S"],
    ["pt15m", "PT15M"],
    ["0", "PT0S"],
  ])("%s is %s", (text, duration) => expect(parseDuration(text)).toBe(duration));

  it.each(["", "soon", "尽快", "15 parsecs", "1 h 2 h", "1.23456 s", "P", "PT", "-5 min", "1 h later"])(
    "“%s” is none",
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  it("is shown in the units that it has", () => {
    expect(durationParts("PT24H")).toEqual([{ unit: "hour", amount: 24 }]);
    expect(durationParts("P1DT2H")).toEqual([
      { unit: "day", amount: 1 },
      { unit: "hour", amount: 2 },
    ]);
    expect(durationParts("soon")).toBeNull();
  });
});
