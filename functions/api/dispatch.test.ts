import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import { act, dueInSandbox } from "@caas/core/schedule";
import { moveClock } from "@caas/core/tenants";
import { beforeEach, describe, expect, it } from "vitest";
import { handler as dispatch } from "../consumers/dispatch.ts";
import type { Client } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { type Desk, newDesk, type Opened } from "./testing/desk.ts";
import { newPhone, ticketInput } from "./testing/samples.ts";
import type { Firm } from "./testing/world.ts";

let desk: Desk;
let firm: Firm;
let live: Client;
beforeEach(async () => {
  desk = await newDesk();
  ({ firm, live } = desk);
});

it("a ticket that began to wait is looked at again a minute later, though nobody said that somebody came", async () => {
  const { id } = (await firm.test.post<Opened>("/v1/tickets", ticketInput())).body;
  await deliver(dispatch, await eventOf(firm, "ticket.created", id, "test"));
  const { id: agentId } = await desk.agent();
  const acted = async (after: number) => {
    const sandbox = async () => authenticate({ authorization: `Bearer ${firm.keys.test}` });
    await withActor(await sandbox(), () => moveClock(after));
    return withActor(await sandbox(), async () => {
      const due = (await dueInSandbox()).filter(({ kind }) => kind === "ticket.second_look");
      for (const one of due) await act(one);
      return due.length;
    });
  };
  expect(await acted(50_000)).toBe(0);
  expect(await acted(20_000)).toBe(1);
  expect((await firm.test.get<Opened>(`/v1/tickets/${id}`)).body.assigneeId).toBe(agentId);
  expect(await acted(3_600_000)).toBe(0);
});

describe("a ticket that arrives", () => {
  it("goes to whoever is there for it, and is told of once, however often its event comes", async () => {
    const { id: agentId } = await desk.agent();
    const ticket = await desk.arrives();
    expect(ticket).toMatchObject({ assigneeId: agentId, queueReason: null, version: 2 });
    await desk.tell("ticket.created", ticket.id);
    expect((await desk.read(ticket.id)).version).toBe(2);
    expect(await eventOf(firm, "ticket.assigned", ticket.id)).toMatchObject({
      actor: { type: "system", id: "dispatch" },
    });
    expect(await desk.loads([agentId])).toEqual([1]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ["offline", {}, {}, "nobody_online"],
    ["online", { skills: ["invoice"] }, {}, "nobody_with_skill"],
    ["online", { languages: ["en"] }, {}, "nobody_with_language"],
    ["online", { capacity: 0 }, {}, "everybody_at_capacity"],
  ])("waits and says why: %s %j", async (presence, profile, changes, reason) => {
    await desk.agent(profile, presence);
    expect(await desk.arrives(changes)).toMatchObject({ assigneeId: null, queueReason: reason });
  });

  it("of a VIP goes to its own agent; else to whoever last solved for the customer", async () => {
    const [own, other] = [await desk.agent(), await desk.agent()];
    const made = (changes: Record<string, unknown>) =>
      live.post<{ id: string }>("/v1/customers", { name: "王芳", phone: newPhone(), ...changes });
    const vip = (await made({ vip: true })).body.id;
    await live.patch(`/v1/customers/${vip}`, { dedicatedAgentId: own.id });
    const first = await desk.arrives({ customer: undefined, customerId: vip });
    expect(first).toMatchObject({ tier: 3, assigneeId: own.id });

    const plain = (await made({})).body.id;
    const earlier = await desk.open({ customer: undefined, customerId: plain });
    await live.post(`/v1/tickets/${earlier.id}/assign`, { memberId: own.id });
    await desk.move(earlier.id, "solved", "ticket.solved");
    // The other has nothing to do, the one who knows the customer has.
    expect(await desk.loads([own.id, other.id])).toEqual([1, 0]);
    const later = await desk.arrives({ customer: undefined, customerId: plain, type: "inquiry" });
    expect(later.assigneeId).toBe(own.id);
  });
});

describe("under contention", () => {
  it("twenty dispatchers give no ticket twice and nobody too many", async () => {
    const agents = [
      await desk.agent({ capacity: 2 }),
      await desk.agent({ capacity: 2 }),
      await desk.agent({ capacity: 2 }),
    ];
    const ids = await Promise.all(Array.from({ length: 10 }, async () => (await desk.open()).id));
    const events = await Promise.all(ids.map((id) => eventOf(firm, "ticket.created", id)));
    await Promise.all([...events, ...events].map((event) => deliver(dispatch, event)));

    const tickets = await Promise.all(ids.map(desk.read));
    const given = agents.map(({ id }) => tickets.filter(({ assigneeId }) => assigneeId === id).length);
    expect(given).toEqual([2, 2, 2]);
    expect(await desk.loads(agents.map(({ id }) => id))).toEqual([2, 2, 2]);
    const waiting = tickets.filter(({ assigneeId }) => assigneeId === null);
    expect(waiting.map(({ queueReason }) => queueReason)).toEqual(Array(4).fill("everybody_at_capacity"));
    // One event of assignment each, though two tried.
    const told = await live.all<{ objectId: string }>("/v1/events?type=ticket.assigned");
    expect(told.length).toBe(6);
  });

  it("a burst is shared among those who have room", async () => {
    const agents = [await desk.agent(), await desk.agent(), await desk.agent()];
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await desk.open()).id));
    const events = await Promise.all(ids.map((id) => eventOf(firm, "ticket.created", id)));
    await Promise.all(events.map((event) => deliver(dispatch, event)));
    const shares = await desk.loads(agents.map(({ id }) => id));
    expect(shares.reduce((sum, share) => sum + share)).toBe(12);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(2);
  });

  it("two agents who take one ticket: one has it, the other is told", async () => {
    const [one, other] = [await desk.agent(), await desk.agent()];
    for (let round = 0; round < 5; round++) {
      const { id } = await desk.open();
      const answers = await Promise.all(
        [one, other].map((who) => who.as.post<Opened>(`/v1/tickets/${id}/assign`, { memberId: who.id })),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect([won.length, won[0]?.body.assigneeId]).toEqual([1, (await desk.read(id)).assigneeId]);
      const lost = answers.find(({ status }) => status !== 200);
      expect([403, 409]).toContain(lost?.status);
    }
    const [a = 0, b = 0] = await desk.loads([one.id, other.id]);
    expect(a + b).toBe(5);
  });
});

describe("what waits is given out", () => {
  it("when somebody comes online, the most urgent first, up to their capacity; the rest say why", async () => {
    const late = await desk.agent({ capacity: 2 }, "offline");
    const [normal, low, urgent] = [
      await desk.arrives(),
      await desk.arrives({ priority: "low" }),
      await desk.arrives({ priority: "urgent" }),
    ];
    expect([normal, low, urgent].map((one) => one?.queueReason)).toEqual(Array(3).fill("nobody_online"));
    await late.come("online");
    expect(await desk.read(urgent.id)).toMatchObject({ assigneeId: late.id, queueReason: null });
    expect((await desk.read(normal.id)).assigneeId).toBe(late.id);
    expect(await desk.read(low.id)).toMatchObject({ assigneeId: null, queueReason: "everybody_at_capacity" });
    await late.come("away");
    expect((await desk.read(low.id)).queueReason).toBe("nobody_online");
  });

  it("when a ticket is solved, and not before", async () => {
    const busy = await desk.agent({ capacity: 1 });
    const [first, second, third] = [await desk.arrives(), await desk.arrives(), await desk.arrives()];
    expect(first.assigneeId).toBe(busy.id);
    await desk.move(first.id, "solved", "ticket.solved");
    expect((await desk.read(second.id)).assigneeId).toBe(busy.id);
    expect((await desk.read(third.id)).assigneeId).toBeNull();
    await desk.move(second.id, "solved", "ticket.solved");
    expect((await desk.read(third.id)).assigneeId).toBe(busy.id);
    expect(await desk.loads([busy.id])).toEqual([1]);
  });

  it("to a VIP's own agent who comes, though they are no expert", async () => {
    const own = await desk.agent({}, "offline");
    const phone = newPhone();
    await live.post("/v1/customers", { name: "王芳", phone, vip: true, dedicatedAgentId: own.id });
    const ticket = await desk.arrives({ customer: { phone } });
    expect(ticket).toMatchObject({ tier: 3, queueReason: "nobody_online" });
    await own.come("online");
    expect((await desk.read(ticket.id)).assigneeId).toBe(own.id);
  });

  it("of whoever leaves the firm, to another", async () => {
    const [leaver, other] = [await desk.agent(), await desk.agent({}, "offline")];
    const ticket = await desk.arrives();
    expect(ticket.assigneeId).toBe(leaver.id);
    await live.remove(`/v1/members/${leaver.id}`);
    await desk.tell("member.presence_changed", leaver.id);
    expect(await desk.read(ticket.id)).toMatchObject({ assigneeId: null, queueReason: "nobody_online" });
    await other.come("online");
    expect((await desk.read(ticket.id)).assigneeId).toBe(other.id);
    expect(await desk.loads([leaver.id, other.id])).toEqual([0, 1]);
  });
});

describe("a ticket that is re-opened", () => {
  it("stays with whoever solved it, or goes to another while they are off", async () => {
    const [one, other] = [await desk.agent(), await desk.agent({}, "offline")];
    const ticket = await desk.arrives();
    await desk.move(ticket.id, "solved", "ticket.solved");
    expect(await desk.loads([one.id])).toEqual([0]);
    await desk.move(ticket.id, "open", "ticket.reopened");
    expect((await desk.read(ticket.id)).assigneeId).toBe(one.id);
    expect(await desk.loads([one.id])).toEqual([1]);

    await desk.move(ticket.id, "solved", "ticket.solved");
    await one.come("offline");
    await live.post(`/v1/tickets/${ticket.id}/messages`, { kind: "customer", body: "还没好" });
    await desk.tell("ticket.reopened", ticket.id);
    expect((await desk.read(ticket.id)).assigneeId).toBe(one.id);
    await other.come("online");
    await desk.move(ticket.id, "solved", "ticket.solved");
    await desk.move(ticket.id, "open", "ticket.reopened");
    expect((await desk.read(ticket.id)).assigneeId).toBe(other.id);
    expect(await desk.loads([one.id, other.id])).toEqual([0, 1]);
  });
});
