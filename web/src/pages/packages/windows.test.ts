import { describe, expect, it } from "vitest";
import { rowsOf, windowsOf } from "./windows.ts";

const weekdays = { days: ["mon", "tue"] as ("mon" | "tue")[], from: "09:00", to: "12:00", capacity: 20 };
const saturday = { days: ["sat"] as "sat"[], from: "09:00", to: "12:00", capacity: 5 };
const evening = { days: ["mon"] as "mon"[], from: "18:00", to: "21:00", capacity: 4 };

describe("The grid of windows and places", () => {
  it("has a row for each time of day, the earliest first", () =>
    expect(rowsOf([evening, weekdays, saturday])).toEqual([
      { from: "09:00", to: "12:00", places: { mon: 20, tue: 20, sat: 5 } },
      { from: "18:00", to: "21:00", places: { mon: 4 } },
    ]));

  it("gives back the windows that it was made of", () =>
    expect(windowsOf(rowsOf([weekdays, saturday, evening]))).toEqual([weekdays, saturday, evening]));

  it("has no window for a row that is open on no day", () =>
    expect(windowsOf([{ from: "09:00", to: "12:00", places: {} }])).toEqual([]));
});
