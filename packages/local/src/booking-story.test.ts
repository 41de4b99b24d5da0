import { createHmac } from "node:crypto";
import type { Booking } from "@caas/core/bookings";
import type { Notification } from "@caas/core/notifications";
import type { Shipment } from "@caas/core/shipments";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { advance, type Client, listed, type Story, startStory } from "./story.ts";

// A delivery window from hold to doorstep, over HTTP with the sandbox's clock: held, expired, confirmed, reminded of
// the evening before, moved by an answer's link, missed and refunded; each told once, however often it is delivered.

type Booked = z.infer<typeof Booking>;
type Told = z.infer<typeof Notification>;
type Parcel = z.infer<typeof Shipment>;

let story: Story;
let sandbox: Client;
let packageId: string;
/** The sandbox's local date in so many days. */
let dateIn: (days: number) => string;
let count = 0;

beforeAll(async () => {
  story = await startStory();
  sandbox = (await story.signUp("windows", { timezone: "Asia/Shanghai" })).test;
  // At 14:00 there, so that no quiet hours hold anything.
  const hour = (new Date().getUTCHours() + 8) % 24;
  const { now } = await advance(sandbox, `PT${((38 - hour) % 24) + 24}H`);
  dateIn = (days) => new Date(Date.parse(now) + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const window = (from: string, to: string) => ({ days, from, to, capacity: 17 });
  const made = await sandbox.post<{ id: string }>("/v1/packages", {
    kind: "scheduled_delivery",
    name: { "zh-CN": "定时派送", en: "Delivery in a window" },
    price: { amount: 500, currency: "CNY" },
    config: { areas: ["gusu"], windows: [window("14:00", "16:00"), window("18:00", "21:00")] },
  });
  packageId = made.body.id;
});

afterAll(async () => {
  await story?.runtime.stop();
});

const phoneOf = (index: number) => `+86139${String(index).padStart(8, "0")}`;

async function ship(): Promise<{ parcel: Parcel; phone: string }> {
  const phone = phoneOf(count++);
  const { body } = await sandbox.post<Parcel>("/v1/shipments", {
    trackingNumber: `BK${String(count).padStart(8, "0")}`,
    recipient: { name: "王芳", phone, address: { line1: "人民路 100 号", city: "苏州", country: "CN" } },
    goods: { type: "clothing", weightGrams: 900 },
  });
  return { parcel: body, phone };
}

const hold = (shipmentId: string, from = "14:00", days = 2) =>
  sandbox.post<Booked & { code?: string }>("/v1/bookings", {
    ...{ packageId, shipmentId, slot: { area: "gusu", date: dateIn(days), from } },
  });
const act = (id: string, what: string, body?: object) =>
  sandbox.post<Booked & { code?: string }>(`/v1/bookings/${id}/${what}`, body);

async function left(from: string): Promise<number | undefined> {
  const path = `/v1/packages/${packageId}/slots?area=gusu&from=${dateIn(2)}&to=${dateIn(2)}`;
  const slots = await listed<{ from: string; available: number }>(sandbox, path);
  return slots.find((slot) => slot.from === from)?.available;
}

async function told(shipmentId: string, event: string): Promise<Told[]> {
  await story.runtime.idle();
  return listed<Told>(sandbox, `/v1/notifications?shipmentId=${shipmentId}&event=${event}`);
}

describe("a recipient", () => {
  it("is told what is booked, moved, cancelled, and is reminded once of the evening before", async () => {
    const { parcel, phone } = await ship();
    const { body } = await hold(parcel.id);
    await act(body.id, "confirm");
    const [confirmed] = await told(parcel.id, "booking.confirmed");
    expect(confirmed).toMatchObject({ status: "sent", body: expect.stringContaining("14:00–16:00") });
    expect(
      story
        .mails(phone)
        .map((mail) => mail.body)
        .join(),
    ).toContain(body.link);

    await act(body.id, "reschedule", { slot: { area: "gusu", date: dateIn(2), from: "18:00" } });
    expect((await told(parcel.id, "booking.rescheduled"))[0]?.body).toContain("18:00–21:00");

    await advance(sandbox, "P1D");
    expect(await told(parcel.id, "booking.reminded")).toEqual([]);
    await advance(sandbox, "PT4H");
    await story.redeliver(50);
    const reminded = await told(parcel.id, "booking.reminded");
    expect(reminded).toMatchObject([{ status: "sent", body: expect.stringContaining("18:00–21:00") }]);

    await act(body.id, "cancel");
    const [cancelled] = await told(parcel.id, "booking.cancelled");
    expect(cancelled).toMatchObject({ status: "sent", body: expect.stringMatching(/5\.00/) });
  }, 60_000);

  it("who answers 1 gets the page on which the booking is changed", async () => {
    const { parcel, phone } = await ship();
    const { body } = await hold(parcel.id, "14:00", 3);
    await act(body.id, "confirm");
    expect((await told(parcel.id, "booking.confirmed"))[0]?.body).toContain("回复1改约");
    const secret = "a secret of thirty letters or so";
    const source = await sandbox.post<{ url: string }>("/v1/inbound-sources", { provider: "sms", secret });
    const text = JSON.stringify({ id: "m1", from: phone, text: "回复1 改约" });
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac("sha256", secret).update(`m1.${time}.${text}`).digest("base64");
    const headers = { "webhook-id": "m1", "webhook-timestamp": time, "webhook-signature": `v1,${signature}` };
    expect((await fetch(source.body.url, { method: "POST", headers, body: text })).status).toBe(200);
    await story.runtime.idle();
    const answer = story.mails(phone)[0]?.body ?? "";
    expect(answer).toContain(body.link);
    const page = await fetch(/https?:\/\/\S+/.exec(answer)?.[0] ?? "");
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("14:00–16:00")]);
  }, 60_000);

  it("whose window was missed is told so with the refund, and a ticket is opened, once", async () => {
    const { parcel } = await ship();
    const { body } = await hold(parcel.id, "14:00", 3);
    await act(body.id, "confirm");
    await act(body.id, "miss");
    await story.redeliver(30);
    const missed = await told(parcel.id, "booking.missed");
    expect(missed).toMatchObject([{ status: "sent", body: expect.stringMatching(/5\.00/) }]);
    expect(await listed(sandbox, `/v1/tickets?shipmentId=${parcel.id}`)).toHaveLength(1);
    // The ticket is the firm's own work: its recipient has heard of the booking.
    expect(await told(parcel.id, "ticket.created")).toEqual([]);
  }, 60_000);
});

describe("a collector", () => {
  it("gets the code by SMS, once, and the booking is fulfilled by it", async () => {
    const { parcel } = await ship();
    const phone = phoneOf(count++);
    const sold = await sandbox.post<{ id: string }>("/v1/packages", {
      ...{ kind: "collect_on_behalf", name: { "zh-CN": "代收", en: "Collection" }, config: {} },
      price: { amount: 100, currency: "CNY" },
    });
    const booking = { packageId: sold.body.id, shipmentId: parcel.id };
    const { body } = await sandbox.post<Booked>("/v1/bookings", booking);
    await act(body.id, "confirm");
    const name = () =>
      sandbox.post<{ code: string }>(`/v1/bookings/${body.id}/collector`, {
        ...{ name: "赵敏", relation: "neighbour", phone },
      });
    const first = await name();
    const { code } = (await name()).body;
    await story.runtime.idle();
    await story.redeliver(50);
    const messages = story.mails(phone);
    expect(messages.map(({ channel }) => channel)).toEqual(["sms", "sms"]);
    expect(messages[0]?.body).toContain(code);
    expect(messages[0]?.body).toContain(parcel.trackingNumber);
    expect(messages[1]?.body).toContain(first.body.code);
    expect((await act(body.id, "collections", { code })).status).toBe(200);
    const { body: after } = await sandbox.get<Booked>(`/v1/bookings/${body.id}`);
    expect([after.status, after.refund]).toEqual(["fulfilled", null]);
  }, 60_000);
});

describe("green packaging", () => {
  it("is counted once in the report, with what it brought and what is given back", async () => {
    type Counts = Record<"confirmed" | "fulfilled" | "missed" | "cancelled", number>;
    const sold = await sandbox.post<{ id: string }>("/v1/packages", {
      ...{ kind: "green_packaging", name: { "zh-CN": "绿色包装", en: "Green packaging" } },
      ...{ config: { material: "可循环快递箱" }, price: { amount: 200, currency: "CNY" } },
    });
    const book = async (...moves: string[]) => {
      const shipmentId = (await ship()).parcel.id;
      const booking = { packageId: sold.body.id, shipmentId };
      const { id } = (await sandbox.post<Booked>("/v1/bookings", booking)).body;
      for (const move of moves) expect((await act(id, move)).status).toBe(200);
    };
    await book("confirm", "fulfil");
    await book("confirm", "fulfil");
    await book("confirm", "cancel");
    await book("cancel");
    await story.runtime.idle();
    await story.redeliver(60);
    const { body } = await sandbox.get<{ kinds: ({ kind: string } & Counts)[]; packages: object[] }>(
      `/v1/bookings/report?from=${dateIn(0)}&to=${dateIn(2)}`,
    );
    const counts = { confirmed: 3, fulfilled: 2, missed: 0, cancelled: 1 };
    expect(body.kinds.find(({ kind }) => kind === "green_packaging")).toMatchObject(counts);
    expect(body.packages).toContainEqual({
      ...{ packageId: sold.body.id, kind: "green_packaging", ...counts },
      name: { "zh-CN": "绿色包装", en: "Green packaging" },
      charged: { amount: 600, currency: "CNY" },
      refunded: { amount: 200, currency: "CNY" },
    });
    const { status } = await sandbox.get(`/v1/bookings/report?from=2026-02-01&to=2026-01-01`);
    expect(status).toBe(422);
  }, 60_000);
});

describe("a window of 17 places", () => {
  it("takes 17 of 60 who come at once, and has them back when nobody confirms", async () => {
    const parcels = await Promise.all(Array.from({ length: 60 }, ship));
    const answers = await Promise.all(parcels.map(({ parcel }) => hold(parcel.id)));
    const codes = answers.map(({ status, body }) => (status === 201 ? "held" : body.code));
    expect(codes.toSorted()).toEqual([...Array(17).fill("held"), ...Array(43).fill("slot_full")]);
    const held = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(await left("14:00")).toBe(0);

    await advance(sandbox, "PT11M");
    expect(await left("14:00")).toBe(17);
    await story.redeliver(200);
    for (const { shipmentId, link } of held) {
      const [news, ...more] = await told(shipmentId, "booking.expired");
      expect([news?.status, more]).toEqual(["sent", []]);
      expect(news?.body).toContain(link);
    }
    expect((await act(held[0]?.id ?? "", "confirm")).body.code).toBe("hold_expired");
  }, 120_000);
});
