import type { Customer } from "@caas/core/customers";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as automate } from "../consumers/automate.ts";
import type { Client, List } from "./testing/client.ts";
import { deliver } from "./testing/deliver.ts";
import { customerInput, newPhone, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const create = (input: Record<string, unknown>) => live.post<Customer>("/v1/customers", input);
const find = async (query: Record<string, string>) =>
  (await live.get<List<Customer>>(`/v1/customers?${new URLSearchParams(query)}`)).body.data?.map(
    ({ id }) => id,
  );

/** A number as people in China write it. */
const national = (phone: string) => `${phone.slice(3, 6)} ${phone.slice(6, 10)}-${phone.slice(10)}`;

describe("a customer", () => {
  it("is one profile, found by any identity in any spelling", async () => {
    const phone = newPhone();
    const email = `Wang.Fang.${phone.slice(1)}@Example.COM`;
    const wechat = { kind: "wechat", value: `oX1:${phone}` };
    const { status, body } = await create({
      name: "王芳",
      phone: national(phone),
      email,
      identities: [wechat],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      object: "customer",
      phone,
      email: email.toLowerCase(),
      stage: "new",
      vip: false,
      locale: "zh-CN",
      version: 1,
    });
    expect(body.identities).toHaveLength(3);
    const spellings: Record<string, string>[] = [
      { phone },
      { phone: national(phone) },
      { email },
      { email: email.toUpperCase() },
      { identity: `wechat:${wechat.value}` },
      { identity: `phone:${national(phone)}` },
    ];
    for (const query of spellings) expect([query, await find(query)]).toEqual([query, [body.id]]);
    expect(await find({ phone: newPhone() })).toEqual([]);
  });

  it("is known by parcels and tickets of any channel, which add what is new of them", async () => {
    const { body } = await create(customerInput());
    const email = `new-${body.id}@example.com`;
    const address = { line1: "x", city: "苏州", country: "CN" };
    const recipient = { name: "王芳", phone: body.phone, address };
    const parcel = await live.post<{ customerId: string; trackingNumber: string }>(
      "/v1/shipments",
      shipmentInput({ recipient: { ...recipient, email } }),
    );
    const ticket = await live.post<{ customerId: string }>(
      "/v1/tickets",
      ticketInput({ customer: { email } }),
    );
    expect([parcel.body.customerId, ticket.body.customerId]).toEqual([body.id, body.id]);
    // A contact that joins an open ticket is learned from as well.
    const { trackingNumber } = parcel.body;
    await live.post("/v1/tickets", ticketInput({ customer: { email }, trackingNumber }));
    const second = newPhone();
    const joined = await live.post<{ joined: boolean }>(
      "/v1/tickets",
      ticketInput({ customer: { email, phone: second }, trackingNumber }),
    );
    expect(joined.body.joined).toBe(true);
    expect(await find({ phone: second })).toEqual([body.id]);
  });

  it("cannot have what is another's, however many try at once", async () => {
    const phone = newPhone();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        create({ name: "x", phone: index % 2 ? phone : national(phone) }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)]);
    const { body: other } = await create(customerInput());
    const taken = await live.patch(`/v1/customers/${other.id}`, { phone });
    expect([taken.status, taken.body.code]).toEqual([409, "identity_taken"]);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ name: "x", phone: "123" }, "phone", "invalid_phone"],
    [{ name: "x", email: "nobody" }, "email", "invalid_format"],
    [{ name: "x", identities: [{ kind: "phone", value: "12" }] }, "identities.0.value", "invalid_phone"],
    [{ name: "x", identities: [{ kind: "email", value: "nobody" }] }, "identities.0.value", "invalid_email"],
    [{ name: "x", identities: [{ kind: "fax", value: "1" }] }, "identities.0.kind", "invalid_value"],
    [{ name: "x", notifications: { channel: "smoke" } }, "notifications.channel", "invalid_value"],
    [{ phone: "13800138000" }, "name", "required"],
  ])("of %j is refused at its field", async (input, path, code) => {
    const { status, body } = await live.post("/v1/customers", input);
    expect([status, body.errors?.map((error) => [error.path, error.code])]).toEqual([422, [[path, code]]]);
  });

  it.each([
    "phone=",
    "phone=abc",
    "email=nobody",
    "identity=",
    "identity=fax:1",
    "identity=wechat:",
    "identity=phone:12",
  ])("is not looked for by %s", async (query) => {
    const { status, body } = await live.get(`/v1/customers?${query}`);
    expect([status, body.errors?.[0]?.path]).toEqual([422, query.split("=")[0]]);
  });

  it("is not looked for by an endless identity", async () => {
    expect((await live.get(`/v1/customers?identity=wechat:${"x".repeat(300)}`)).status).toBe(422);
  });
});

describe("changing a customer", () => {
  it("moves the identity: the old number is free, the new one is theirs", async () => {
    const [old, now] = [newPhone(), newPhone()];
    const { body } = await create({ name: "王芳", phone: old, email: `${old.slice(1)}@example.com` });
    const path = `/v1/customers/${body.id}`;
    const changed = await live.patch<Customer>(path, { phone: national(now), vip: true });
    expect(changed.body).toMatchObject({ phone: now, email: body.email, vip: true, version: 2 });
    expect([await find({ phone: old }), await find({ phone: now })]).toEqual([[], [body.id]]);
    expect((await create({ name: "x", phone: old })).status).toBe(201);
    const without = await live.patch<Customer>(path, { phone: null });
    expect(without.body.phone).toBeNull();
    expect(await find({ phone: now })).toEqual([]);
    const none = await live.patch(path, { email: null });
    expect([none.status, none.body.code]).toEqual([422, "validation_failed"]);
  });

  it("keeps preferences that are not named", async () => {
    const quietHours = { from: "22:00", to: "08:00" };
    const { body } = await create(customerInput({ notifications: { channel: "email", quietHours } }));
    const changed = await live.patch<Customer>(`/v1/customers/${body.id}`, {
      notifications: { optOut: true },
    });
    expect(changed.body.notifications).toEqual({ channel: "email", quietHours, optOut: true });
  });
});

describe("taking a customer away", () => {
  it("frees what was theirs and leaves their parcels", async () => {
    const input = shipmentInput();
    const { body: parcel } = await live.post<{ id: string; customerId: string }>("/v1/shipments", input);
    const path = `/v1/customers/${parcel.customerId}`;
    expect((await live.remove(path)).status).toBe(204);
    expect([(await live.get(path)).status, (await live.remove(path)).status]).toEqual([404, 404]);
    expect(await find({ phone: input.recipient.phone })).toEqual([]);
    expect((await live.get(`/v1/shipments/${parcel.id}`)).status).toBe(200);
    expect((await create({ name: "x", phone: input.recipient.phone })).status).toBe(201);
  });

  it("does not keep trouble with their parcel from becoming a ticket, and one only", async () => {
    const { body: parcel } = await live.post<{ id: string; customerId: string }>(
      "/v1/shipments",
      shipmentInput(),
    );
    await live.remove(`/v1/customers/${parcel.customerId}`);
    for (const [reason, at] of [
      ["lost", "2026-11-20T01:00:00Z"],
      ["damaged", "2026-11-20T02:00:00Z"],
    ]) {
      await live.post(`/v1/shipments/${parcel.id}/events`, { events: [{ at, status: "exception", reason }] });
    }
    type Event = Parameters<typeof deliver>[1];
    const events = await live.all<Event>("/v1/events?type=shipment.exception");
    for (const event of events) await deliver(automate, { ...event, world: firm.id });
    expect(await live.all(`/v1/tickets?shipmentId=${parcel.id}`)).toMatchObject([
      { type: "exception", customerId: null },
    ]);
  });

  it("leaves nothing behind that leads to nobody, whoever changes them at that moment", async () => {
    for (let round = 0; round < 5; round++) {
      const [old, now] = [newPhone(), newPhone()];
      const { body } = await create({ name: "x", phone: old });
      const path = `/v1/customers/${body.id}`;
      await Promise.all([live.remove(path), live.patch(path, { phone: now }), live.remove(path)]);
      if ((await live.get(path)).status === 200) await live.remove(path);
      for (const phone of [old, now]) expect((await create({ name: "x", phone })).status).toBe(201);
    }
  });
});
