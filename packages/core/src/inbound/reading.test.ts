import { describe, expect, it } from "vitest";
import type { Refused } from "./provider.ts";
import { formOf, place, waybillsIn, withVerdict } from "./reading.ts";

const push = (body: string) => ({ body, header: () => undefined });

describe("a waybill in a carrier's text", () => {
  it.each([
    ["快件已退回，新单号：SF1234567890123", { returnNumber: "SF1234567890123" }],
    ["已转寄/退回,新运单号为 444012345678 请留意", { returnNumber: "444012345678" }],
    ["退件，原单号SF7654321098765", { returnOf: "SF7654321098765" }],
    ["快件已退回，请联系 13800138000", {}],
    ["快递员 12345678901 派送", {}],
    ["新单号待生成", {}],
    [undefined, {}],
  ])("%j", (text, waybills) => expect(waybillsIn(text)).toEqual(waybills));
});

it("a form that is not UTF-8 is refused, and not only garbled", () => {
  expect(formOf(push("a=1+2&b=%E4%B8%AD")).get("b")).toBe("中");
  // 中 in GBK.
  const refused = expect.objectContaining<Partial<Refused>>({ code: "unreadable" });
  expect(() => formOf(push("b=%D6%D0"))).toThrow(refused);
  expect(() => formOf({ ...push("b=x"), isUtf8: false })).toThrow(refused);
});

it("a place is made of what is known of it", () => {
  expect(place("Kenly", null, "US")).toBe("Kenly, US");
  expect(place(null, undefined, "")).toBeUndefined();
});

describe("a verdict on the whole parcel", () => {
  const verdicts = { late: { status: "exception", reason: "delay" } } as const;
  const scan = { at: "2026-11-20T01:00:00.000Z", status: "in_transit", timeZoneKnown: false } as const;

  it("comes right after the newest scan, and is one however often it is told", () => {
    const [first, verdict] = withVerdict([scan], verdicts, "late", "too long on the way");
    expect(first).toBe(scan);
    expect(verdict).toMatchObject({ at: scan.at, ...verdicts.late, message: "too long on the way" });
    expect(withVerdict([scan], verdicts, "late")[1]?.eventId).toBe(verdict?.eventId);
  });

  it("adds nothing where a scan says the same, there is no scan, or the state is no verdict", () => {
    const late = { ...scan, ...verdicts.late };
    expect(withVerdict([late], verdicts, "late")).toEqual([late]);
    expect(withVerdict([], verdicts, "late")).toEqual([]);
    expect(withVerdict([scan], verdicts, "0")).toEqual([scan]);
  });
});
