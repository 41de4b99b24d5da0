import { beforeAll, expect, it } from "vitest";
import type { Client, List } from "./testing/client.ts";
import { bookingInput, collectorInput, packageInput, shipmentInput } from "./testing/samples.ts";
import { subjects } from "./testing/subjects.ts";
import { type Firm, signUp } from "./testing/world.ts";

interface Answer {
  code: string;
  collected: { at: string; by: { type: string } } | null;
  triesLeft: number;
  phoneLastDigits: string;
}

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const name = (id: string) => live.post<Answer>(`/v1/bookings/${id}/collector`, collectorInput);
const prove = (id: string, code: string) => live.post<Answer>(`/v1/bookings/${id}/collections`, { code });
const wrongFor = (code: string) => (code === "111111" ? "222222" : "111111");

it("is proved by the code, which is shown once and told to no event", async () => {
  const id = await subjects.collectable(firm);
  const { body } = await name(id);
  expect(body.code).toMatch(/^\d{6}$/);
  expect(body.phoneLastDigits).toBe("5678");
  expect((await live.get<Answer>(`/v1/bookings/${id}/collector`)).body.code).toBeNull();
  const proved = await prove(id, body.code);
  expect(proved).toMatchObject({ status: 200, body: { collected: { by: { type: "apiKey" } } } });
  expect((await live.get<{ status: string }>(`/v1/bookings/${id}`)).body.status).toBe("fulfilled");
  const again = await prove(id, body.code);
  expect([again.status, again.body.code]).toEqual([409, "collection_refused"]);
  expect((await name(id)).body.code).toBe("collection_refused");
  const events = await live.get<List<{ type: string }>>("/v1/events");
  const told = events.body.data.filter(({ type }) => /^(collector\.|booking\.fulfilled)/.test(type));
  const types = ["booking.fulfilled", "collector.collected", "collector.named"];
  expect(told.map(({ type }) => type).toSorted()).toEqual(types);
  expect(JSON.stringify(told)).not.toContain(`"${body.code}"`);
});

it("is locked by five wrong codes, also at once, and the right one waits too", async () => {
  const id = await subjects.collectable(firm);
  const { body } = await name(id);
  const tries = await Promise.all(Array.from({ length: 7 }, () => prove(id, wrongFor(body.code))));
  const codes = tries.map((each) => each.body.code);
  expect(codes.filter((code) => code === "collection_code_wrong")).toHaveLength(4);
  expect(codes.filter((code) => code === "collection_locked")).toHaveLength(3);
  const late = await prove(id, body.code);
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(800);
  // Named again, there is another code, and the one before is void.
  const next = await name(id);
  if (next.body.code !== body.code)
    expect((await prove(id, body.code)).body.code).toBe("collection_code_wrong");
  expect((await prove(id, next.body.code)).status).toBe(200);
});

it("is no event of the parcel: its timeline and its page stay as they are", async () => {
  const id = await subjects.collectable(firm);
  const { body: booking } = await live.get<{ shipmentId: string }>(`/v1/bookings/${id}`);
  const timeline = () => live.get<List<{ at: string }>>(`/v1/shipments/${booking.shipmentId}/timeline`);
  const before = (await timeline()).body;
  await name(id);
  expect((await timeline()).body).toEqual(before);
  const { body: parcel } = await live.get<{ trackingUrl: string }>(`/v1/shipments/${booking.shipmentId}`);
  const { pathname, search } = new URL(parcel.trackingUrl);
  expect((await live.get(`${pathname}${search}`)).status).toBe(200);
});

it("is refused for a booking of another service", async () => {
  const { body: parcel } = await live.post<{ id: string }>("/v1/shipments", shipmentInput());
  const { body: sold } = await live.post<{ id: string }>("/v1/packages", packageInput());
  const { body: booked } = await live.post<{ id: string }>("/v1/bookings", bookingInput(sold.id, parcel.id));
  const { status, body } = await name(booked.id);
  expect([status, body.code]).toEqual([409, "collection_refused"]);
});

it("gives the first answer to the same request, and counts a wrong code once", async () => {
  const id = await subjects.collectable(firm);
  const { body } = await name(id);
  const tryWith = (code: string, key: string) =>
    live.post<Answer>(`/v1/bookings/${id}/collections`, { code }, { "Idempotency-Key": `${id} ${key}` });
  for (const key of ["wrong", "wrong"]) {
    const { status, body: told } = await tryWith(wrongFor(body.code), key);
    expect([status, told.code, told.triesLeft]).toEqual([422, "collection_code_wrong", 4]);
  }
  const first = await tryWith(body.code, "right");
  const second = await tryWith(body.code, "right");
  expect([first.status, second.status, second.text]).toEqual([200, 200, first.text]);
  expect(second.headers.get("Idempotent-Replayed")).toBe("true");
});

it("is named for a parcel once at a time: another booking's code voids the one before", async () => {
  const id = await subjects.collectable(firm);
  const before = await name(id);
  const { body: first } = await live.get<{ shipmentId: string }>(`/v1/bookings/${id}`);
  const input = packageInput({ kind: "collect_on_behalf", config: {} });
  const { body: sold } = await live.post<{ id: string }>("/v1/packages", input);
  const booking = { packageId: sold.id, shipmentId: first.shipmentId };
  const { body: second } = await live.post<{ id: string }>("/v1/bookings", booking);
  await live.post(`/v1/bookings/${second.id}/confirm`);
  const { body } = await name(second.id);
  expect((await prove(id, before.body.code)).status).toBe(404);
  expect((await prove(second.id, body.code)).status).toBe(200);
});
