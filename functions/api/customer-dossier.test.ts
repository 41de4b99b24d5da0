import { authenticate } from "@caas/core/auth";
import type { Customer } from "@caas/core/customers";
import { withActor } from "@caas/core/kernel";
import { act, dueInSandbox } from "@caas/core/schedule";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as automate } from "../consumers/automate.ts";
import { type Client, client } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import {
  bookingInput,
  claimInput,
  customerInput,
  newPhone,
  packageInput,
  shipmentInput,
  taskInput,
  ticketInput,
} from "./testing/samples.ts";
import { type Firm, join, keyWith, signUp } from "./testing/world.ts";

interface Entry {
  id: string;
  type: string;
  at: string;
  data: Record<string, unknown>;
}
interface Made {
  id: string;
}

let firm: Firm;
let test: Client;
beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
  test = firm.test;
});

const stream = (id: string, limit = 100) => test.all<Entry>(`/v1/customers/${id}/timeline?limit=${limit}`);
const address = { line1: "人民路 100 号 3 幢", city: "苏州", country: "CN" };

/** A customer with one of everything, and the words that must be gone once they are erased. */
async function known() {
  const phone = newPhone();
  const customer = (await test.post<Customer>("/v1/customers", customerInput({ name: "沈小月", phone })))
    .body;
  const recipient = { name: "沈小月", phone, address };
  const parcel = (await test.post<Made>("/v1/shipments", shipmentInput({ recipient }))).body;
  const words = { subject: "沈小月的包裹没收到", body: `请打 ${phone}` };
  const opened = ticketInput({ ...words, customer: { phone } });
  const ticket = (await test.post<Made>("/v1/tickets", opened)).body;
  await test.post("/v1/tasks", taskInput(ticket.id, { title: "联系沈小月", description: phone }));
  const { id: packageId } = (await test.post<Made>("/v1/packages", packageInput())).body;
  const booking = (await test.post<Made>("/v1/bookings", bookingInput(packageId, parcel.id))).body;
  const at = new Date().toISOString();
  const event = { at, status: "delivered", message: "沈小月 本人签收", location: "苏州" };
  await test.post(`/v1/shipments/${parcel.id}/events`, { events: [event] });
  const described = { description: `沈小月 ${phone}` };
  const claim = (await test.post<Made>("/v1/claims", { ...claimInput(parcel.id), ...described })).body;
  return { customer, phone, parcel, ticket, booking, claim };
}

describe("a customer's timeline", () => {
  it("has all that is kept of them, newest first, each once however small the pages are", async () => {
    const { customer, parcel, ticket, booking, claim } = await known();
    await known();
    const entries = await stream(customer.id);
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([parcel.id, ticket.id, booking.id, claim.id]));
    expect(new Set(entries.map(({ type }) => type))).toEqual(
      new Set(["shipment", "ticket", "message", "booking", "claim"]),
    );
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(entries.find(({ id }) => id === parcel.id)?.data).toMatchObject({ object: "shipment" });
    for (const limit of [1, 2, 3])
      expect((await stream(customer.id, limit)).map(({ id }) => id)).toEqual(ids);
  });

  it("leaves out what one may not read, and refuses another customer's cursor", async () => {
    const { customer } = await known();
    const { customer: other } = await known();
    const narrow = client((await keyWith(firm, ["customers:read", "bookings:read"], "test")).key);
    const seen = await narrow.all<Entry>(`/v1/customers/${customer.id}/timeline`);
    expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(["booking"]));
    const page = await test.get<{ nextCursor: string }>(`/v1/customers/${customer.id}/timeline?limit=1`);
    const query = `limit=1&cursor=${encodeURIComponent(page.body.nextCursor)}`;
    const refused = await test.get(`/v1/customers/${other.id}/timeline?${query}`);
    expect([refused.status, refused.body.code]).toEqual([400, "bad_cursor"]);
  });
});

describe("an erased customer", () => {
  it("is nowhere to be found by name, phone or words, while what happened stays", async () => {
    const { customer, phone, parcel, ticket, booking, claim } = await known();
    const { status, body } = await test.post<Customer>(`/v1/customers/${customer.id}/erase`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: customer.id, name: null, phone: null, email: null, identities: [] });
    expect(body.erasedAt).toEqual(expect.any(String));
    await deliver(automate, await eventOf(firm, "customer.erased", customer.id, "test"));

    const found = await test.get<{ data: unknown[] }>(`/v1/customers?phone=${encodeURIComponent(phone)}`);
    expect(found.body.data).toEqual([]);
    const everywhere = await Promise.all(
      [
        `/v1/customers/${customer.id}`,
        `/v1/customers/${customer.id}/timeline?limit=100`,
        `/v1/shipments/${parcel.id}`,
        `/v1/shipments/${parcel.id}/timeline`,
        `/v1/tickets/${ticket.id}`,
        `/v1/tickets/${ticket.id}/messages`,
        `/v1/tasks?ticketId=${ticket.id}`,
        `/v1/bookings/${booking.id}`,
        `/v1/claims/${claim.id}`,
      ].map(async (path) => {
        const answer = await test.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        return JSON.stringify(answer.body);
      }),
    );
    for (const text of everywhere) expect(text).not.toMatch(new RegExp(`沈小月|人民路|${phone.slice(1)}`));
    expect((await stream(customer.id)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([parcel.id, ticket.id, booking.id, claim.id]),
    );
    expect((await test.get(`/v1/shipments/${parcel.id}`)).body).toMatchObject({
      status: "delivered",
      recipient: { address: { city: "苏州", country: "CN" } },
    });
    expect((await test.get(`/v1/claims/${claim.id}/verify`)).body).toMatchObject({ valid: true });

    // Who asks twice gets the same answer, and the ways to reach them are free for somebody new.
    const again = await test.post<Customer>(`/v1/customers/${customer.id}/erase`);
    expect(again.body).toEqual(body);
    expect((await test.post("/v1/customers", customerInput({ phone }))).status).toBe(201);
  });

  it("with many parcels is emptied step by step", async () => {
    const phone = newPhone();
    const recipient = { name: "沈小月", phone, address };
    const shipments = Array.from({ length: 60 }, () => shipmentInput({ recipient }));
    const { body } = await test.post<{ data: { shipment: { customerId: string } }[] }>(
      "/v1/shipments/batch",
      {
        shipments,
      },
    );
    const id = body.data[0]?.shipment.customerId ?? "";
    await test.post(`/v1/customers/${id}/erase`);
    await deliver(automate, await eventOf(firm, "customer.erased", id, "test"));
    const left = async () => JSON.stringify(await stream(id)).split("沈小月").length - 1;
    expect(await left()).toBe(35);
    const actor = await authenticate({ authorization: `Bearer ${firm.keys.test}` });
    await withActor(actor, async () => {
      const steps = async () => (await dueInSandbox()).filter(({ kind }) => kind === "customer.forget");
      for (let due = await steps(); due.length > 0; due = await steps()) await Promise.all(due.map(act));
    });
    expect(await left()).toBe(0);
  });

  it("is for those who may, and is told in the audit log", async () => {
    const { body } = await test.post<Customer>("/v1/customers", customerInput());
    const path = `/v1/customers/${body.id}/erase`;
    const agent = client((await join(firm, "agent")).token, { "Caas-Mode": "test" });
    expect((await agent.post(path)).status).toBe(403);
    expect((await test.post(path)).status).toBe(200);
    const audit = await test.all<{ action: string; target: Made }>("/v1/audit-events");
    expect(audit.filter(({ target }) => target.id === body.id)).toMatchObject([
      { action: "customer.erased" },
    ]);
  });
});
