import type { Message, Ticket } from "@caas/core/tickets";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as automate } from "../consumers/automate.ts";
import type { Client, List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { newPhone, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;
type Text = z.infer<typeof Message>;

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const open = (changes: Record<string, unknown> = {}) =>
  live.post<Opened>("/v1/tickets", ticketInput(changes));
const parcel = async () =>
  (
    await live.post<{ id: string; trackingNumber: string; customerId: string }>(
      "/v1/shipments",
      shipmentInput(),
    )
  ).body;
const messages = (id: string) => live.all<Text>(`/v1/tickets/${id}/messages`, 3);

describe("opening a ticket", () => {
  it("gives it a number that it is found by, and keeps what was said", async () => {
    const { id: shipmentId, trackingNumber } = await parcel();
    const { status, body, headers } = await open({
      body: "外箱压坏了",
      trackingNumber,
      priority: "high",
      tags: ["a"],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      object: "ticket",
      status: "new",
      type: "complaint",
      category: "damaged",
      priority: "high",
      tier: 2,
      tags: ["a"],
      language: "zh-CN",
      assigneeId: null,
      queueReason: "unassigned",
      shipmentId,
      customerId: expect.stringMatching(/^cus_/),
      joined: false,
      playbook: { id: "damaged", version: 1 },
      links: [],
      version: 1,
    });
    expect([headers.get("Location"), headers.get("ETag")]).toEqual([`/v1/tickets/${body.id}`, '"1"']);
    for (const reference of [body.id, body.number, body.number.replaceAll("-", "")])
      expect((await live.get(`/v1/tickets/${reference}`)).body).toEqual(body);
    expect(await messages(body.id)).toMatchObject([
      { kind: "customer", body: "外箱压坏了", channel: "phone" },
    ]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ customer: undefined }, "customer"],
    [{ customer: { name: "x" } }, "customer"],
    [{ customer: { phone: "12" } }, "customer.phone"],
    [{ customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "customer"],
    [{ customer: undefined, customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "customerId"],
    [{ trackingNumber: "NOBODY-HAS-IT" }, "trackingNumber"],
    [{ shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "shipmentId"],
    [{ type: "riot" }, "type"],
    [{ subject: "" }, "subject"],
  ])("is refused with %j", async (changes, path) => {
    const { status, body } = await live.post("/v1/tickets", ticketInput(changes));
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, [path]]);
  });
});

describe("one problem is one ticket", () => {
  it("when ten contacts of a new person come at once, by whatever channel", async () => {
    const { trackingNumber } = await parcel();
    const customer = { name: "周杰", phone: newPhone() };
    const channels = ["phone", "wechat", "email", "sms", "web", "app", "api", "walk_in", "phone", "web"];
    const answers = await Promise.all(
      channels.map((channel, index) => open({ customer, trackingNumber, channel, body: `第 ${index} 次` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 201]);
    expect(answers.filter(({ body }) => body.joined).length).toBe(9);
    const ids = new Set(answers.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    const texts = await messages([...ids][0] ?? "");
    expect(texts.length).toBe(10);
    const said = texts.map(({ body }) => /第 (\d) 次/.exec(body)?.[1]);
    expect(said.toSorted()).toEqual(channels.map((_, index) => String(index)));
    expect(texts.every(({ kind }) => kind === "customer")).toBe(true);
  });

  it("but not of another person, another parcel, no parcel, or after it was solved", async () => {
    const [one, other] = [await parcel(), await parcel()];
    const customer = { phone: newPhone() };
    const about = ({ trackingNumber }: { trackingNumber: string }, who = customer) =>
      open({ customer: who, trackingNumber });
    const first = await about(one);
    for (const answer of [
      await about(one, { phone: newPhone() }),
      await about(other),
      await open({ customer }),
    ])
      expect([answer.status, answer.body.id === first.body.id]).toEqual([201, false]);
    await live.post(`/v1/tickets/${first.body.id}/transitions`, { to: "solved" });
    const later = await about(one);
    expect([later.status, later.body.id === first.body.id]).toEqual([201, false]);
    expect((await about(one)).body).toMatchObject({ id: later.body.id, joined: true });
  });

  it("when a carrier tells of trouble, however often, before or after the customer does", async () => {
    const { id, customerId, trackingNumber } = await parcel();
    const trouble = async (reason: string, hour: string) => {
      const events = [{ at: `2026-11-20T${hour}:00:00Z`, status: "exception", reason, message: "破损" }];
      await live.post(`/v1/shipments/${id}/events`, { events });
      const event = await eventOf(firm, "shipment.exception", id);
      await Promise.all([1, 2, 3].map(() => deliver(automate, event)));
    };
    await trouble("damaged", "01");
    const tickets = await live.all<Opened>(`/v1/tickets?shipmentId=${id}`);
    expect(tickets).toMatchObject([{ type: "exception", category: "damaged", priority: "high", customerId }]);
    await trouble("lost", "02");
    const { body } = await open({ customer: undefined, customerId, trackingNumber, body: "怎么回事" });
    expect(body).toMatchObject({ id: tickets[0]?.id, joined: true });
    expect((await messages(body.id)).map(({ kind }) => kind)).toEqual(["note", "note", "customer"]);
  });
});

describe("a message", () => {
  it("comes back in order, with its author and kind", async () => {
    const { body } = await open();
    const kinds = ["reply", "note", "customer", "bot"];
    for (const kind of kinds) {
      const { status, body: text } = await firm.owner.post<Text>(`/v1/tickets/${body.number}/messages`, {
        kind,
        body: kind,
      });
      expect([status, text.ticketId, text.author]).toEqual([
        201,
        body.id,
        { type: "member", id: firm.ownerId },
      ]);
    }
    expect((await messages(body.id)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("is not lost when many write at once", async () => {
    const { body } = await open();
    const path = `/v1/tickets/${body.id}/messages`;
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, index) => live.post(path, { kind: "note", body: `${index}` })),
    );
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect((await messages(body.id)).map((text) => text.body).toSorted()).toEqual([..."01234567"]);
  });

  it.each([
    { kind: "shout", body: "x" },
    { kind: "note" },
    { kind: "note", body: " " },
    { kind: "note", body: "x".repeat(10_001) },
  ])("is refused as %j", async (text) => {
    const { body } = await open();
    expect((await live.post(`/v1/tickets/${body.id}/messages`, text)).status).toBe(422);
  });
});

describe("a ticket", () => {
  it("is given to a member and taken back", async () => {
    const path = `/v1/tickets/${(await open()).body.id}/assign`;
    const given = await live.post<Opened>(path, { memberId: firm.ownerId });
    expect(given.body).toMatchObject({ assigneeId: firm.ownerId, queueReason: null });
    expect((await live.post<Opened>(path, { memberId: null })).body).toMatchObject({
      assigneeId: null,
      queueReason: "unassigned",
    });
    const nobody = await live.post(path, { memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" });
    expect(nobody.body.errors).toMatchObject([{ path: "memberId", code: "not_found" }]);
  });

  it("has its history, oldest first", async () => {
    const { body } = await open();
    const path = `/v1/tickets/${body.id}`;
    await live.patch(path, { priority: "urgent" });
    await live.post(`${path}/messages`, { kind: "note", body: "x" });
    await live.post(`${path}/transitions`, { to: "solved" });
    await live.post(`${path}/transitions`, { to: "open" });
    const { body: history } = await live.get<List<{ type: string }>>(`${path}/events`);
    expect(history.data.map(({ type }) => type)).toEqual([
      "ticket.created",
      "ticket.updated",
      "ticket.message_created",
      "ticket.solved",
      "ticket.reopened",
    ]);
  });

  it("is listed by what it is, who has it and whom it is about", async () => {
    const { id: shipmentId, customerId } = await parcel();
    const { body } = await open({
      customer: undefined,
      customerId,
      shipmentId,
      type: "suggestion",
      category: "suggestion",
    });
    await live.post(`/v1/tickets/${body.id}/assign`, { memberId: firm.ownerId });
    const list = async (query: string) =>
      (await live.all<Opened>(`/v1/tickets?${query}`)).map(({ id }) => id);
    for (const query of [
      `customerId=${customerId}`,
      `shipmentId=${shipmentId}`,
      `assigneeId=${firm.ownerId}`,
      "type=suggestion",
      `customerId=${customerId}&shipmentId=${shipmentId}&status=new&priority=normal`,
    ])
      expect([query, await list(query)]).toEqual([query, [body.id]]);
    expect(await list("status=new")).toContain(body.id);
    for (const query of ["status=closed", "type=appointment", `customerId=${customerId}&status=open`])
      expect([query, await list(query)]).toEqual([query, []]);
  });
});
