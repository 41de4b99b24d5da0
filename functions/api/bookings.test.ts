import type { Booking } from "@caas/core/bookings";
import type { Slot } from "@caas/core/packages";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as automate } from "../consumers/automate.ts";
import { handler as sweep } from "../schedule/due.ts";
import type { Client, List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { roundTrips } from "./testing/round-trips.ts";
import {
  bookingInput,
  customerInput,
  dateIn,
  newPhone,
  packageInput,
  shipmentInput,
} from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let live: Client;

beforeAll(async () => {
  firm = await signUp({ country: "CN", timezone: "Asia/Shanghai" });
  live = firm.live;
});

async function made<Body = { id: string }>(path: string, input: unknown, by: Client = live): Promise<Body> {
  const { status, body, text } = await by.post<Body>(path, input);
  if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
  return body;
}

const parcel = async (by: Client = live) => (await made("/v1/shipments", shipmentInput(), by)).id;
const newPackage = async (config = {}, changes = {}, by: Client = live) =>
  (await made("/v1/packages", packageInput(changes, config), by)).id;
const hold = async (packageId: string, changes = {}) =>
  made<Booking>("/v1/bookings", bookingInput(packageId, await parcel(), changes));
const act = (id: string, move: string, body?: unknown) =>
  live.post<Booking>(`/v1/bookings/${id}/${move}`, body);

async function slotsOf(packageId: string, query = "", by: Client = live): Promise<Slot[]> {
  const { status, body, text } = await by.get<List<Slot>>(
    `/v1/packages/${packageId}/slots?area=gusu${query}`,
  );
  if (status !== 200) throw new Error(text);
  return body.data;
}

async function left(packageId: string, date = dateIn(2), from = "09:00", by: Client = live) {
  const slots = await slotsOf(packageId, `&from=${date}&to=${date}`, by);
  return slots.find((slot) => slot.from === from)?.available;
}

const refusal = ({ status, body }: { status: number; body: unknown }) =>
  [status, (body as { code: string }).code] as const;

describe("windows", () => {
  it("are told with the places they have left", async () => {
    const id = await newPackage();
    await hold(id);
    const date = dateIn(2);
    expect(await slotsOf(id, `&from=${date}&to=${date}`)).toEqual([
      {
        ...{ date, area: "gusu", from: "09:00", to: "12:00", capacity: 2, available: 1 },
        startAt: `${date}T01:00:00.000Z`,
        endAt: `${date}T04:00:00.000Z`,
      },
      {
        ...{ date, area: "gusu", from: "18:00", to: "21:00", capacity: 2, available: 2 },
        startAt: `${date}T10:00:00.000Z`,
        endAt: `${date}T13:00:00.000Z`,
      },
    ]);
    expect((await slotsOf(id)).at(-1)?.date).toBe(dateIn(14));
  });

  it("refuse an area that the package does not have", async () => {
    const id = await newPackage();
    const { status, body } = await live.get(`/v1/packages/${id}/slots?area=mars`);
    expect([status, body.errors?.[0]?.path, body.errors?.[0]?.code]).toEqual([422, "area", "area_unknown"]);
    const booked = await live.post(
      "/v1/bookings",
      bookingInput(id, await parcel(), { slot: { area: "mars", date: dateIn(2), from: "09:00" } }),
    );
    expect([booked.status, booked.body.errors?.[0]?.path]).toEqual([422, "slot.area"]);
  });

  it("cannot be booked in the past, too far ahead, on a holiday, or where there is none", async () => {
    const id = await newPackage({ holidays: [dateIn(3)] });
    const at = async (date: string, from = "09:00") =>
      live.post("/v1/bookings", bookingInput(id, await parcel(), { slot: { area: "gusu", date, from } }));
    expect(refusal(await at(dateIn(-1)))).toEqual([409, "slot_closed"]);
    expect(refusal(await at(dateIn(15)))).toEqual([409, "slot_closed"]);
    expect(refusal(await at(dateIn(3)))).toEqual([409, "slot_closed"]);
    const unknown = await at(dateIn(2), "10:00");
    expect(unknown.body.errors?.[0]).toMatchObject({ path: "slot.from", code: "window_unknown" });
  });
});

describe("a booking", () => {
  it("goes from hold to confirmed to fulfilled, each told once", async () => {
    const booking = await hold(await newPackage());
    expect(booking).toMatchObject({ object: "booking", status: "held", price: { amount: 500 } });
    expect(Date.parse(booking.expiresAt ?? "") - Date.parse(booking.createdAt)).toBe(600_000);
    expect((await act(booking.id, "fulfil")).body).toMatchObject({ code: "booking_not_confirmed" });
    const twice = await Promise.all([act(booking.id, "confirm"), act(booking.id, "confirm")]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(refusal(await act(booking.id, "confirm"))).toEqual([409, "booking_not_held"]);
    expect((await act(booking.id, "fulfil")).body.status).toBe("fulfilled");
    expect(refusal(await act(booking.id, "cancel"))).toEqual([409, "booking_over"]);
    const events = await live.all<{ type: string; objectId: string }>("/v1/events");
    const told = events.filter(({ objectId }) => objectId === booking.id).map(({ type }) => type);
    expect(told.sort()).toEqual(["booking.confirmed", "booking.fulfilled", "booking.held"]);
  });

  it("is one of a package and parcel while it lives", async () => {
    const input = bookingInput(await newPackage(), await parcel());
    const first = await made<Booking>("/v1/bookings", input);
    const second = await live.post("/v1/bookings", input);
    expect(refusal(second)).toEqual([409, "already_booked"]);
    expect(second.body.bookingId).toBe(first.id);
    await act(first.id, "cancel");
    expect((await made<Booking>("/v1/bookings", input)).status).toBe("held");
  });

  it("is moved with its place, as often as was sold", async () => {
    const id = await newPackage({ maxReschedules: 1 });
    const { id: bookingId } = await hold(id);
    await act(bookingId, "confirm");
    const to = (from: string, date = dateIn(2)) => ({ slot: { area: "gusu", date, from } });
    const same = await live.post(`/v1/bookings/${bookingId}/reschedule`, to("09:00"));
    expect(same.body.errors?.[0]?.code).toBe("same_window");
    const moved = await act(bookingId, "reschedule", to("18:00"));
    expect(moved.body).toMatchObject({ status: "confirmed", reschedules: 1, slot: { from: "18:00" } });
    expect([await left(id), await left(id, dateIn(2), "18:00")]).toEqual([2, 1]);
    expect(refusal(await act(bookingId, "reschedule", to("09:00")))).toEqual([409, "reschedule_limit"]);
  });

  it("stays where it is when the other window is full", async () => {
    const id = await newPackage();
    const evening = { slot: { area: "gusu", date: dateIn(2), from: "18:00" } };
    await Promise.all([hold(id, evening), hold(id, evening)]);
    const { id: bookingId } = await hold(id);
    expect(refusal(await act(bookingId, "reschedule", evening))).toEqual([409, "slot_full"]);
    expect([await left(id), await left(id, dateIn(2), "18:00")]).toEqual([1, 0]);
  });

  it("costs nothing where it is part of the customer's plan", async () => {
    const phone = newPhone();
    await made("/v1/customers", customerInput({ phone, vip: true }));
    const shipment = shipmentInput();
    shipment.recipient.phone = phone;
    const id = await newPackage({}, { includedFor: { vip: true } });
    const shipmentId = (await made("/v1/shipments", shipment)).id;
    const booking = await made<Booking>("/v1/bookings", bookingInput(id, shipmentId));
    expect(booking).toMatchObject({ included: true, price: { amount: 0 }, listPrice: { amount: 500 } });
    expect(await hold(id)).toMatchObject({ included: false, price: { amount: 500 } });
  });

  it("that was missed is refunded and becomes a ticket, once", async () => {
    const { id, shipmentId } = await hold(await newPackage());
    await act(id, "confirm");
    expect((await act(id, "miss")).body).toMatchObject({ status: "missed", refund: { amount: 500 } });
    expect(refusal(await act(id, "miss"))).toEqual([409, "booking_not_confirmed"]);
    const event = await eventOf(firm, "booking.missed", id);
    await deliver(automate, event);
    await deliver(automate, event);
    const tickets = await live.all<{ subject: string; shipmentId: string }>("/v1/tickets");
    expect(tickets.filter((ticket) => ticket.shipmentId === shipmentId)).toHaveLength(1);
  });

  it("takes two round trips", async () => {
    const id = await newPackage();
    await hold(id);
    const input = bookingInput(id, await parcel());
    const { waves } = await roundTrips(() => live.post("/v1/bookings", input));
    expect(waves).toBe(2);
  });

  it("is found by parcel, package and status", async () => {
    const id = await newPackage();
    const booking = await hold(id);
    const of = async (query: string) =>
      (await live.all<Booking>(`/v1/bookings?${query}`)).map((found) => found.id);
    expect(await of(`shipmentId=${booking.shipmentId}`)).toEqual([booking.id]);
    expect(await of(`packageId=${id}&status=held`)).toEqual([booking.id]);
    expect(await of(`shipmentId=${booking.shipmentId}&status=confirmed`)).toEqual([]);
  });
});

describe("however many book at once", () => {
  it("no window is oversold and no place lost: 60 tries at 17 places, and holds come back", async () => {
    const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    const windows = [{ days: everyDay, from: "09:00", to: "12:00", capacity: 17 }];
    const id = await newPackage({ windows, holdFor: "PT5S" });
    const parcels = await Promise.all(Array.from({ length: 60 }, () => parcel()));
    const answers = await Promise.all(
      parcels.map((shipmentId) => live.post("/v1/bookings", bookingInput(id, shipmentId))),
    );
    const codes = answers.map(({ status, body }) => (status === 201 ? "held" : body.code));
    expect(codes.filter((code) => code === "held")).toHaveLength(17);
    expect(codes.filter((code) => code === "slot_full")).toHaveLength(43);
    expect(await left(id)).toBe(0);

    const [kept, late] = answers.filter(({ status }) => status === 201).map(({ body }) => String(body.id));
    expect((await act(String(kept), "confirm")).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    // Time decides, before any sweep has come by.
    expect(refusal(await act(String(late), "confirm"))).toEqual([409, "hold_expired"]);
    await Promise.all([sweep({}), sweep({})]);
    expect(await left(id)).toBe(16);
    expect(refusal(await act(String(late), "confirm"))).toEqual([409, "hold_expired"]);
    expect((await live.get<Booking>(`/v1/bookings/${late}`)).body.status).toBe("expired");
  });
});
