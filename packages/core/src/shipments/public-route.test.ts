import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, routeOf } from "./public-route.ts";
import { nodes, statuses } from "./status.ts";

const at = (city: string) => ({ address: { line1: "1", city, country: "CN" } }) as never;
const told = (route: ReturnType<typeof routeOf>) =>
  route?.stops.map(({ place, state }) => `${place} ${state}`).join(", ") ?? null;
const passed = (...places: string[]) => places.map((place) => ({ place, node: "transit" as const }));

describe("a parcel's route", () => {
  const way = { sender: at("上海市"), recipient: at("杭州市") };

  it("goes from the sender over where it was to the recipient", () => {
    const places = passed("上海转运中心", "上海转运中心", "杭州分拨中心");
    expect(told(routeOf({ ...way, status: "in_transit", passed: places }))).toBe(
      "上海转运中心 done, 杭州分拨中心 current, 杭州市 ahead",
    );
    expect(told(routeOf({ ...way, status: "in_transit", passed: passed("无锡") }))).toBe(
      "上海市 done, 无锡 current, 杭州市 ahead",
    );
    expect(told(routeOf({ ...way, status: "delivered", passed: places }))).toBe(
      "上海转运中心 done, 杭州分拨中心 done",
    );
    expect(told(routeOf({ ...way, status: "delivered", passed: passed("上海") }))).toBe(
      "上海 done, 杭州市 done",
    );
  });

  it("does not lead to the recipient once the parcel goes back", () => {
    expect(told(routeOf({ ...way, status: "returning", passed: passed("上海", "杭州", "上海") }))).toBe(
      "上海 done, 杭州 done, 上海 current",
    );
  });

  it("is drawn before anything happened, and not where it would be a point", () => {
    expect(told(routeOf({ ...way, status: "created", passed: [] }))).toBe("上海市 ahead, 杭州市 ahead");
    expect(routeOf({ status: "in_transit", passed: passed("无锡", "无锡") })).toBeNull();
    expect(routeOf({ status: "created", passed: [] })).toBeNull();
  });

  it("keeps the first stop and the last ones of a long way, in order, whatever happens", () => {
    const place = fc.record({ place: fc.constantFrom("A", "B", "C"), node: fc.constantFrom(...nodes, null) });
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.array(place), (status, places) => {
        const route = routeOf({ ...way, status, passed: places });
        if (!route) return;
        const states = route.stops.map(({ state }) => state);
        expect(route.stops.length).toBeLessThanOrEqual(7);
        expect(states).toEqual([...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        expect(states.filter((state) => state === "current").length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const order = ["done", "current", "ahead"];

it.each([
  [{ location: "无锡", message: "【苏州市】已揽收" }, "无锡"],
  [{ message: "快件离开【合肥转运中心】，发往【嘉兴分拨中心】" }, "合肥转运中心"],
  [{ message: "快递员【张三】正在派送，网点电话【95311】" }, null],
  [{}, null],
])("the place of %o is %s", (event, place) => expect(placeOf(event)).toBe(place));
