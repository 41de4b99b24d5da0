import type { ImportReport } from "@caas/core/inbound";
import type { Shipment, TrackingEvent } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { app, type Client, type List, type ProblemBody } from "./testing/client.ts";
import { newTrackingNumber, shipmentInput } from "./testing/samples.ts";
import { type Firm, keyWith, signUp } from "./testing/world.ts";

type Report = z.infer<typeof ImportReport>;
type Parcel = z.infer<typeof Shipment>;
type Scan = z.infer<typeof TrackingEvent>;

const path = "/v1/tracking-events/import";
let firm: Firm;
let live: Client;

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

/** Sends a file, of text or of bytes. */
async function upload<Body = Report>(content: string | Uint8Array<ArrayBuffer>, type = "text/csv") {
  const answer = await app.request(path, {
    method: "POST",
    headers: { Authorization: `Bearer ${firm.keys.live}`, "Content-Type": type },
    body: content,
  });
  return { status: answer.status, body: (await answer.json()) as Body };
}

const parcel = async (number: string) => (await live.get<Parcel>(`/v1/shipments/${number}`)).body;
const scans = async (number: string) =>
  (await live.get<List<Scan>>(`/v1/shipments/${number}/timeline`)).body.data;

describe("a file", () => {
  it("tells of parcels that are known and not, in the firm's time or with a zone", async () => {
    const [fresh, known] = [newTrackingNumber(), newTrackingNumber()];
    const { body: shipment } = await live.post<Parcel>(
      "/v1/shipments",
      shipmentInput({ trackingNumber: known }),
    );
    const csv = [
      "trackingNumber,at,status,reason,node,location,message,eventId",
      `${fresh},2026-11-20 08:00,picked_up,,,,"已揽收, ""轻放""",`,
      `${fresh.toLowerCase()},2026-11-20T02:00:00Z,in_transit,,transit,上海,,`,
      `${known},2026/11/20 9:05,exception,damaged,,,外箱破损,scan-7`,
    ].join("\r\n");
    const first = await upload(csv);
    expect(first).toEqual({
      status: 200,
      body: { object: "import_report", rows: 3, accepted: 3, duplicates: 0, failed: 0, errors: [] },
    });
    expect(await scans(fresh)).toMatchObject([
      {
        at: "2026-11-20T00:00:00.000Z",
        status: "picked_up",
        message: '已揽收, "轻放"',
        timeZoneKnown: false,
      },
      {
        at: "2026-11-20T02:00:00.000Z",
        location: "上海",
        node: "transit",
        source: "api",
        timeZoneKnown: true,
      },
    ]);
    expect(await parcel(fresh)).toMatchObject({ status: "in_transit", incomplete: expect.any(Array) });
    expect(await parcel(known)).toMatchObject({ id: shipment.id, status: "exception", reason: "damaged" });

    const again = await upload(csv);
    expect(again.body).toMatchObject({ accepted: 0, duplicates: 3 });
    // The firm's own word is the same word by the API.
    const byApi = await live.post<{ duplicates: number }>(`/v1/shipments/${known}/events`, {
      events: [{ at: "2026-11-20T01:05:00Z", status: "exception", reason: "damaged", eventId: "scan-7" }],
    });
    expect(byApi.body.duplicates).toBe(1);
  });

  it("may be in Chinese throughout, as Excel in China writes it", async () => {
    // 运单号,时间,状态,原因 / …,派送未成,收件人不在 in GB18030.
    const header = "d4cbb5a5bac52ccab1bce42cd7b4ccac2cd4add2f20d0a";
    const number = newTrackingNumber();
    const status = "c5c9cbcdceb4b3c9";
    const reason = "cad5bcfec8cbb2bbd4da";
    const ascii = (text: string) => Buffer.from(text).toString("hex");
    const bytes = Uint8Array.from(
      Buffer.from(`${header}${ascii(`${number},2026-11-20 18:00,`)}${status}2c${reason}0d0a`, "hex"),
    );
    expect((await upload(bytes)).body).toMatchObject({ rows: 1, accepted: 1, errors: [] });
    expect(await parcel(number)).toMatchObject({ status: "attempt_failed", reason: "recipient_absent" });
  });

  it("may have a byte order mark, words of either language, and columns in any order", async () => {
    const number = newTrackingNumber();
    const csv = `\uFEFF状态;AT;Message;运单号\nOut for delivery;2026-11-20 08:00;;${number}\n`;
    expect((await upload(csv)).body).toMatchObject({ accepted: 1, errors: [] });
    expect((await parcel(number)).status).toBe("out_for_delivery");
  });
});

describe("a wrong row", () => {
  it("is told by row, column and cause, and keeps no other out", async () => {
    const number = newTrackingNumber();
    const csv = [
      "trackingNumber,at,status,reason,node",
      `${number},2026-11-20 08:00,picked_up,,`,
      `运单,2026-11-20 08:00,picked_up,,`,
      `7.5E+13,2026-11-20 08:00,picked_up,,`,
      `${number},2026-02-30 08:00,picked_up,,`,
      `${number},,flying,hungry,moon`,
      `${number},2026-11-20 09:00`,
      `${number},2026-11-20 08:00,picked_up,,,surplus`,
      `${number},2026-11-20 10:00,in_transit,,`,
      `${number},"2026-11-20 11:00,in_transit,,`,
    ].join("\n");
    const { status, body } = await upload(csv);
    expect(status).toBe(200);
    expect(body).toMatchObject({ rows: 9, accepted: 2, duplicates: 0, failed: 7 });
    expect(body.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, "trackingNumber", "invalid_format"],
      [4, "trackingNumber", "invalid_format"],
      [5, "at", "invalid_time"],
      [6, "status", "invalid_value"],
      [6, "reason", "invalid_value"],
      [6, "node", "invalid_value"],
      [6, "at", "required"],
      [7, "status", "required"],
      [8, null, "too_many_fields"],
      [10, null, "open_quote"],
    ]);
    expect(body.errors[1]?.message).toContain("shortened by the spreadsheet");
    expect((await scans(number)).map(({ status }) => status)).toEqual(["picked_up", "in_transit"]);
  });
});

describe("what is no such file", () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, [string, string][]]>([
    [
      "empty",
      "",
      [
        ["trackingNumber", "required"],
        ["at", "required"],
        ["status", "required"],
      ],
    ],
    ["without a column that it needs", "trackingNumber,at\nA,B", [["status", "required"]]],
    ["with a column that is not one", "trackingNumber,at,status,tenantId\n", [["tenantId", "unknown_field"]]],
    ["with a column twice", "trackingNumber,at,status,时间\n", [["at", "duplicate"]]],
    ["of no charset", Uint8Array.from([0xff, 0xfe, 0xff]), [["", "bad_charset"]]],
    ["too long", `trackingNumber,at,status\n${"A,B,C\n".repeat(2001)}`, [["", "too_big"]]],
  ])("%s is refused", async (_, content, expected) => {
    const { status, body } = await upload<ProblemBody>(content);
    expect(status).toBe(422);
    expect(body.errors?.map(({ path: at, code }) => [at, code])).toEqual(expected);
  });

  it("is refused by its type and its size", async () => {
    expect((await upload("{}", "application/json")).status).toBe(415);
    expect((await upload("x".repeat(1024 * 1024 + 1))).status).toBe(413);
  });
});

it("needs the permission, and fills the world of its key only", async () => {
  const number = newTrackingNumber();
  const { key } = await keyWith(firm, ["shipments:read"]);
  const refused = await app.request(path, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" },
    body: `trackingNumber,at,status\n${number},2026-11-20 08:00,picked_up`,
  });
  expect(refused.status).toBe(403);
  await upload(`trackingNumber,at,status\n${number},2026-11-20 08:00,picked_up`);
  expect((await firm.test.get(`/v1/shipments/${number}`)).status).toBe(404);
});
