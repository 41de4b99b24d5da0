import { describe, expect, it } from "vitest";
import { clockTime } from "./clock-time.ts";

describe("A time of day as people type it", () => {
  it.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["9:30", "09:30"],
    ["21：05", "21:05"],
    ["18点", "18:00"],
    ["24:00", "24:00"],
  ])("%s is %s", (text, time) => expect(clockTime(text)).toBe(time));

  it.each(["", "25", "24:30", "9:60", "noon", "12345"])("“%s” is none", (text) =>
    expect(clockTime(text)).toBeNull(),
  );
});
