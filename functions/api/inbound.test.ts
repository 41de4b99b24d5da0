import type { InboundSource, Refusal } from "@caas/core/inbound";
import type { Shipment, TrackingEvent } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, List } from "./testing/client.ts";
import { post, push, pushOf, type Row, signOf } from "./testing/kuaidi100.ts";
import { newTrackingNumber, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;
type Scan = z.infer<typeof TrackingEvent>;

const salt = "一粒盐 + 50%";
const accepted = { status: 200, body: { result: true, returnCode: "200", message: "成功" } };

let firm: Firm;
let live: Client;
let source: InboundSource;

async function openSource(who: Client): Promise<InboundSource> {
  const { body } = await who.post<InboundSource>("/v1/inbound-sources", {
    provider: "kuaidi100",
    secret: salt,
  });
  return body;
}

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
  source = await openSource(live);
});

/** Newest first, as they come; the two in the middle are of one second. */
const rows: Row[] = [
  { time: "2026-11-20 20:15:14", context: "【苏州中心】已发往无锡", status: "干线", statusCode: "1002" },
  {
    time: "2026-11-20 19:18:27",
    context: "【苏州中心】离开",
    status: "在途",
    statusCode: "0",
    areaName: "江苏,苏州市",
  },
  { time: "2026-11-20 19:18:27", context: "【苏州中心】到达", status: "在途", statusCode: "0" },
  { time: "2026-11-20 07:10:09", context: "【北桥】已揽收", status: "揽收", statusCode: 1 },
];

const read = async (number: string) => (await live.get<Parcel>(`/v1/shipments/${number}`)).body;
const timeline = async (number: string) =>
  (await live.get<List<Scan>>(`/v1/shipments/${number}/timeline`)).body.data;

describe("a push", () => {
  it("makes an unknown parcel, with its timeline in order and in UTC", async () => {
    const number = newTrackingNumber();
    expect(await push(source.url, salt, pushOf(number, rows))).toEqual(accepted);
    expect(await read(number)).toMatchObject({
      trackingNumber: number,
      carrier: "zhongtong",
      status: "in_transit",
      node: "transit",
      lastEventAt: "2026-11-20T12:15:14.000Z",
      customerId: null,
      incomplete: expect.arrayContaining(["recipient.phone", "goods.weightGrams", "promisedAt"]),
    });
    const scans = await timeline(number);
    expect(scans.map(({ at, status, message }) => [at, status, message])).toEqual([
      ["2026-11-19T23:10:09.000Z", "picked_up", "【北桥】已揽收"],
      ["2026-11-20T11:18:27.000Z", "in_transit", "【苏州中心】到达"],
      ["2026-11-20T11:18:27.000Z", "in_transit", "【苏州中心】离开"],
      ["2026-11-20T12:15:14.000Z", "in_transit", "【苏州中心】已发往无锡"],
    ]);
    expect(scans[2]).toMatchObject({ source: "kuaidi100", location: "江苏,苏州市", timeZoneKnown: false });
    expect(scans[2]?.raw).toMatchObject({
      statusCode: "0",
      time: "2026-11-20 19:18:27",
      context: "【苏州中心】离开",
    });
  });

  it("goes on with a parcel that is known, and keeps what the tenant said of it", async () => {
    const input = shipmentInput({ carrier: "yuantong" });
    const { body: parcel } = await live.post<Parcel>("/v1/shipments", input);
    await push(source.url, salt, pushOf(input.trackingNumber.toLowerCase(), rows));
    expect(await read(input.trackingNumber)).toMatchObject({
      id: parcel.id,
      carrier: "yuantong",
      status: "in_transit",
      recipient: { name: "王芳" },
    });
  });

  it("that is repeated, or comes five times at once, changes nothing", async () => {
    const number = newTrackingNumber().toLowerCase();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => push(source.url, salt, pushOf(number, rows))),
    );
    expect(answers).toEqual(Array(5).fill(accepted));
    const before = [await read(number), await timeline(number)];
    expect(await push(source.url, salt, pushOf(number, rows))).toEqual(accepted);
    expect([await read(number), await timeline(number)]).toEqual(before);
    expect(before[1]).toHaveLength(4);
    const told = await live.all<{ objectId: string }>("/v1/events?type=shipment.created");
    expect(told.filter(({ objectId }) => objectId === (before[0] as Parcel).id).length).toBe(1);
  });

  it("of a later time adds what is new", async () => {
    const number = newTrackingNumber();
    await push(source.url, salt, pushOf(number, rows.slice(2)));
    const { version } = await read(number);
    await push(source.url, salt, pushOf(number, rows));
    expect((await read(number)).version).toBe(version + 1);
    expect((await timeline(number)).map(({ message }) => message)).toEqual(
      rows.map(({ context }) => context).reverse(),
    );
  });

  it.each([
    ["absent", undefined],
    ["null", null],
    ["empty", []],
  ])("whose rows are %s is taken, of a parcel of which nothing is known", async (_, data) => {
    const number = newTrackingNumber();
    expect(await push(source.url, salt, pushOf(number, data))).toEqual(accepted);
    expect([(await read(number)).status, await timeline(number)]).toEqual(["unknown", []]);
  });
});

describe("a code", () => {
  const [newest, , , first] = rows as [Row, Row, Row, Row];
  const bare = (row: Row): Row => ({ ...row, status: undefined, statusCode: undefined });

  it.each([
    [
      "that no table has is kept and moves nothing",
      { ...newest, statusCode: "7777" },
      "0",
      "picked_up",
      "unknown",
    ],
    [
      "in words alone is read",
      { ...newest, status: "派件", statusCode: undefined },
      "0",
      "out_for_delivery",
      "out_for_delivery",
    ],
    [
      "of the row comes before the parcel's",
      { ...newest, statusCode: "501" },
      "3",
      "awaiting_pickup",
      "awaiting_pickup",
    ],
    ["of three digits stands for the newest row", bare(newest), "209", "exception", "exception"],
    ["of one digit stands for the newest row", bare(newest), 3, "delivered", "delivered"],
    ["that nobody gives leaves an annotation", bare(newest), null, "picked_up", null],
  ])("%s", async (_, row, state, status, scanned) => {
    const number = newTrackingNumber();
    expect(await push(source.url, salt, pushOf(number, [row, first], { state }))).toEqual(accepted);
    expect((await read(number)).status).toBe(status);
    expect((await timeline(number)).map((scan) => scan.status)).toEqual(["picked_up", scanned]);
  });

  it("of the carrier abroad goes on with the same parcel", async () => {
    const number = newTrackingNumber();
    const delivered = {
      time: "2026-11-21 14:00:00",
      ftime: "2026-11-21 14:00:00",
      context: "Delivered",
      status: "签收",
    };
    const destResult = { nu: "EX015142583SG", com: "speedpost", state: "3", data: [delivered] };
    const content = { ...pushOf(number, rows), destResult };
    expect(await push(source.url, salt, content)).toEqual(accepted);
    expect((await read(number)).status).toBe("delivered");
    expect((await timeline(number)).at(-1)).toMatchObject({ status: "delivered", message: "Delivered" });
    expect((await live.get("/v1/shipments/EX015142583SG")).status).toBe(404);
  });
});

describe("what cannot be taken", () => {
  const param = JSON.stringify(pushOf(newTrackingNumber(), rows));
  const signed = (text: string) => ({ param: text, sign: signOf(text, salt) });
  const of = (number: unknown, data: unknown = []) =>
    signed(JSON.stringify({ lastResult: { nu: number, data } }));

  it.each<[string, Record<string, string>, string]>([
    ["a forged signature", { param, sign: signOf(param, "another salt") }, "bad_signature"],
    ["no signature", { param }, "bad_signature"],
    ["a changed body", { ...signed(param), param: param.replace("苏州", "杭州") }, "bad_signature"],
    ["no param", { sign: signOf("", salt) }, "unreadable"],
    ["bad JSON", signed('{"lastResult":'), "unreadable"],
    ["no parcel", signed('{"status":"abort","message":"3天查询无记录"}'), "unreadable"],
    ["no number", of(undefined), "unreadable"],
    ["a number that is none", of("运单 1"), "unreadable"],
    ["an endless number", of("1".repeat(3000)), "unreadable"],
    [
      "a time that is none",
      of("YT12345678", [{ time: "yesterday", context: "x", status: "在途" }]),
      "unreadable",
    ],
    ["a row without a time", of("YT12345678", [{ context: "x", status: "在途" }]), "unreadable"],
  ])("%s is refused in kuaidi100's words, counted and kept", async (_, form, code) => {
    const own = await openSource(live);
    const answer = await post(own.url, form);
    expect(answer).toMatchObject({ status: 200, body: { result: false } });
    expect(["400", "500"]).toContain(answer.body.returnCode);
    const path = `/v1/inbound-sources/${own.id}`;
    expect((await live.get<InboundSource>(path)).body.refusals).toBe(1);
    const { body } = await live.get<List<Refusal>>(`${path}/refusals`);
    expect(body.data).toMatchObject([{ code, object: "inbound_refusal" }]);
    expect(body.data[0]?.reason).not.toContain(salt);
    expect(new URLSearchParams(body.data[0]?.body).get("param")).toBe(form.param ?? null);
  });

  it("leaves no parcel behind", async () => {
    const number = newTrackingNumber();
    const content = JSON.stringify(pushOf(number, [...rows, { time: "?", context: "x" }]));
    expect((await post(source.url, signed(content))).body.result).toBe(false);
    expect((await live.get(`/v1/shipments/${number}`)).status).toBe(404);
  });

  it("at an address that is nobody's, or was closed, is not found", async () => {
    const own = await openSource(live);
    const unknown = [own.url.replace("kuaidi100", "kdniao"), own.url.slice(0, -2), `${own.url}x`];
    for (const url of unknown) expect((await post(url, signed(param))).status).toBe(404);
    await live.remove(`/v1/inbound-sources/${own.id}`);
    expect((await post(own.url, signed(param))).status).toBe(404);
  });
});

it("the sandbox's address feeds the sandbox", async () => {
  const number = newTrackingNumber();
  const sandbox = await openSource(firm.test);
  expect(await push(sandbox.url, salt, pushOf(number, rows))).toEqual(accepted);
  expect((await live.get(`/v1/shipments/${number}`)).status).toBe(404);
  expect((await firm.test.get(`/v1/shipments/${number}`)).status).toBe(200);
});
