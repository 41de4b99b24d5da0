import { describe, expect, it } from "vitest";
import { fromSlots, hoursText, paint, parseHours, toSlots, type Week } from "./hours.ts";

describe("A day's hours as people write them", () => {
  it.each([
    ["9-12, 13:30-18", "09:00–12:00, 13:30–18:00"],
    ["09:00–12:00 13:00–18:00", "09:00–12:00, 13:00–18:00"],
    ["9：00至18：00", "09:00–18:00"],
    ["8.30-12.00；14-24", "08:30–12:00, 14:00–24:00"],
    ["全天", "00:00–24:00"],
    ["休息", ""],
    ["", ""],
  ])("%s is %s", (text, hours) => expect(hoursText(parseHours(text) ?? [["none", "none"]])).toBe(hours));

  it.each(["early", "9", "9-12-14", "9-"])("“%s” is none", (text) => expect(parseHours(text)).toBeNull());

  it("goes to half hours and back", () => {
    const hours: [string, string][] = [
      ["00:00", "02:30"],
      ["09:00", "12:00"],
      ["23:30", "24:00"],
    ];
    expect(fromSlots(toSlots(hours))).toEqual(hours);
    // What begins within a half hour opens all of it.
    expect(fromSlots(toSlots([["09:10", "09:20"]]))).toEqual([["09:00", "09:30"]]);
  });
});

describe("Painting on the week", () => {
  const week: Week = { mon: [["09:00", "12:00"]], tue: [["09:10", "09:20"]], wed: [["14:00", "18:00"]] };

  it("opens all between two half hours, whichever came first", () => {
    const opened = { ...week, mon: [["09:00", "18:00"]] };
    expect(paint(week, { day: "mon", slot: 20 }, { day: "mon", slot: 35 }, true)).toEqual(opened);
    expect(paint(week, { day: "mon", slot: 35 }, { day: "mon", slot: 20 }, true)).toEqual(opened);
  });

  it("closes on the days between, and leaves the others as they were to the minute", () => {
    expect(paint(week, { day: "wed", slot: 47 }, { day: "thu", slot: 30 }, false)).toEqual({
      ...{ mon: week.mon, tue: week.tue, wed: [["14:00", "15:00"]], thu: [] },
    });
  });
});
