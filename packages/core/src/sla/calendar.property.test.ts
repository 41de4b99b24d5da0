import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { type BusinessHours, calendarSchema, weekdays } from "./calendar-schema.ts";

const DAY = 86_400;
const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Shanghai",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "America/Havana",
  "Pacific/Apia",
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Intervals of a day from an even number of different minutes. */
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((minutes) => {
    const rising = [...minutes].sort((a, b) => a - b);
    const pairs: [string, string][] = [];
    for (let index = 0; index + 1 < rising.length; index += 2) {
      pairs.push([clock(rising[index] ?? 0), clock(rising[index + 1] ?? 0)]);
    }
    return pairs;
  });

const date = fc
  .integer({ min: Date.UTC(2011, 0, 1) / 864e5, max: Date.UTC(2027, 0, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));

const definition = fc
  .record({
    timezone: fc.constantFrom(...zones),
    weekly: fc.record(Object.fromEntries(weekdays.map((weekday) => [weekday, hours]))),
    holidays: fc.array(date, { maxLength: 10 }),
    specialDays: fc.uniqueArray(fc.record({ date, hours }), { maxLength: 10, selector: (day) => day.date }),
  })
  .filter((calendar) => calendarSchema.safeParse(calendar).success)
  .filter((calendar) => Object.values(calendar.weekly).some((intervals) => intervals.length > 0))
  .map((calendar) => calendar as BusinessHours);

const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2011, 11, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 }),
  // Around the changes of the clocks, where the mistakes are.
  fc
    .tuple(
      fc.constantFrom(
        "2011-12-30",
        "2018-02-18",
        "2018-11-04",
        "2026-03-08",
        "2026-03-29",
        "2026-10-25",
        "2026-11-01",
      ),
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
    )
    .map(([day, shift]) => Date.parse(`${day}T00:00:00Z`) / 1000 + shift),
  // Around the edges of what a calendar remembers at once, 32 days of UTC.
  fc
    .tuple(fc.integer({ min: 480, max: 650 }), fc.integer({ min: -DAY, max: DAY }))
    .map(([block, shift]) => block * 32 * DAY + shift),
);
const budget = fc.integer({ min: 0, max: 10 * DAY });

/** A calendar that opens for a minute a week may reach the end of what is looked through; that is another test's. */
const withinHorizon = (start: number, due: number) => fc.pre(due - start < 19 * 365 * DAY);

describe("business time of any calendar", () => {
  it("has consumed exactly the budget when it is due, and not a second before", () => {
    fc.assert(
      fc.property(definition, instant, budget, (calendar, start, seconds) => {
        const { add, elapsed } = compiled(calendar);
        const due = add(start, seconds);
        withinHorizon(start, due);
        expect(elapsed(start, due)).toBe(seconds);
        if (seconds > 0) expect(elapsed(start, due - 1)).toBe(seconds - 1);
        else expect(due).toBe(start);
      }),
      { numRuns: 300 },
    );
  });

  it("is due later the more there is to do and the later it starts", () => {
    fc.assert(
      fc.property(definition, instant, instant, budget, budget, (calendar, one, other, less, more) => {
        const { add } = compiled(calendar);
        const [small, large] = less <= more ? [less, more] : [more, less];
        const [early, late] = one <= other ? [one, other] : [other, one];
        withinHorizon(early, add(early, large));
        withinHorizon(late, add(late, small));
        expect(add(early, small)).toBeLessThanOrEqual(add(early, large));
        expect(add(early, small)).toBeLessThanOrEqual(add(late, small));
      }),
      { numRuns: 200 },
    );
  });

  it("comes to the same instant in one step and in two", () => {
    // Without exception: the second step starts at the earliest instant at which the first is consumed, be that
    // a closing instant, and the earliest instant for the sum lies after it or is it.
    fc.assert(
      fc.property(definition, instant, budget, budget, (calendar, start, first, second) => {
        const { add } = compiled(calendar);
        const due = add(start, first + second);
        withinHorizon(start, due);
        expect(add(add(start, first), second)).toBe(due);
      }),
      { numRuns: 200 },
    );
  });

  it("adds up: what elapses until a moment and from it is what elapses", () => {
    fc.assert(
      fc.property(definition, fc.tuple(instant, instant, instant), (calendar, instants) => {
        const { elapsed } = compiled(calendar);
        const [from = 0, middle = 0, to = 0] = [...instants].sort((a, b) => a - b);
        expect(elapsed(from, middle) + elapsed(middle, to)).toBe(elapsed(from, to));
        expect(elapsed(from, to)).toBeLessThanOrEqual(to - from);
      }),
      { numRuns: 200 },
    );
  });

  it("opens by the wall clock of its zone", () => {
    // Hours that no change of the clocks touches, so that the wall clock alone decides.
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (timezone, start) => {
        const weekly = {
          mon: [["09:00", "17:00"]],
          wed: [
            ["08:30", "12:00"],
            ["13:00", "21:45"],
          ],
        };
        const calendar = calendarSchema.parse({ timezone, weekly });
        const local = Temporal.Instant.fromEpochMilliseconds(start * 1000).toZonedDateTimeISO(timezone);
        const minute = local.hour * 60 + local.minute;
        const within = (open: number, close: number) => minute >= open && minute < close;
        const open =
          (local.dayOfWeek === 1 && within(540, 1020)) ||
          (local.dayOfWeek === 3 && (within(510, 720) || within(780, 1305)));
        expect(compileCalendar(calendar).elapsed(start, start + 1)).toBe(open ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

function compiled(calendar: BusinessHours) {
  const made = compileCalendar(calendar);
  return { add: made.add.bind(made), elapsed: made.elapsed.bind(made) };
}
