import { describe, expect, it } from "vitest";
import { compileCalendar, opensWithinYear, roundTheClock } from "./calendar.ts";
import { type BusinessHours, type CalendarInput, calendarSchema, weekdays } from "./calendar-schema.ts";

const seconds = (text: string) => Date.parse(text) / 1000;
const text = (instant: number) => new Date(instant * 1000).toISOString().replace(".000Z", "Z");
const hours = (count: number) => Math.round(count * 3600);

function calendar(definition: CalendarInput) {
  return compileCalendar(calendarSchema.parse(definition));
}

function daily(timezone: string, ...intervals: [string, string][]) {
  const weekly: BusinessHours["weekly"] = Object.fromEntries(weekdays.map((weekday) => [weekday, intervals]));
  return calendar({ timezone, weekly });
}

function weekdaysOnly(timezone: string, ...intervals: [string, string][]) {
  return {
    timezone,
    weekly: { mon: intervals, tue: intervals, wed: intervals, thu: intervals, fri: intervals },
  };
}

describe("business time", () => {
  const office = calendar(weekdaysOnly("Europe/Paris", ["08:00", "12:00"], ["13:00", "17:00"]));

  it.each([
    ["within an interval", "2026-03-02T08:00:00Z", 2, "2026-03-02T10:00:00Z"],
    ["due at closing, not at the next opening", "2026-03-02T08:00:00Z", 3, "2026-03-02T11:00:00Z"],
    ["over the break", "2026-03-02T08:00:00Z", 4, "2026-03-02T13:00:00Z"],
    ["from within the break", "2026-03-02T11:30:00Z", 1, "2026-03-02T13:00:00Z"],
    ["from the closing instant", "2026-03-06T16:00:00Z", 1, "2026-03-09T08:00:00Z"],
    ["from before the opening", "2026-03-02T01:00:00Z", 8, "2026-03-02T16:00:00Z"],
    ["a week", "2026-03-02T07:00:00Z", 40, "2026-03-06T16:00:00Z"],
    ["nothing is due at once, though it is closed", "2026-03-07T10:00:00Z", 0, "2026-03-07T10:00:00Z"],
  ])("adds %s", (_, start, count, due) => {
    expect(text(office.add(seconds(start), hours(count)))).toBe(due);
  });

  it("measures what is open, from the opening instant to before the closing one", () => {
    expect(office.elapsed(seconds("2026-03-02T07:00:00Z"), seconds("2026-03-02T07:00:01Z"))).toBe(1);
    expect(office.elapsed(seconds("2026-03-02T11:00:00Z"), seconds("2026-03-02T12:00:00Z"))).toBe(0);
    expect(office.elapsed(seconds("2026-03-01T00:00:00Z"), seconds("2026-03-31T00:00:00Z"))).toBe(
      hours(21 * 8),
    );
    expect(office.elapsed(seconds("2026-03-03T12:00:00Z"), seconds("2026-03-02T12:00:00Z"))).toBe(0);
  });

  it("is always open round the clock", () => {
    expect(roundTheClock.add(1000, 500)).toBe(1500);
    expect(roundTheClock.elapsed(1000, 1500)).toBe(500);
    expect(roundTheClock.elapsed(1500, 1000)).toBe(0);
    expect(compileCalendar("24x7")).toBe(roundTheClock);
  });

  it("closes on holidays, opens by special days, and lets a special day win over a holiday", () => {
    const china = calendar({
      ...weekdaysOnly("Asia/Shanghai", ["09:00", "18:00"]),
      holidays: ["2026-05-01", "2026-05-04", "2026-05-05"],
      specialDays: [
        { date: "2026-05-09", hours: [["09:00", "18:00"]] },
        { date: "2026-05-05", hours: [["10:00", "12:00"]] },
        { date: "2026-05-06", hours: [] },
      ],
    });
    // Thursday 17:00; Friday and Monday are holidays, Tuesday is short, Wednesday is closed.
    const start = seconds("2026-04-30T09:00:00Z");
    expect(text(china.add(start, hours(2)))).toBe("2026-05-05T03:00:00Z");
    expect(text(china.add(start, hours(4)))).toBe("2026-05-07T02:00:00Z");
    // The Saturday before the second week is worked.
    expect(china.elapsed(seconds("2026-05-08T16:00:00Z"), seconds("2026-05-10T16:00:00Z"))).toBe(hours(9));
  });

  it("writes a shift over midnight as two intervals that run on", () => {
    const night = calendar({
      timezone: "Asia/Shanghai",
      weekly: { fri: [["22:00", "24:00"]], sat: [["00:00", "06:00"]] },
    });
    expect(text(night.add(seconds("2026-05-08T14:00:00Z"), hours(8)))).toBe("2026-05-08T22:00:00Z");
    expect(night.elapsed(seconds("2026-05-08T15:59:59Z"), seconds("2026-05-08T16:00:01Z"))).toBe(2);
  });

  it("says whether it opens within a year", () => {
    const once = calendar({
      timezone: "UTC",
      weekly: {},
      specialDays: [{ date: "2026-06-01", hours: [["09:00", "10:00"]] }],
    });
    expect(opensWithinYear(once, seconds("2026-01-01T00:00:00Z"))).toBe(true);
    expect(opensWithinYear(once, seconds("2026-06-01T10:00:00Z"))).toBe(false);
    expect(opensWithinYear(once, seconds("2025-05-01T00:00:00Z"))).toBe(false);
    expect(opensWithinYear(roundTheClock, 0)).toBe(true);
  });

  it("gives up after 20 years", () => {
    const once = calendar({
      timezone: "UTC",
      weekly: {},
      specialDays: [{ date: "2026-06-01", hours: [["09:00", "10:00"]] }],
    });
    const due = once.add(seconds("2026-01-01T00:00:00Z"), hours(2));
    expect(due).toBeGreaterThan(seconds("2046-01-01T00:00:00Z"));
    expect(due).toBeLessThan(seconds("2046-04-01T00:00:00Z"));
  });
});

describe("clocks that change", () => {
  it.each<[string, string, [string, string], string, number]>([
    // The day's opening instant, found from the night before, and how long the day is open.
    ["Berlin springs over 02:30", "Europe/Berlin", ["02:30", "06:00"], "2026-03-29T01:00:00Z", 3],
    ["Berlin repeats 02:30", "Europe/Berlin", ["02:30", "06:00"], "2026-10-25T00:30:00Z", 4.5],
    ["Berlin, not near the change", "Europe/Berlin", ["09:00", "17:00"], "2026-03-29T07:00:00Z", 8],
    ["New York springs over 02:15", "America/New_York", ["02:15", "08:00"], "2026-03-08T07:00:00Z", 5],
    ["New York repeats 01:15", "America/New_York", ["01:15", "08:00"], "2026-11-01T05:15:00Z", 7.75],
    [
      "Lord Howe springs half an hour",
      "Australia/Lord_Howe",
      ["02:10", "04:00"],
      "2026-10-03T15:30:00Z",
      1.5,
    ],
    [
      "Lord Howe repeats half an hour",
      "Australia/Lord_Howe",
      ["01:40", "04:00"],
      "2026-04-04T14:40:00Z",
      2 + 5 / 6,
    ],
    ["São Paulo has no midnight", "America/Sao_Paulo", ["00:00", "06:00"], "2018-11-04T03:00:00Z", 5],
    ["Cairo has no midnight", "Africa/Cairo", ["00:00", "06:00"], "2026-04-23T22:00:00Z", 5],
    ["Shanghai keeps its clocks", "Asia/Shanghai", ["00:00", "06:00"], "2026-03-28T16:00:00Z", 6],
  ])("%s", (_, zone, interval, opening, open) => {
    const shop = daily(zone, interval);
    const start = seconds(opening);
    expect(text(shop.add(start - 60, 1) - 1)).toBe(opening);
    expect(shop.elapsed(start - 60, start + hours(12))).toBe(hours(open));
    expect(text(shop.add(start, hours(open)))).toBe(text(start + hours(open)));
  });

  it("closes at the second of a closing time that comes twice", () => {
    const shop = daily("Europe/Berlin", ["00:00", "02:30"]);
    // 00:00 to 02:30 on the clock face is 3.5 hours that night.
    expect(shop.elapsed(seconds("2026-10-24T22:00:00Z"), seconds("2026-10-25T12:00:00Z"))).toBe(hours(3.5));
    expect(text(shop.add(seconds("2026-10-24T22:00:00Z"), hours(3.5)))).toBe("2026-10-25T01:30:00Z");
  });

  it("closes at the change where the closing time is skipped, and drops hours that are skipped whole", () => {
    const late = daily("Europe/Berlin", ["01:00", "02:30"]);
    expect(late.elapsed(seconds("2026-03-28T23:00:00Z"), seconds("2026-03-29T12:00:00Z"))).toBe(hours(1));
    const gone = daily("Europe/Berlin", ["02:10", "02:50"]);
    expect(gone.elapsed(seconds("2026-03-28T23:00:00Z"), seconds("2026-03-29T12:00:00Z"))).toBe(0);
  });

  it("does not count twice where the hour around midnight comes twice", () => {
    for (const [zone, day] of [
      ["America/Sao_Paulo", "2018-02-17"],
      ["Africa/Cairo", "2026-10-29"],
      ["America/Havana", "2026-11-01"],
    ] as const) {
      const always = daily(zone, ["00:00", "24:00"]);
      const middle = seconds(`${day}T12:00:00Z`);
      expect(always.elapsed(middle - 172_800, middle + 172_800)).toBe(345_600);
      expect(always.add(middle - 172_800, 345_600)).toBe(middle + 172_800);
    }
  });

  it("has no hours on a day that a zone left out", () => {
    // Samoa went from 29 to 31 December 2011: two whole days and five hours of 1 January instead of three.
    const samoa = daily("Pacific/Apia", ["09:00", "17:00"]);
    expect(samoa.elapsed(seconds("2011-12-29T12:00:00Z"), seconds("2012-01-01T00:00:00Z"))).toBe(hours(21));
  });

  it("finds changes that are weeks apart", () => {
    // Egypt changed its clocks four times in 2014; 09:00 is 07:00 or 06:00 UTC.
    const shop = daily("Africa/Cairo", ["09:00", "17:00"]);
    const opening = (day: string) => text(shop.add(seconds(`${day}T00:00:00Z`), 1) - 1).slice(11);
    expect(["2014-05-10", "2014-06-10", "2014-07-10", "2014-08-10", "2014-10-10"].map(opening)).toEqual([
      "07:00:00Z",
      "06:00:00Z",
      "07:00:00Z",
      "06:00:00Z",
      "07:00:00Z",
    ]);
  });
});
