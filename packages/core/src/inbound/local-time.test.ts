import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaZone, instant, isZone } from "./local-time.ts";

const at = (value: unknown, zone = chinaZone) => instant(value, zone)?.at;

describe("a time", () => {
  it.each<[unknown, string]>([
    ["2021-12-15 20:15:14", "2021-12-15T12:15:14.000Z"],
    ["2021-12-15T20:15:14", "2021-12-15T12:15:14.000Z"],
    [" 2021-12-15 20:15 ", "2021-12-15T12:15:00.000Z"],
    ["2021-12-15 20", "2021-12-15T12:00:00.000Z"],
    ["2021/12/5 8:05", "2021-12-05T00:05:00.000Z"],
    ["2021.12.05 08:05:01", "2021-12-05T00:05:01.000Z"],
    ["2021年12月15日 20:15", "2021-12-15T12:15:00.000Z"],
    ["2021年12月15日20时15分14秒", "2021-12-15T12:15:14.000Z"],
    ["20211215201514", "2021-12-15T12:15:14.000Z"],
    ["20211215", "2021-12-14T16:00:00.000Z"],
    ["2021-12-15", "2021-12-14T16:00:00.000Z"],
    ["2021-12-15 20:15:14.25", "2021-12-15T12:15:14.250Z"],
    ["2021-12-15 20:15:14,999999", "2021-12-15T12:15:14.999Z"],
  ])("without a zone, such as %s, is local", (written, utc) =>
    expect(instant(written, chinaZone)).toEqual({ at: utc, timeZoneKnown: false }),
  );

  it.each<[unknown, string]>([
    ["2021-12-15T20:15:14Z", "2021-12-15T20:15:14.000Z"],
    ["2021-12-15T20:15:14.5+00:00", "2021-12-15T20:15:14.500Z"],
    ["2026-06-27T11:15:00-03:00", "2026-06-27T14:15:00.000Z"],
    ["2026-06-27 11:15:00 +0530", "2026-06-27T05:45:00.000Z"],
    ["2026-06-27 11:15 UTC", "2026-06-27T11:15:00.000Z"],
    ["1639570514", "2021-12-15T12:15:14.000Z"],
    [1_639_570_514, "2021-12-15T12:15:14.000Z"],
    [1_639_570_514_123, "2021-12-15T12:15:14.123Z"],
  ])("with a zone, such as %s, is that instant", (written, utc) =>
    expect(instant(written, chinaZone)).toEqual({ at: utc, timeZoneKnown: true }),
  );

  it.each([
    ...[
      "",
      "yesterday",
      "2021-13-01 10:00",
      "2021-02-30",
      "2021-00-10",
      "2021-12-15 24:00",
      "2021-12-15 10:61",
    ],
    ...["12/15/2021 10:00", "2021-12-152", "2021", null, undefined, {}, Number.NaN, true],
  ])("is not %s", (written) => expect(instant(written, chinaZone)).toBeNull());

  it("is read by the clocks of its zone on that day", () => {
    expect(at("2026-01-15 12:00", "America/New_York")).toBe("2026-01-15T17:00:00.000Z");
    expect(at("2026-07-15 12:00", "America/New_York")).toBe("2026-07-15T16:00:00.000Z");
    // Left out in spring; twice in autumn.
    expect(at("2026-03-08 02:30", "America/New_York")).toBe("2026-03-08T07:00:00.000Z");
    expect(at("2026-11-01 01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
    expect(at("2026-07-15 12:00", "-03:00")).toBe("2026-07-15T15:00:00.000Z");
  });

  it("that is written by a clock in any zone comes back", () => {
    const zones = fc.constantFrom("Asia/Shanghai", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns");
    const instants = fc
      .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) })
      .map((ms) => ms - (ms % 1000));
    fc.assert(
      fc.property(instants, zones, (ms, zone) => {
        const written = new Intl.DateTimeFormat("sv-SE", {
          ...{ timeZone: zone, dateStyle: "short", timeStyle: "medium" },
        }).format(ms);
        const read = Date.parse(at(written, zone) ?? "");
        // In the hour that comes twice the first is taken.
        expect([ms, ms - 3_600_000]).toContain(read);
      }),
    );
  });
});

it("knows which zones there are", () => {
  expect(["Asia/Shanghai", "+08:00", "-0330", "UTC"].every(isZone)).toBe(true);
  expect(["Mars/Olympus", "", "+99:00", null, 8].some(isZone)).toBe(false);
});
