import type { Booking } from "@caas/core/bookings";
import type { Claim } from "@caas/core/claims";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { photo, yuan } from "./testing/claims.ts";
import type { Client } from "./testing/client.ts";
import { claimInput, packageInput, shipmentInput } from "./testing/samples.ts";
import { signUp } from "./testing/world.ts";

type Answer = z.infer<typeof Booking> & { code: string; errors: { path: string; code: string }[] };

let live: Client;
let packageId: string;

beforeAll(async () => {
  live = (await signUp()).live;
  packageId = await sell({ rate: 0.005, maxValue: 2_000_000 });
});

async function made(path: string, body: object): Promise<string> {
  const answer = await live.post<{ id: string }>(path, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id;
}

/** Insurance for ¥1 at least. */
function sell(config: object): Promise<string> {
  const input = { kind: "insured", name: { "zh-CN": "保价", en: "Insured value" }, price: yuan(1), config };
  return made("/v1/packages", input);
}

const ship = (changes: Record<string, unknown> = {}) =>
  made("/v1/shipments", shipmentInput({ freight: yuan(12), ...changes }));

const insure = (shipmentId: string, changes: object = {}) =>
  live.post<Answer>("/v1/bookings", { packageId, shipmentId, ...changes });

async function insured(shipmentId: string, changes: object = {}): Promise<string> {
  const { id } = (await insure(shipmentId, changes)).body;
  await live.post(`/v1/bookings/${id}/confirm`);
  return id;
}

const claim = async (shipmentId: string, changes: Record<string, unknown> = {}) =>
  (await live.post<Claim>("/v1/claims", claimInput(shipmentId, { evidence: [photo()], ...changes }))).body;

describe("insuring a parcel", () => {
  it("costs the firm's rate of the value that is given, or the parcel's own, and no less than the price", async () => {
    const declared = { insuredValue: yuan(3000) };
    expect((await insure(await ship(), { insuredValue: yuan(1000) })).body).toMatchObject({
      ...{ kind: "insured", insuredValue: yuan(1000), listPrice: yuan(5), price: yuan(5) },
    });
    expect((await insure(await ship(declared))).body).toMatchObject({
      ...{ insuredValue: yuan(3000), price: yuan(15) },
    });
    expect((await insure(await ship(declared), { insuredValue: yuan(10) })).body).toMatchObject({
      ...{ insuredValue: yuan(10), price: yuan(1) },
    });
  });

  it("is what a claim goes by, once it is confirmed and as long as it stands", async () => {
    const ratio = { amount: yuan(180), lossRatio: 0.15 };
    const held = await ship();
    await insure(held, { insuredValue: yuan(1000) });
    expect(await claim(held)).toMatchObject({ rule: "uninsured_freight_multiple", entitlement: yuan(36) });

    const id = await ship();
    const booking = await insured(id, { insuredValue: yuan(1000) });
    await live.post(`/v1/bookings/${booking}/fulfil`);
    expect(await claim(id, ratio)).toMatchObject({
      ...{ rule: "insured_value_by_loss_ratio", insuredValue: yuan(1000), entitlement: yuan(150) },
      status: "auto_approved",
    });

    const back = await ship();
    await live.post(`/v1/bookings/${await insured(back, { insuredValue: yuan(1000) })}/cancel`);
    expect(await claim(back)).toMatchObject({ rule: "uninsured_freight_multiple", insuredValue: null });
  });

  it("is not taken back once the parcel is on its way", async () => {
    const id = await ship();
    const booking = await insured(id, { insuredValue: yuan(1000) });
    const at = new Date().toISOString();
    await live.post(`/v1/shipments/${id}/events`, { events: [{ at, status: "in_transit" }] });
    const { status, body } = await live.post<Answer>(`/v1/bookings/${booking}/cancel`);
    expect([status, body.code]).toEqual([409, "booking_over"]);
  });

  it("takes the place of the value that the parcel was entered with", async () => {
    const id = await ship({ insuredValue: yuan(500) });
    await insured(id, { insuredValue: yuan(2000) });
    expect(await claim(id, { amount: yuan(1500) })).toMatchObject({
      ...{ insuredValue: yuan(2000), entitlement: yuan(1500), status: "in_review" },
    });
  });

  it.each<[string, object, string, string]>([
    ["no value at all", {}, "insuredValue", "required"],
    ["nothing", { insuredValue: yuan(0) }, "insuredValue.amount", "too_small"],
    ["less than nothing", { insuredValue: yuan(-5) }, "insuredValue.amount", "too_small"],
    [
      "a fraction",
      { insuredValue: { amount: 10.5, currency: "CNY" } },
      "insuredValue.amount",
      "invalid_type",
    ],
    ["more than the firm insures", { insuredValue: yuan(20_001) }, "insuredValue.amount", "too_big"],
    [
      "a foreign currency",
      { insuredValue: { amount: 1000, currency: "EUR" } },
      "insuredValue.currency",
      "currency_mismatch",
    ],
  ])("refuses %s", async (_, changes, path, code) => {
    const { status, body } = await insure(await ship(), changes);
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ path, code }] });
  });

  it("refuses a parcel that is on its way already, and a value with another service", async () => {
    const id = await ship();
    const at = new Date().toISOString();
    await live.post(`/v1/shipments/${id}/events`, { events: [{ at, status: "in_transit" }] });
    const late = await insure(id, { insuredValue: yuan(1000) });
    expect(late.body.errors).toMatchObject([{ path: "shipmentId", code: "too_late_to_insure" }]);
    const green = await made("/v1/packages", { ...packageInput({ kind: "green_packaging", config: {} }) });
    const input = { packageId: green, shipmentId: await ship(), insuredValue: yuan(1) };
    const other = await live.post<Answer>("/v1/bookings", input);
    expect(other.body.errors).toMatchObject([{ path: "insuredValue", code: "not_insured" }]);
  });

  it("refuses a package with a rate that is none", async () => {
    for (const rate of [0, -0.1, 1.5, 0.0000001]) {
      const input = packageInput({ kind: "insured", config: { rate } });
      const { status, body } = await live.post<Answer>("/v1/packages", input);
      expect([status, body.errors[0]?.path]).toEqual([422, "config.rate"]);
    }
  });
});
