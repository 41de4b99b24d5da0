import { expect, it } from "vitest";
import { handler as rollup } from "../consumers/rollup.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { newBooking } from "./testing/subjects.ts";
import { signUp } from "./testing/world.ts";

interface Charge {
  kind: string;
  amount: { amount: number; currency: string };
  bookingId: string;
}

it("a booking is charged once, a missed one given back, and both are in the file", async () => {
  const firm = await signUp();
  const charges = () => firm.live.all<Charge>("/v1/charges");
  const held = await firm.live.post<{ id: string; price: Charge["amount"] }>(
    "/v1/bookings",
    await newBooking(firm),
  );
  const { id, price } = held.body;
  await firm.live.post(`/v1/bookings/${id}/confirm`);
  const confirmed = await eventOf(firm, "booking.confirmed", id);
  await deliver(rollup, confirmed);
  await deliver(rollup, confirmed);
  expect(await charges()).toMatchObject([{ kind: "charge", amount: price, bookingId: id }]);

  await firm.live.post(`/v1/bookings/${id}/miss`);
  const missed = await eventOf(firm, "booking.missed", id);
  await deliver(rollup, missed);
  await deliver(rollup, missed);
  expect((await charges()).map(({ kind }) => kind)).toEqual(["refund", "charge"]);

  const file = await firm.live.get("/v1/charges?format=csv");
  expect(file.headers.get("Content-Type")).toMatch(/^text\/csv/);
  expect(file.text.trimEnd().split("\r\n")).toHaveLength(3);
  expect(file.text).toContain(`,refund,-${(price.amount / 100).toFixed(2)},${price.currency},${id},`);
  expect(
    (await firm.live.get<{ data: Charge[] }>(`/v1/charges?to=${confirmed.createdAt}`)).body.data,
  ).toEqual([]);
  expect(await firm.test.all("/v1/charges")).toEqual([]);
  expect((await firm.live.get("/v1/charges?from=yesterday")).status).toBe(422);
}, 30_000);
