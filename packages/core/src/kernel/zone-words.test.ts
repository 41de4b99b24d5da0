import { expect, it } from "vitest";
import { localTime, localWindow } from "./zone-words.ts";

it("times are those of the tenant's clocks, with the zone", () => {
  expect(localTime("2026-11-22T08:00:00Z", "en", "Europe/Berlin")).toBe("Sun, Nov 22 09:00 (GMT+1)");
  expect(localTime("2026-11-22T16:30:00Z", "zh-CN", "Asia/Shanghai")).toBe("11月23日周一 00:30 (GMT+8)");
  const night = { from: "2026-11-22T15:00:00Z", to: "2026-11-22T17:00:00Z" };
  expect(localWindow(night, "en", "Asia/Shanghai")).toBe("Sun, Nov 22 23:00 – Mon, Nov 23 01:00 (GMT+8)");
  expect(localWindow(night, "en", "Europe/Berlin")).toBe("Sun, Nov 22 16:00–18:00 (GMT+1)");
});
