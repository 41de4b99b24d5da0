import { describe, expect, it } from "vitest";
import { type CalendarInput, calendarSchema, dayNumber, weekdayOf } from "./calendar-schema.ts";

const shop = {
  timezone: "Asia/Shanghai",
  weekly: {
    mon: [
      ["09:00", "12:00"],
      ["13:00", "18:00"],
    ],
    sat: [["22:00", "24:00"]],
    sun: [["00:00", "02:00"]],
  },
  holidays: ["2026-10-01"],
  specialDays: [{ date: "2026-10-10", hours: [["09:00", "12:00"]] }],
};

/** `path code` of every issue. */
function refusals(calendar: unknown): string[] {
  const issues = calendarSchema.safeParse(calendar).error?.issues ?? [];
  return issues.map((issue) => {
    const code = issue.code === "custom" ? (issue.params?.code ?? issue.code) : issue.code;
    return `${issue.path.join(".")} ${code}`;
  });
}

function allMondays(year: number, count: number): string[] {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: count * 7 }, (_, day) => new Date(first + day * 86_400_000))
    .filter((date) => date.getUTCDay() === 1)
    .map((date) => date.toISOString().slice(0, 10));
}

describe("calendar schema", () => {
  it("takes 24x7 and opening hours, and fills in what may be left out", () => {
    expect(calendarSchema.parse("24x7")).toBe("24x7");
    expect(calendarSchema.parse(shop)).toEqual(shop);
    const least: CalendarInput = { timezone: "UTC", weekly: { fri: [["00:00", "24:00"]] } };
    expect(calendarSchema.parse(least)).toEqual({ ...least, holidays: [], specialDays: [] });
  });

  it.each([
    ["another word", "9to5", " invalid_union"],
    ["no object", 7, " invalid_union"],
    ["a list", [], " invalid_union"],
    ["an unknown zone", { ...shop, timezone: "Asia/Atlantis" }, "timezone custom"],
    ["an offset for a zone", { ...shop, timezone: "+08:00" }, "timezone custom"],
    ["a missing zone", { weekly: shop.weekly }, "timezone invalid_type"],
    ["a missing week", { timezone: "UTC" }, "weekly invalid_type"],
    ["an unknown field", { ...shop, open: true }, "open unknown_field"],
    [
      "an unknown weekday",
      { ...shop, weekly: { ...shop.weekly, monday: [] } },
      "weekly.monday unknown_field",
    ],
    ["a bad time", { ...shop, weekly: { mon: [["9:00", "17:00"]] } }, "weekly.mon.0.0 invalid_format"],
    [
      "a time past the day",
      { ...shop, weekly: { mon: [["09:00", "24:01"]] } },
      "weekly.mon.0.1 invalid_format",
    ],
    [
      "24:00 as an opening",
      { ...shop, weekly: { mon: [["24:00", "24:00"]] } },
      "weekly.mon.0.0 invalid_interval",
    ],
    ["an empty interval", { ...shop, weekly: { mon: [["09:00", "09:00"]] } }, "weekly.mon.0 empty_interval"],
    [
      "a shift over midnight",
      { ...shop, weekly: { mon: [["22:00", "06:00"]] } },
      "weekly.mon.0 invalid_interval",
    ],
    [
      "an overlap, told at the later of the two",
      {
        ...shop,
        weekly: {
          tue: [
            ["12:00", "18:00"],
            ["09:00", "12:01"],
          ],
        },
      },
      "weekly.tue.0 overlapping_interval",
    ],
    [
      "a date that does not exist",
      { ...shop, holidays: ["2026-01-01", "2026-02-29"] },
      "holidays.1 invalid_format",
    ],
    [
      "an overlap on a special day",
      {
        ...shop,
        specialDays: [
          {
            date: "2026-10-10",
            hours: [
              ["09:00", "12:00"],
              ["11:00", "13:00"],
            ],
          },
        ],
      },
      "specialDays.0.hours.1 overlapping_interval",
    ],
    [
      "a special day given twice",
      { ...shop, specialDays: [...shop.specialDays, { date: "2026-10-10", hours: [] }] },
      "specialDays.1.date duplicate_date",
    ],
    ["no open time at all", { timezone: "UTC", weekly: { mon: [] } }, "weekly no_open_time"],
    [
      "holidays on every open day of a year",
      { timezone: "UTC", weekly: { mon: [["09:00", "17:00"]] }, holidays: allMondays(2027, 53) },
      "holidays no_open_time",
    ],
  ])("refuses %s", (_, calendar, refusal) => {
    expect(refusals(calendar)).toEqual([refusal]);
  });

  it("tells everything that is wrong at once", () => {
    const weekly = { mon: [["09:00", "08:00"]], tue: [["10:00", "10:00"]] };
    expect(refusals({ timezone: "Nowhere/Here", weekly, holidays: ["tomorrow"] })).toEqual([
      "timezone custom",
      "weekly.mon.0 invalid_interval",
      "weekly.tue.0 empty_interval",
      "holidays.0 invalid_format",
    ]);
  });

  it("takes hours that touch, and holidays that leave one open day in a year", () => {
    const touching = {
      mon: [
        ["09:00", "12:00"],
        ["12:00", "13:00"],
      ],
    };
    expect(refusals({ timezone: "UTC", weekly: touching })).toEqual([]);
    const mondays = {
      timezone: "UTC",
      weekly: { mon: [["09:00", "17:00"]] },
      holidays: allMondays(2027, 53),
    };
    expect(
      refusals({ ...mondays, specialDays: [{ date: "2027-06-06", hours: [["09:00", "10:00"]] }] }),
    ).toEqual([]);
  });

  it("takes a calendar that opens on special days only", () => {
    expect(refusals({ timezone: "UTC", weekly: {}, specialDays: shop.specialDays })).toEqual([]);
  });

  it("knows the weekday of a date, also before 1970", () => {
    expect(weekdayOf(dayNumber("2026-01-16"))).toBe("fri");
    expect(weekdayOf(dayNumber("1969-12-31"))).toBe("wed");
    expect(weekdayOf(dayNumber("1900-01-01"))).toBe("mon");
  });
});
