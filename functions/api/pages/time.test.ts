import { expect, it } from "vitest";
import { localTime } from "./time.ts";

const now = Date.parse("2026-11-22T04:00:00Z");

it("tells a span within a day with the day once, and over midnight twice", () => {
  const zh = localTime("zh-CN", "Asia/Shanghai", now);
  const en = localTime("en", "Asia/Shanghai", now);
  const [from, to, later] = ["2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z", "2026-11-22T17:00:00Z"] as const;
  expect(zh.span(from, to)).toBe("11月22日周日 16:00–18:00");
  expect(en.span(from, to)).toBe("Sun 22 Nov 16:00–18:00");
  expect(en.span(from, later)).toBe("Sun 22 Nov 16:00 – Mon 23 Nov 01:00");
});

it("names the year where it is not this one in the zone", () => {
  const { day } = localTime("en", "Asia/Shanghai", Date.parse("2026-12-31T17:00:00Z"));
  expect(day("2026-12-31T16:30:00Z")).toBe("Fri 1 Jan");
  expect(day("2026-12-31T15:30:00Z")).toBe("Thu, 31 Dec 2026");
});

it("tells midnight as 00:00, and the zone with its offset of that day", () => {
  const berlin = localTime("en", "Europe/Berlin", now);
  expect(berlin.clock("2026-11-22T23:00:00Z")).toBe("00:00");
  expect(berlin.zone("2026-11-22T12:00:00Z")).toBe("Central European Time (GMT+1)");
  expect(berlin.zone("2026-07-22T12:00:00Z")).toBe("Central European Time (GMT+2)");
});
