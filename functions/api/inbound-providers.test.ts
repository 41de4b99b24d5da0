import type { InboundSource, Refusal } from "@caas/core/inbound";
import type { Shipment, TrackingEvent } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { List } from "./testing/client.ts";
import { pushAs, send, type Wrapped, wrap, wrapped } from "./testing/providers.ts";
import { newTrackingNumber } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;
type Scan = z.infer<typeof TrackingEvent>;

const secret = "密钥 + 50% é";
let firm: Firm;
const sources = {} as Record<Wrapped, InboundSource>;

async function openSource(provider: Wrapped): Promise<InboundSource> {
  return (await firm.live.post<InboundSource>("/v1/inbound-sources", { provider, secret })).body;
}

beforeAll(async () => {
  firm = await signUp();
  for (const provider of wrapped) sources[provider] = await openSource(provider);
});

const read = async (number: string) => (await firm.live.get<Parcel>(`/v1/shipments/${number}`)).body;
const scansOf = async (number: string) =>
  (await firm.live.get<List<Scan>>(`/v1/shipments/${number}/timeline`)).body.data;
const push = (provider: Wrapped, payload: unknown) =>
  pushAs(provider, sources[provider].url, secret, payload);

/** What providers say when a push is taken. */
const thanks: Record<Wrapped, unknown> = {
  kuaidi100: { result: true, returnCode: "200", message: "成功" },
  kdniao: {
    EBusinessID: "1234567",
    UpdateTime: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    Success: true,
    Reason: "",
  },
  "17track": { success: true },
  aftership: { success: true },
  easypost: { success: true },
  sf: { return_code: "0000", return_msg: "成功" },
};

interface Told {
  at: string;
  code: string | number | null;
  text: string;
}

/** A payload in each provider's shape; the events come oldest first, in each provider's own writing of time. */
const payloads: Record<Wrapped, (number: string, events: Told[]) => unknown> = {
  kuaidi100: (nu, events) => ({
    lastResult: {
      ...{ nu, com: "yuantong", state: "0" },
      data: events.toReversed().map(({ at, code, text }) => ({ ftime: at, statusCode: code, context: text })),
    },
  }),
  kdniao: (LogisticCode, events) => ({
    EBusinessID: "1234567",
    Count: "1",
    Data: [
      {
        ...{ LogisticCode, ShipperCode: "ZTO", Success: true, State: 2, StateEx: "2" },
        Traces: events.map(({ at, code, text }) => ({ AcceptTime: at, Action: code, AcceptStation: text })),
      },
    ],
  }),
  "17track": (number, events) => ({
    event: "TRACKING_UPDATED",
    data: {
      ...{ number, carrier: 190_271, tag: null },
      track_info: {
        latest_status: { status: "InTransit", sub_status: "InTransit_Other" },
        tracking: {
          providers: [
            {
              provider: { key: 190_271, name: "Cainiao" },
              events: events.toReversed().map(({ at, code, text }) => ({
                ...{ time_iso: null, time_utc: null, description: text, sub_status: code },
                time_raw: { date: at.slice(0, 10), time: at.slice(11), timezone: "+08:00" },
              })),
            },
          ],
        },
      },
    },
  }),
  aftership: (tracking_number, events) => ({
    event: "tracking_update",
    msg: {
      ...{ tracking_number, slug: "yunda", tag: "InTransit", subtag: "InTransit_001" },
      checkpoints: events.map(({ at, code, text }) => ({
        ...{ checkpoint_time: at.replace(" ", "T"), subtag: code, message: text, country_iso3: "CHN" },
      })),
    },
  }),
  easypost: (tracking_code, events) => ({
    description: "tracker.updated",
    result: {
      ...{
        object: "Tracker",
        tracking_code,
        carrier: "FedEx",
        status: "in_transit",
        status_detail: "unknown",
      },
      tracking_details: events.map(({ at, code, text }) => ({
        ...{
          datetime: `${at.replace(" ", "T")}+08:00`,
          message: text,
          status: "unknown",
          status_detail: code,
        },
      })),
    },
  }),
  sf: (mailno, events) => ({
    Body: {
      WaybillRoute: events.map(({ at, code, text }) => ({
        ...{ mailno, acceptTime: at, opCode: code, remark: text, acceptAddress: "深圳市" },
      })),
    },
  }),
};

/** Each provider's code for picked up, for out for delivery, and one that no table has. */
const words: Record<Wrapped, [string, string, string]> = {
  kuaidi100: ["103", "5", "7777"],
  kdniao: ["1", "202", "7777"],
  "17track": ["InTransit_PickedUp", "OutForDelivery_Other", "InTransit_Beamed"],
  aftership: ["InTransit_002", "OutForDelivery_001", "InTransit_999"],
  easypost: ["received_at_origin_facility", "out_for_delivery", "beamed_up"],
  sf: ["50", "44", "7777"],
};

const journey = (provider: Wrapped): Told[] => {
  const [pickedUp, outForDelivery] = words[provider];
  return [
    { at: "2026-11-20 08:00:00", code: pickedUp, text: "揽收" },
    { at: "2026-11-21 07:30:00", code: outForDelivery, text: "派送" },
  ];
};

describe.each(wrapped)("%s", (provider) => {
  it("makes a parcel of what it tells, in order and in UTC", async () => {
    const number = newTrackingNumber();
    expect(await push(provider, payloads[provider](number, journey(provider)))).toEqual({
      status: 200,
      body: thanks[provider],
    });
    expect(await read(number)).toMatchObject({
      status: "out_for_delivery",
      lastEventAt: "2026-11-20T23:30:00.000Z",
      carrier: expect.any(String),
    });
    expect(
      (await scansOf(number)).map(({ at, status, message, source }) => [at, status, message, source]),
    ).toEqual([
      ["2026-11-20T00:00:00.000Z", "picked_up", "揽收", provider],
      ["2026-11-20T23:30:00.000Z", "out_for_delivery", "派送", provider],
    ]);
  });

  it("told twice, or five times at once, changes nothing", async () => {
    const number = newTrackingNumber();
    const payload = payloads[provider](number, journey(provider));
    const answers = await Promise.all(Array.from({ length: 5 }, () => push(provider, payload)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const before = [await read(number), await scansOf(number)];
    expect(before[1]).toHaveLength(2);
    await push(provider, payload);
    expect([await read(number), await scansOf(number)]).toEqual(before);
  });

  it("with a code that no table has keeps the event and moves nothing", async () => {
    const number = newTrackingNumber();
    const [, , unheardOf] = words[provider];
    const odd = { at: "2026-11-21 09:00:00", code: unheardOf, text: "?" };
    const events = [...journey(provider), odd];
    await push(provider, payloads[provider](number, events));
    expect((await read(number)).status).toBe("out_for_delivery");
    const last = (await scansOf(number)).at(-1);
    expect(last).toMatchObject({ status: "unknown", message: "?" });
    expect(JSON.stringify(last?.raw)).toContain(unheardOf);
  });

  it("of the future is kept, flagged and not current", async () => {
    const number = newTrackingNumber();
    const [, outForDelivery] = words[provider];
    const ahead = { at: "2199-01-01 00:00:00", code: outForDelivery, text: "?" };
    await push(provider, payloads[provider](number, [...journey(provider).slice(0, 1), ahead]));
    expect((await read(number)).status).toBe("picked_up");
    expect((await scansOf(number)).map(({ future }) => future)).toEqual([false, true]);
  });

  it.skipIf(provider === "sf")("without events is taken", async () => {
    const number = newTrackingNumber();
    expect((await push(provider, payloads[provider](number, []))).body).toEqual(thanks[provider]);
    expect([(await read(number)).status, await scansOf(number)]).toEqual(["unknown", []]);
  });

  const bad: [string, string, () => Parameters<typeof send>[1]][] = [
    ["signed with another secret", "bad_signature", () => wrap[provider]("{}", "another")],
    [
      "not signed at all",
      "bad_signature",
      () => ({
        body: provider === "kuaidi100" ? "param={}" : provider === "kdniao" ? "RequestData={}" : "{}",
        headers: {
          "Content-Type": ["kuaidi100", "kdniao"].includes(provider)
            ? "application/x-www-form-urlencoded"
            : "application/json",
        },
      }),
    ],
    ["of bad JSON", "unreadable", () => wrap[provider]('{"a":', secret)],
    ["of another shape", "unreadable", () => wrap[provider]('{"hello":{"world":1}}', secret)],
    [
      "of an impossible time",
      "unreadable",
      () => {
        const [event] = journey(provider);
        const events = event ? [{ ...event, at: "2026-02-30 10:00:00" }] : [];
        return wrap[provider](JSON.stringify(payloads[provider]("YT00000001", events)), secret);
      },
    ],
    [
      "of a number that is none",
      "unreadable",
      () => wrap[provider](JSON.stringify(payloads[provider]("运单 1", journey(provider))), secret),
    ],
    [
      "in GBK",
      "unreadable",
      () => {
        const { body, headers } = wrap[provider](JSON.stringify({ text: "揽收" }), secret);
        const text = String(body);
        const escaped = text.replace("%E6%8F%BD%E6%94%B6", "%C0%BF%CA%D5");
        const [before = "", after = ""] = text.split("揽收");
        const bytes = [...Buffer.from(before), 0xc0, 0xbf, 0xca, 0xd5, ...Buffer.from(after)];
        return { body: escaped === text ? Uint8Array.from(bytes) : escaped, headers };
      },
    ],
  ];

  it.each(bad)("%s is refused, counted and kept", async (_, code, sent) => {
    const own = await openSource(provider);
    const { status, body } = await send(own.url, sent());
    const isRefusedInWords = ["kuaidi100", "kdniao", "sf"].includes(provider);
    expect(status).toBe(isRefusedInWords ? 200 : code === "bad_signature" ? 401 : 400);
    expect([body.result ?? body.Success ?? body.success ?? body.return_code]).toEqual([
      provider === "sf" ? "1000" : false,
    ]);
    const path = `/v1/inbound-sources/${own.id}`;
    expect((await firm.live.get<InboundSource>(path)).body.refusals).toBe(1);
    const { data } = (await firm.live.get<List<Refusal>>(`${path}/refusals`)).body;
    expect(data).toMatchObject([{ code }]);
    expect(data[0]?.reason).not.toContain(secret);
  });

  it("of more than a megabyte is too large, and one of nearly that is taken", async () => {
    const number = newTrackingNumber();
    const events = journey(provider).map((event) => ({ ...event, text: event.text.repeat(5) }));
    const payload = { ...(payloads[provider](number, events) as object), padding: "x".repeat(900_000) };
    expect((await push(provider, payload)).status).toBe(200);
    const larger = await push(provider, { ...payload, padding: "x".repeat(1_100_000) });
    expect([larger.status, larger.body.code]).toEqual([413, "body_too_large"]);
  });
});

it("SF's plain push is taken at the address with the source's secret, and nowhere else", async () => {
  const number = newTrackingNumber();
  const plain = {
    body: JSON.stringify(payloads.sf(number, journey("sf"))),
    headers: { "Content-Type": "application/json" },
  };
  const { url } = sources.sf;
  expect((await send(url, plain)).body).toMatchObject({ return_code: "1000", return_msg: "签名错误" });
  expect((await firm.live.get(`/v1/shipments/${number}`)).status).toBe(404);
  expect((await send(`${url}?key=${encodeURIComponent(secret)}`, plain)).body).toEqual(thanks.sf);
  expect((await read(number)).status).toBe("out_for_delivery");
});

/** Vectors that the providers' own documents and tools were checked against. */
it.each<[Wrapped, string, string, string]>([
  [
    "kdniao",
    '{"OrderCode":"","ShipperCode":"SF","LogisticCode":"118650888018"}',
    "APPKEY",
    "M2RkZDQ2NmVlN2FjZmUzMDcxOGUzZmI2MjlmNjkxZWE=",
  ],
  [
    "17track",
    '{"event":"TRACKING_STOPPED","data":{"number":"AA123456789BR","carrier":2151,"param":null,"tag":""}}',
    "APIKEY",
    "d6dd97e83e96fbaafe7e148036cffccfe64b54985a5e448dd029b8429afdf56e",
  ],
  [
    "aftership",
    '{"description":"tracker.updated"}',
    "test-webhook-secret",
    "nMkP/YC9jfO2Pu1qRN+9/ygHASYNzZXrTRxDhAN9CZw=",
  ],
  [
    "easypost",
    '{"description":"tracker.updated"}',
    "test-webhook-secret",
    "hmac-sha256-hex=9cc90ffd80bd8df3b63eed6a44dfbdff280701260dcd95eb4d1c4384037d099c",
  ],
])("%s signs as its documents say", (provider, payload, key, signature) => {
  const { body, headers } = wrap[provider](payload, key);
  expect([...Object.values(headers), ...new URLSearchParams(String(body)).values()]).toContain(signature);
});
