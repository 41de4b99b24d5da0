import type { Shipment, TrackingEvent } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, List, ProblemBody } from "./testing/client.ts";
import { newPhone, newTrackingNumber, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;
type Scan = z.infer<typeof TrackingEvent>;

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const enter = async (changes: Record<string, unknown> = {}) =>
  (await live.post<Parcel>("/v1/shipments", shipmentInput(changes))).body;

const address = { line1: "人民路 100 号", city: "苏州", country: "CN" };

describe("entering a parcel", () => {
  it("gives it back complete, with an address and a version", async () => {
    const input = shipmentInput({
      trackingNumber: " sf0012345678 ",
      recipient: { name: "王芳", phone: "138 0013 8000", address },
      sender: { name: "李强", phone: "010-65529988" },
      orderedAt: "2026-11-20T09:00:00+08:00",
      promisedAt: "2026-11-22T18:00:00+08:00",
      freight: { amount: 1200, currency: "CNY" },
    });
    const { status, body, headers } = await live.post<Parcel>("/v1/shipments", input);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      object: "shipment",
      trackingNumber: "SF0012345678",
      status: "created",
      reason: null,
      recipient: { name: "王芳", phone: "+8613800138000" },
      sender: { name: "李强", phone: "+861065529988" },
      orderedAt: "2026-11-20T01:00:00.000Z",
      promisedAt: "2026-11-22T10:00:00.000Z",
      eta: { from: "2026-11-22T08:00:00.000Z", to: "2026-11-22T10:00:00.000Z" },
      freight: { amount: 1200, currency: "CNY" },
      incomplete: [],
      lastEventAt: null,
      version: 1,
    });
    expect([headers.get("ETag"), headers.get("Location")]).toEqual(['"1"', `/v1/shipments/${body.id}`]);
    for (const reference of [body.id, "SF0012345678", "sf0012345678"]) {
      expect((await live.get(`/v1/shipments/${reference}`)).body).toEqual(body);
    }
  });

  it("tells what is missing, and completes it later", async () => {
    const parcel = await enter();
    expect([parcel.incomplete, parcel.eta]).toEqual([["promisedAt"], null]);
    const path = `/v1/shipments/${parcel.id}`;
    const { body } = await live.patch<Parcel>(path, { promisedAt: "2026-12-01T10:00:00Z" });
    expect([body.incomplete, body.eta?.to, body.version]).toEqual([[], "2026-12-01T10:00:00.000Z", 2]);
    const refused = await live.patch(path, { trackingNumber: "X1234", status: "delivered" });
    expect(refused.body.errors?.map((error) => error.path)).toEqual(["trackingNumber", "status"]);
  });

  it("keeps the number that was given, also of a customer who has another", async () => {
    const [first, second] = [newPhone(), newPhone()];
    const email = `${newTrackingNumber()}@example.com`;
    const one = await enter({ recipient: { name: "王芳", phone: first, email, address } });
    const two = await enter({ recipient: { name: "王芳", phone: second, email, address } });
    expect(two.customerId).toBe(one.customerId);
    expect(two.recipient?.phone).toBe(second);
    const changed = { name: "王芳", phone: second.slice(3), address };
    const { body } = await live.patch<Parcel>(`/v1/shipments/${one.id}`, { recipient: changed });
    expect(body.recipient?.phone).toBe(second);
  });

  it("refuses a number that is no phone at its very field", async () => {
    const recipient = { name: "王芳", phone: "12345", address };
    const { status, body } = await live.post("/v1/shipments", shipmentInput({ recipient }));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path: "recipient.phone", code: "invalid_phone" }]);
  });
});

describe("many at once", () => {
  it("of one tracking number: one comes in, nineteen are told by which parcel it is taken", async () => {
    const input = shipmentInput();
    const spelt = (index: number) => (index % 2 ? input.trackingNumber.toLowerCase() : input.trackingNumber);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        live.post<{ id: string }>("/v1/shipments", { ...input, trackingNumber: spelt(index) }),
      ),
    );
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([made.length, refused.length]).toEqual([1, 19]);
    const id = made[0]?.body.id;
    for (const { body } of refused)
      expect(body).toMatchObject({ code: "tracking_number_taken", shipmentId: id });
    const told = await live.all<{ objectId: string }>("/v1/events?type=shipment.created");
    expect(told.filter(({ objectId }) => objectId === id).length).toBe(1);
  });

  it("for one new person: there is one customer behind them", async () => {
    const recipient = { name: "赵敏", phone: newPhone(), address };
    const parcels = await Promise.all(Array.from({ length: 10 }, () => enter({ recipient })));
    expect(new Set(parcels.map(({ customerId }) => customerId)).size).toBe(1);
    expect(parcels[0]?.customerId).toMatch(/^cus_/);
  });

  it("in a batch: each is taken or refused by itself, in order", async () => {
    const [good, bad] = [shipmentInput(), shipmentInput({ recipient: { name: "x", phone: "0", address } })];
    const batch = [good, bad, good, null, "text", shipmentInput()];
    const answer = await live.post<{ data: { status: number; shipment?: Parcel; problem?: ProblemBody }[] }>(
      "/v1/shipments/batch",
      { shipments: batch },
    );
    expect(answer.status).toBe(200);
    const { data } = answer.body;
    expect(data.map(({ status }) => status)).toEqual([201, 422, 409, 422, 422, 201]);
    expect(data[0]?.shipment?.trackingNumber).toBe(good.trackingNumber);
    expect(data[1]?.problem).toMatchObject({
      code: "validation_failed",
      errors: [{ path: "recipient.phone" }],
    });
    expect(data[2]?.problem).toMatchObject({
      code: "tracking_number_taken",
      shipmentId: data[0]?.shipment?.id,
    });
    for (const shipments of [[], Array.from({ length: 101 }, () => good)]) {
      const refused = await live.post("/v1/shipments/batch", { shipments });
      expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, "shipments"]);
    }
  });
});

describe("listing", () => {
  const ids = async (query: string) =>
    (await live.all<Parcel>(`/v1/shipments?${query}`, 2)).map(({ id }) => id);

  it("shows those of a status, a customer, a time and a number, newest first", async () => {
    const recipient = { name: "孙丽", phone: newPhone(), address };
    const one = await enter({ recipient });
    const two = await enter({ recipient });
    const three = await enter();
    const held = { at: "2026-11-20T01:00:00Z", status: "exception", reason: "held" };
    for (const { id } of [two, three]) await live.post(`/v1/shipments/${id}/events`, { events: [held] });

    expect(await ids(`customerId=${one.customerId}`)).toEqual([two.id, one.id]);
    expect(await ids("status=exception")).toEqual([three.id, two.id]);
    expect(await ids(`customerId=${one.customerId}&status=exception`)).toEqual([two.id]);
    expect(await ids(`trackingNumber=${two.trackingNumber.toLowerCase()}`)).toEqual([two.id]);
    expect(await ids("trackingNumber=NOBODY-HAS-IT")).toEqual([]);
    const since = encodeURIComponent(one.createdAt);
    expect((await ids(`createdFrom=${since}`)).toSorted()).toEqual([one.id, two.id, three.id].toSorted());
    expect(await ids(`createdTo=${since}`)).toContain(one.id);
    expect(await ids(`createdTo=${since}`)).not.toContain(three.id);
    expect(await ids("createdFrom=2099-01-01T00:00:00Z")).toEqual([]);
  });

  it.each(["status=lost", "customerId=shp_1", "createdFrom=yesterday", "trackingNumber=%20"])(
    "refuses %s",
    async (query) => {
      const { status, body } = await live.get(`/v1/shipments?${query}`);
      expect([status, body.errors?.[0]?.path]).toEqual([422, query.split("=")[0]]);
    },
  );

  it("pages by cursor, and says so", async () => {
    const { body } = await live.get<List<Parcel>>("/v1/shipments?limit=1");
    expect([body.data.length, typeof body.nextCursor]).toEqual([1, "string"]);
  });
});

describe("a parcel's timeline", () => {
  it("is read by id and by number, oldest first, in UTC", async () => {
    const parcel = await enter();
    await live.post(`/v1/shipments/${parcel.trackingNumber}/events`, {
      events: [
        { at: "2026-11-21T20:15:14+08:00", status: "in_transit", location: "苏州", message: "已发出" },
        { at: "2026-11-21T17:10:09.5+08:00", status: "picked_up" },
      ],
    });
    for (const reference of [parcel.id, parcel.trackingNumber]) {
      const { body } = await live.get<List<Scan>>(`/v1/shipments/${reference}/timeline`);
      expect(body.data).toMatchObject([
        { at: "2026-11-21T09:10:09.500Z", status: "picked_up", node: "pickup", source: "api" },
        {
          at: "2026-11-21T12:15:14.000Z",
          status: "in_transit",
          location: "苏州",
          message: "已发出",
          raw: null,
        },
      ]);
    }
  });
});
