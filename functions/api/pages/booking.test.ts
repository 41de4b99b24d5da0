import type { BookingOffer } from "@caas/core/bookings";
import { beforeAll, expect, it } from "vitest";
import { app, client } from "../testing/client.ts";
import { dateIn, packageInput, shipmentInput } from "../testing/samples.ts";
import { type Firm, signUp } from "../testing/world.ts";

let firm: Firm;
let packageId: string;
beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
  packageId = (await firm.live.post<{ id: string }>("/v1/packages", packageInput())).body.id;
});

/** The address of a parcel's booking page, with what opens it. */
async function address(): Promise<string> {
  const { body } = await firm.live.post<{ trackingUrl: string }>("/v1/shipments", shipmentInput());
  const { pathname, search } = new URL(body.trackingUrl);
  return `${pathname}/booking${search}`;
}

async function offer(at: string): Promise<BookingOffer> {
  return (await client().get<BookingOffer>(at, { Accept: "application/json" })).body;
}

function send(at: string, fields: Record<string, string>) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return app.request(at, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
}

it("lets a recipient book, move and cancel a window without a script", async () => {
  const at = await address();
  const page = await client().get(`${at}&lang=en`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining("Windows you can book")]);
  expect((await client().get(`${at}&lang=zh-CN`)).text).toContain("可预约时段");
  const { pass } = await offer(at);
  const slot = (from: string) => `${dateIn(2)}/${from}/gusu`;
  const booked = await send(at, { v: pass, action: "book", packageId, slot: slot("09:00") });
  expect([booked.status, booked.headers.get("Location")]).toEqual([303, expect.stringContaining("sent=1")]);
  const { bookings } = await offer(at);
  expect(bookings).toMatchObject([{ status: "confirmed", slot: { from: "09:00" } }]);
  const bookingId = bookings[0]?.id ?? "";
  expect((await send(at, { v: pass, action: "move", bookingId, slot: slot("18:00") })).status).toBe(303);
  expect((await offer(at)).bookings).toMatchObject([{ slot: { from: "18:00" } }]);
  expect((await send(at, { v: pass, action: "cancel", bookingId })).status).toBe(303);
  expect((await offer(at)).bookings).toEqual([]);
});

it("takes the same as JSON, and nobody else's booking", async () => {
  const [mine, theirs] = [await address(), await address()];
  const json = { Accept: "application/json" };
  const wish = { action: "book", packageId, slot: { area: "gusu", date: dateIn(3), from: "09:00" } };
  const { body } = await client().post<{ id: string; status: string }>(mine, wish, json);
  expect(body.status).toBe("confirmed");
  const stolen = await client().post(theirs, { action: "cancel", bookingId: body.id }, json);
  expect(stolen.status).toBe(404);
  expect((await client().post(mine.replace(/k=[^&]*/, "k=x"), wish, json)).status).toBe(404);
});

it("says what was wrong, and keeps showing what can be booked", async () => {
  const at = await address();
  const { pass } = await offer(at);
  const answer = await send(`${at}&lang=en`, { v: pass, action: "book", packageId, slot: "" });
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("Choose a window.")]);
});
