import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withActor } from "../../kernel/index.ts";
import { testKey } from "../../kernel/test-actor.ts";
import type { Provider, RawPush } from "../provider.ts";
import { track17 } from "./17track.ts";
import { aftership } from "./aftership.ts";
import { easypost } from "./easypost.ts";
import { kdniao } from "./kdniao.ts";
import { kuaidi100 } from "./kuaidi100.ts";
import { sf } from "./sf.ts";

/** @param timezone of the firm */
function read(provider: Provider, payload: unknown, timezone = "Asia/Shanghai") {
  const key = testKey();
  const actor = { ...key, tenant: { ...key.tenant, timezone } };
  return withActor(actor, () => provider.read(JSON.stringify(payload)));
}
const one = (provider: Provider, payload: unknown, timezone?: string) => {
  const [report] = read(provider, payload, timezone);
  if (!report) throw new Error("no parcel");
  return report;
};
const statusesOf = (provider: Provider, payload: unknown) =>
  one(provider, payload).events.map(({ status, reason }) => (reason ? `${status}/${reason}` : status));

describe("kdniao", () => {
  const trace = (time: string, Action?: string | number) => ({
    AcceptTime: time,
    AcceptStation: time,
    Action,
  });
  const parcel = (more: object) => ({ LogisticCode: "75000000000002", ShipperCode: "YD", ...more });

  it("brings many parcels in one push", () => {
    const Data = ["A100001", "A100002"].map((LogisticCode) => ({ LogisticCode, Traces: null }));
    expect(read(kdniao, { Data }).map(({ trackingNumber }) => trackingNumber)).toEqual([
      "A100001",
      "A100002",
    ]);
    expect(read(kdniao, { Data: [] })).toEqual([]);
  });

  it.each([
    ["a number", { State: 3 }, "delivered"],
    ["a text", { State: "3", StateEx: "" }, "delivered"],
    ["a finer one beside it", { State: "3", StateEx: 311 }, "delivered/self_collected"],
  ])("has %s for the state, which stands for the newest trace without a code", (_, state, newest) => {
    const Traces = [trace("2026-11-20 08:00:00"), trace("2026-11-20 09:00:00")];
    expect(statusesOf(kdniao, { Data: [parcel({ ...state, Traces })] })).toEqual([null, newest]);
    // Whichever way round they are listed.
    const turned = { Data: [parcel({ ...state, Traces: Traces.toReversed() })] };
    expect(statusesOf(kdniao, turned)).toEqual([newest, null]);
  });

  it("tells by the state alone that a parcel is late", () => {
    const Traces = [trace("2026-11-20 08:00:00", "2")];
    expect(statusesOf(kdniao, { Data: [parcel({ State: "4", StateEx: "403", Traces })] })).toEqual([
      "in_transit",
      "exception/stalled",
    ]);
  });

  it("takes tracks and nothing else", () => {
    const DataSign = Buffer.from(createHash("md5").update("{}k").digest("hex")).toString("base64");
    const open = (RequestType: string) => {
      const form = new URLSearchParams({ RequestData: "{}", RequestType, DataSign });
      return kdniao.open({ body: form.toString(), header: () => undefined }, "k");
    };
    expect(["101", "102"].map(open)).toEqual(["{}", "{}"]);
    expect(() => open("107")).toThrow("RequestType 107");
  });
});

describe("kuaidi100", () => {
  const push = (state: string, rows: object[], more: object = {}) => ({
    lastResult: { nu: "YT00000001", state, data: rows, ...more },
  });
  const scan = { ftime: "2026-11-20 08:00:00", statusCode: "1002", context: "干线" };

  it("tells by the state alone that a parcel is late", () =>
    expect(statusesOf(kuaidi100, push("201", [scan]))).toEqual(["in_transit", "exception/delay"]));

  it("tells when it expects to deliver, to the hour", () => {
    const at = (arrivalTime: string) => one(kuaidi100, push("0", [scan], { arrivalTime })).estimatedAt;
    expect(at("2026-11-22 18")).toBe("2026-11-22T10:00:00.000Z");
    expect(at("未知")).toBeUndefined();
  });

  it("names the new waybill of a return in its text", () => {
    const back = {
      ftime: "2026-11-21 08:00:00",
      statusCode: "6",
      context: "已退回，新单号：YT9988776655443",
    };
    expect(one(kuaidi100, push("6", [back, scan])).returnNumber).toBe("YT9988776655443");
    expect(one(kuaidi100, push("0", [{ ...back, statusCode: "0" }])).returnNumber).toBeUndefined();
  });
});

describe("17TRACK", () => {
  const event = (more: object) => ({ description: "x", sub_status: "InTransit_Other", ...more });
  const parcel = (events: object[], info: object = {}) => ({
    data: { number: "LX123456789CN", track_info: { ...info, tracking: { providers: [{ events }] } } },
  });
  const timeOf = (more: object, timezone?: string) => {
    const [first] = one(track17, parcel([event(more)]), timezone).events;
    return [first?.at, first?.timeZoneKnown];
  };

  it.each<[string, object, string, boolean]>([
    ["UTC", { time_utc: "2026-11-20T01:00:00Z", time_iso: "2026-11-20T09:00:00+08:00" }, "01:00", true],
    ["its offset", { time_iso: "2026-11-20T09:00:00+08:00" }, "01:00", true],
    [
      "the carrier's words and zone",
      { time_raw: { date: "2026-11-20", time: "01:00", timezone: "Europe/Rome" } },
      "00:00",
      true,
    ],
    ["no zone", { time_raw: { date: "2026-11-20", time: "10:00:00", timezone: null } }, "01:00", false],
    [
      "a zone that there is not",
      { time_raw: { date: "2026-11-20", time: "10:00:00", timezone: "Mars/Olympus" } },
      "01:00",
      false,
    ],
  ])("gives a time with %s", (_, more, time, known) => {
    expect(timeOf(more, "Asia/Tokyo")).toEqual([`2026-11-20T${time}:00.000Z`, known]);
  });

  it("gives a milestone where it has no sub-status, and the parcel's state for the newest", () => {
    const at = (hour: number) => ({ time_utc: `2026-11-20T0${hour}:00:00Z`, sub_status: null });
    const events = [event(at(3)), event({ ...at(2), stage: "PickedUp" }), event(at(1))];
    const info = { latest_status: { status: "Delivered", sub_status: "Delivered_Other" } };
    expect(statusesOf(track17, parcel(events, info))).toEqual([null, "picked_up", "delivered"]);
  });

  it("tells by the state alone that a parcel is long under way, and when it is expected", () => {
    const report = one(
      track17,
      parcel([event({ time_utc: "2026-11-20T01:00:00Z" })], {
        latest_status: { status: "Expired", sub_status: "Expired_Other", sub_status_descr: "too long" },
        time_metrics: { estimated_delivery_date: { from: null, to: "2026-11-25T18:00:00+08:00" } },
      }),
    );
    expect(report.events.map(({ status, message }) => [status, message])).toEqual([
      ["in_transit", "x"],
      ["exception", "too long"],
    ]);
    expect(report.estimatedAt).toBe("2026-11-25T10:00:00.000Z");
  });

  it("says nothing of a parcel that it no longer follows, and lists what was asked for by hand", () => {
    const stopped = { event: "TRACKING_STOPPED", data: { number: "LX123456789CN", carrier: 3011, tag: "" } };
    expect(one(track17, stopped)).toMatchObject({
      trackingNumber: "LX123456789CN",
      carrier: "3011",
      events: [],
    });
    const list = { code: 0, data: { accepted: [{ number: "A1" }, { number: "A2" }], rejected: [] } };
    expect(read(track17, list)).toHaveLength(2);
  });
});

describe("AfterShip", () => {
  const push = (checkpoints: object[], more: object = {}) => ({
    msg: { tracking_number: "1Z999", slug: "ups", ...more, checkpoints },
  });
  const timeOf = (checkpoint: object) => {
    const [first] = one(aftership, push([checkpoint]), "America/Chicago").events;
    return [first?.at, first?.timeZoneKnown];
  };

  it.each<[string, object, string, boolean]>([
    ["with a zone", { checkpoint_time: "2026-07-01T10:00:00+02:00" }, "08:00", true],
    [
      "by the country's clocks",
      { checkpoint_time: "2026-07-01T10:00:00", country_region: "DEU" },
      "08:00",
      false,
    ],
    [
      "by the firm's where the country has many",
      { checkpoint_time: "2026-07-01T03:00:00", country_iso3: "USA" },
      "08:00",
      false,
    ],
  ])("gives a time %s", (_, checkpoint, time, known) =>
    expect(timeOf(checkpoint)).toEqual([`2026-07-01T${time}:00.000Z`, known]),
  );

  it("means the plainest of a tag that has no sub-tag", () => {
    const at = { checkpoint_time: "2026-07-01T10:00:00Z" };
    const payload = push(
      [
        { ...at, tag: "Delivered" },
        { ...at, checkpoint_time: "2026-07-02" },
      ],
      { tag: "Exception" },
    );
    expect(statusesOf(aftership, payload)).toEqual(["delivered", "exception/other"]);
  });

  it("tells by the state alone that there was no news for long, and when a parcel is expected", () => {
    const report = one(
      aftership,
      push([{ checkpoint_time: "2026-07-01T10:00:00Z", subtag: "InTransit_001" }], {
        subtag: "Expired_001",
        latest_estimated_delivery: { type: "specific", datetime: "2026-07-04T12:00:00+02:00" },
      }),
    );
    expect(report.events.map(({ status }) => status)).toEqual(["in_transit", "exception"]);
    expect(report.estimatedAt).toBe("2026-07-04T10:00:00.000Z");
  });
});

describe("EasyPost", () => {
  it("tells of other things than parcels, which are taken and say nothing", () =>
    expect(
      read(easypost, { description: "batch.updated", result: { object: "Batch", id: "batch_1" } }),
    ).toEqual([]));

  it("tells when a parcel is expected, and gives the newest event the tracker's state", () => {
    const report = one(easypost, {
      result: {
        ...{
          object: "Tracker",
          tracking_code: "EZ1",
          status: "delivered",
          est_delivery_date: "2026-11-25T00:00:00Z",
        },
        tracking_details: [{ datetime: "2026-11-20T01:00:00Z" }, { datetime: "2026-11-21T01:00:00Z" }],
      },
    });
    expect(report.estimatedAt).toBe("2026-11-25T00:00:00.000Z");
    expect(report.events.map(({ status }) => status)).toEqual([null, "delivered"]);
  });
});

describe("SF", () => {
  const route = (mailno: string, opCode: unknown, more: object = {}) => ({
    ...{ id: "1", mailno, opCode, acceptTime: "2026-11-20 08:00:00", acceptAddress: "深圳市", remark: "x" },
    ...more,
  });
  const payloadOf = (WaybillRoute: unknown) => ({ Body: { WaybillRoute } });

  it("brings scans of several parcels, as a list, one alone, or without their wrapping", () => {
    const routes = [route("SF1", "50"), route("SF2", 44), route("SF1", "30", { id: "2" })];
    for (const payload of [payloadOf(routes), { WaybillRoute: routes }, routes])
      expect(read(sf, payload).map(({ trackingNumber, events }) => [trackingNumber, events.length])).toEqual([
        ["SF1", 2],
        ["SF2", 1],
      ]);
    expect(one(sf, payloadOf(route("SF1", "50"))).events[0]).toMatchObject({
      ...{ status: "picked_up", eventId: "1", location: "深圳市", timeZoneKnown: false },
      at: "2026-11-20T00:00:00.000Z",
    });
  });

  it("tells in words why a delivery failed, and under which waybill a parcel goes back", () => {
    const failed = route("SF1", "70", { reasonName: "收方客户不在", reasonCode: "2" });
    expect(statusesOf(sf, payloadOf([failed]))).toEqual(["attempt_failed/recipient_absent"]);
    const back = route("SF1", "648", { remark: "快件已退回/转寄，新单号为：SF1234567890123" });
    expect(one(sf, payloadOf([back]))).toMatchObject({ returnNumber: "SF1234567890123" });
    expect(statusesOf(sf, payloadOf([back]))).toEqual(["returning/new_waybill"]);
  });

  describe("signs", () => {
    // The example of SF's page on digital signatures.
    const msgData = '{"language":"zh-CN","orderId":"QIAO-20200618-004"}';
    const signed = { msgData, timestamp: "12312334453453", msgDigest: "IIKJtuLVzoFTu4kHI8M8vA==" };
    const checkWord = "fjcg5PGKaNpPSHFAZ4QsCOkV71R3zVci";
    const push = (body: string, contentType: string, key?: string): RawPush => ({
      body,
      header: (name) => (name === "content-type" ? contentType : undefined),
      query: (name) => (name === "key" ? key : undefined),
    });
    const form = "application/x-www-form-urlencoded;charset=UTF-8";

    it("a form and JSON alike", () => {
      expect(sf.open(push(new URLSearchParams(signed).toString(), form), checkWord)).toBe(msgData);
      const asJson = JSON.stringify({ ...signed, timestamp: 12_312_334_453_453 });
      expect(sf.open(push(asJson, "application/json"), checkWord)).toBe(msgData);
      const forged = new URLSearchParams({ ...signed, timestamp: "12312334453454" }).toString();
      expect(() => sf.open(push(forged, form), checkWord)).toThrow("check word");
    });

    it("not its plain push, which has to know the address's key", () => {
      expect(sf.open(push("{}", "application/json", checkWord), checkWord)).toBe("{}");
      for (const key of [undefined, "", "guess"])
        expect(() => sf.open(push("{}", "application/json", key), checkWord)).toThrow("?key=");
    });

    it("nor its XML, and the tenant is told what to choose", () =>
      expect(() => sf.open(push("content=%3CRequest%2F%3E", form), checkWord)).toThrow("choose JSON"));
  });
});
