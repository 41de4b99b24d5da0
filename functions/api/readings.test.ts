import { beforeAll, describe, expect, it } from "vitest";
import { handler as automate } from "../consumers/automate.ts";
import type { List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

interface Answer {
  accepted: number;
  duplicates: number;
  excursions: { deviceId: string | null; from: string; to: string; worstCelsius: number }[];
  shipment: { status: string; reason: string | null };
}

const start = Date.now() - 3 * 3_600_000;
const at = (minute: number) => new Date(start + minute * 60_000).toISOString();
const row = (minute: number, temperatureCelsius: number, more: Record<string, unknown> = {}) => ({
  ...{ at: at(minute), temperatureCelsius, deviceId: "logger-1" },
  ...more,
});

async function parcel(goods: Record<string, unknown> = { temperature: { minCelsius: 2, maxCelsius: 8 } }) {
  const { body } = await firm.live.post<{ id: string }>(
    "/v1/shipments",
    shipmentInput({ goods: { type: "food", weightGrams: 500, ...goods } }),
  );
  const path = `/v1/shipments/${body.id}`;
  return {
    id: body.id,
    path,
    add: (...readings: unknown[]) => firm.live.post<Answer>(`${path}/readings`, { readings }),
    exceptions: async () =>
      (await firm.live.all<{ objectId: string }>("/v1/events?type=shipment.exception")).filter(
        ({ objectId }) => objectId === body.id,
      ),
  };
}

describe("goods that are not kept in their range", () => {
  it("are an exception once, however the readings come", async () => {
    const { id, path, add, exceptions } = await parcel();
    expect((await add(row(0, 5), row(5, 9))).body).toMatchObject({ accepted: 2, excursions: [] });
    const { body } = await add(row(15, 11, { humidityPercent: 60, location: "冷藏车 3" }));
    expect(body).toMatchObject({
      ...{ accepted: 1, duplicates: 0, shipment: { status: "exception", reason: "temperature" } },
      excursions: [{ deviceId: "logger-1", from: at(5), to: at(15), worstCelsius: 11 }],
    });
    // Again, longer, and with an earlier reading that was late.
    await add(row(15, 11), row(20, 12));
    expect((await add(row(3, 8.5))).body.excursions[0]).toMatchObject({ from: at(3), to: at(20) });
    expect(await exceptions()).toHaveLength(1);
    // In range again, and then another.
    await add(row(30, 5), row(40, 9), row(50, 9));
    expect(await exceptions()).toHaveLength(2);

    const timeline = await firm.live.get<List<{ source: string; message: string }>>(`${path}/timeline`);
    expect(timeline.body.data.map(({ source, message }) => [source, message])).toEqual([
      ["readings", "11 °C"],
      ["readings", "9 °C"],
    ]);
    await deliver(automate, await eventOf(firm, "shipment.exception", id));
    const ledger = await firm.live.get<List<object>>(`/v1/exceptions?shipmentId=${id}`);
    expect(ledger.body.data).toMatchObject([{ class: "damage", kind: "temperature", reason: "temperature" }]);
  });

  it("are told once when the same readings come ten times at once", async () => {
    const { add, exceptions } = await parcel();
    const readings = [row(0, 9), row(10, 9)];
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(...readings)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await exceptions()).toHaveLength(1);
  });

  it("are nobody's trouble after delivery", async () => {
    const { path, add, exceptions } = await parcel();
    await firm.live.post(`${path}/events`, { events: [{ at: at(5), status: "delivered" }] });
    expect((await add(row(6, 25), row(30, 25))).body).toMatchObject({ accepted: 2, excursions: [] });
    expect(await exceptions()).toEqual([]);
  });

  it("have the range of their service level, unless they name one, or none", async () => {
    const frozen = await parcel({ type: "frozen" });
    expect((await frozen.add(row(0, -10), row(10, -10))).body.shipment.status).toBe("exception");
    const books = await parcel({ type: "books" });
    expect((await books.add(row(0, 40), row(100, 40))).body).toMatchObject({ accepted: 2, excursions: [] });
  });
});

describe("readings", () => {
  it("are kept once for a logger and instant, and listed the latest first", async () => {
    const { path, add } = await parcel();
    const many = Array.from({ length: 200 }, (_, index) => row(index / 2, 5));
    expect((await add(...many)).body).toMatchObject({ accepted: 200, duplicates: 0 });
    const again = [row(0, 99), row(0, 6, { deviceId: undefined }), ...many.slice(1, 10)];
    expect((await add(...again)).body).toMatchObject({ accepted: 1, duplicates: 10 });
    const list = await firm.live.all<Record<string, unknown>>(`${path}/readings`, 100);
    expect(list).toHaveLength(201);
    expect(list[0]).toMatchObject({ at: at(99.5), temperatureCelsius: 5, outOfRange: false });
    expect(
      list.filter((one) => one.at === at(0)).map((one) => [one.deviceId, one.temperatureCelsius]),
    ).toEqual([
      ["logger-1", 5],
      [null, 6],
    ]);
  });

  it.each([
    [{ at: at(0) }, "readings.0.temperatureCelsius", "required"],
    [row(0, 400), "readings.0.temperatureCelsius", "too_big"],
    [row(0, 4, { at: "yesterday" }), "readings.0.at", "invalid_format"],
    [row(0, 4, { humidityPercent: 101 }), "readings.0.humidityPercent", "too_big"],
  ])("such as %j are refused", async (reading, path, code) => {
    const { add } = await parcel();
    const { status, body } = await add(reading);
    expect([status, body]).toMatchObject([422, { errors: [{ path, code }] }]);
  });

  it("need a range that is one", async () => {
    const { body } = await firm.live.post(
      "/v1/shipments",
      shipmentInput({
        goods: { type: "food", weightGrams: 5, temperature: { minCelsius: 8, maxCelsius: 2 } },
      }),
    );
    expect(body.errors).toMatchObject([{ path: "goods.temperature", code: "range_reversed" }]);
  });
});
