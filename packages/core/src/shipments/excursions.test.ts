import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excursionsOf } from "./excursions.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const row = (minute: number, temperatureCelsius: number, deviceId = "") => ({
  ...{ at: at(minute), temperatureCelsius, deviceId },
});
const chilled = { minCelsius: 2, maxCelsius: 8 };
const found = (...readings: ReturnType<typeof row>[]) => excursionsOf(readings, chilled, 600);

describe("an excursion", () => {
  it("lasts from the first reading out of range to the last before one within", () => {
    expect(found(row(0, 5), row(5, 9), row(10, 12), row(15, 8.1), row(20, 8), row(25, 20))).toEqual([
      { deviceId: "", from: at(5), to: at(15), worstCelsius: 12 },
    ]);
  });

  it("is none where it is shorter than the grace, also when it comes again", () => {
    expect(found(row(0, 9), row(9, 9), row(10, 5), row(11, 9), row(20, 9))).toEqual([]);
  });

  it("is of one logger, on either side of the range", () => {
    expect(found(row(0, 1, "a"), row(5, 5, "b"), row(10, -3, "a"))).toEqual([
      { deviceId: "a", from: at(0), to: at(10), worstCelsius: -3 },
    ]);
    expect(found(row(0, 9, "a"), row(10, 9, "b"))).toEqual([]);
  });

  it("is the same however the readings are ordered", () => {
    const reading = fc.record({
      at: fc.nat(59).map(at),
      temperatureCelsius: fc.integer({ min: 0, max: 12 }),
      deviceId: fc.constantFrom("a", "b"),
    });
    const readings = fc.uniqueArray(reading, { selector: ({ at, deviceId }) => at + deviceId });
    fc.assert(
      fc.property(readings, (some) => {
        const sorted = (list: ReturnType<typeof found>) =>
          list.toSorted((a, b) => (`${a.from}${a.deviceId}` < `${b.from}${b.deviceId}` ? -1 : 1));
        const one = sorted(found(...some));
        expect(sorted(found(...some.toReversed()))).toEqual(one);
        for (const { deviceId, from, to } of one) {
          expect(Date.parse(to) - Date.parse(from)).toBeGreaterThanOrEqual(600_000);
          const within = some.filter(
            (each) => each.deviceId === deviceId && each.at >= from && each.at <= to,
          );
          expect(within.every(({ temperatureCelsius: t }) => t < 2 || t > 8)).toBe(true);
        }
      }),
    );
  });
});
