import { authenticate } from "@caas/core/auth";
import { loadsOf } from "@caas/core/dispatch";
import { withActor } from "@caas/core/kernel";
import { act, dueInSandbox } from "@caas/core/schedule";
import type { Sla } from "@caas/core/sla";
import { moveClock } from "@caas/core/tenants";
import type { Ticket } from "@caas/core/tickets";
import { beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as dispatch } from "../consumers/dispatch.ts";
import { type Client, client } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { newPhone, ticketInput } from "./testing/samples.ts";
import { type Firm, join, keyWith, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;

let firm: Firm;
let live: Client;
beforeEach(async () => {
  firm = await signUp();
  live = firm.live;
});

/** An agent with a log-in, who is online unless told. */
async function agent(profile: Record<string, unknown> = {}, presence = "online") {
  const { id, token } = await join(firm, "agent");
  await live.patch(`/v1/members/${id}`, profile);
  const member = { id, as: client(token), come: (to: string) => comes(id, to) };
  if (presence !== "offline") await live.put(`/v1/members/${id}/presence`, { presence });
  return member;
}

/** Sets presence and lets the consumer hear of it. */
async function comes(id: string, presence: string) {
  await live.put(`/v1/members/${id}/presence`, { presence });
  await deliver(dispatch, await eventOf(firm, "member.presence_changed", id));
}

const read = async (id: string) => (await live.get<Opened>(`/v1/tickets/${id}`)).body;
const tell = async (type: string, id: string) => deliver(dispatch, await eventOf(firm, type, id));

async function open(changes: Record<string, unknown> = {}) {
  return (await live.post<Opened>("/v1/tickets", ticketInput(changes))).body;
}

/** Opened, and dispatched as its event says. */
async function arrives(changes: Record<string, unknown> = {}) {
  const { id } = await open(changes);
  await tell("ticket.created", id);
  return read(id);
}

async function move(id: string, to: string, event: string) {
  await live.post(`/v1/tickets/${id}/transitions`, { to });
  await tell(event, id);
}

/** How many open tickets each has by their load's item. */
async function loads(ids: string[]) {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
  const found = await withActor(actor, () => loadsOf(ids));
  return ids.map((id) => found.get(id)?.open ?? 0);
}

describe("an agent's own and queued work", () => {
  it("is theirs to move; a colleague's ticket they may read and write to, not move", async () => {
    const [holder, colleague] = [await agent(), await agent({}, "offline")];
    const { id } = await arrives();
    const tries = (who: Client) =>
      Promise.all([
        who.get(`/v1/tickets/${id}`),
        who.post(`/v1/tickets/${id}/messages`, { kind: "note", body: "她昨天也来过电话" }),
        who.patch(`/v1/tickets/${id}`, { tags: ["a"] }),
        who.post(`/v1/tickets/${id}/steps/answer`, { note: "x" }),
        who.post(`/v1/tickets/${id}/escalate`, { reason: "x" }),
        who.post(`/v1/tickets/${id}/transitions`, { to: "pending" }),
      ]);
    const refused = await tries(colleague.as);
    expect(refused.map(({ status }) => status)).toEqual([200, 201, 403, 403, 403, 403]);
    expect(refused[2].body).toMatchObject({ code: "forbidden", assigneeId: holder.id });
    const statuses = (await tries(holder.as)).map(({ status }) => status);
    expect(statuses.slice(0, 4)).toEqual([200, 201, 200, 200]);
    const { id: waiting } = await open();
    expect((await colleague.as.post(`/v1/tickets/${waiting}/transitions`, { to: "open" })).status).toBe(200);
  });

  it("is accepted once somebody has it, and not before", async () => {
    const accept = async (id: string) =>
      (await live.get<Sla>(`/v1/tickets/${id}/sla`)).body.targets.find(({ name }) => name === "accept")
        ?.status;
    const { id } = await arrives();
    expect(await accept(id)).toBe("running");
    const one = await agent({}, "offline");
    await one.come("online");
    expect(await read(id)).toMatchObject({ assigneeId: one.id, status: "new" });
    expect(await accept(id)).toBe("met");
  });
});

it("a ticket that began to wait is looked at again a minute later, though nobody said that somebody came", async () => {
  const { id } = (await firm.test.post<Opened>("/v1/tickets", ticketInput())).body;
  await deliver(dispatch, await eventOf(firm, "ticket.created", id, "test"));
  const { id: agentId } = await agent();
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
    const { id: agentId } = await agent();
    const ticket = await arrives();
    expect(ticket).toMatchObject({ assigneeId: agentId, queueReason: null, version: 2 });
    await tell("ticket.created", ticket.id);
    expect((await read(ticket.id)).version).toBe(2);
    expect(await eventOf(firm, "ticket.assigned", ticket.id)).toMatchObject({
      actor: { type: "system", id: "dispatch" },
    });
    expect(await loads([agentId])).toEqual([1]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ["offline", {}, {}, "nobody_online"],
    ["online", { skills: ["invoice"] }, {}, "nobody_with_skill"],
    ["online", { languages: ["en"] }, {}, "nobody_with_language"],
    ["online", { capacity: 0 }, {}, "everybody_at_capacity"],
  ])("waits and says why: %s %j", async (presence, profile, changes, reason) => {
    await agent(profile, presence);
    expect(await arrives(changes)).toMatchObject({ assigneeId: null, queueReason: reason });
  });

  it("of a VIP goes to its own agent; else to whoever last solved for the customer", async () => {
    const [own, other] = [await agent(), await agent()];
    const made = (changes: Record<string, unknown>) =>
      live.post<{ id: string }>("/v1/customers", { name: "王芳", phone: newPhone(), ...changes });
    const vip = (await made({ vip: true })).body.id;
    await live.patch(`/v1/customers/${vip}`, { dedicatedAgentId: own.id });
    const first = await arrives({ customer: undefined, customerId: vip });
    expect(first).toMatchObject({ tier: 3, assigneeId: own.id });

    const plain = (await made({})).body.id;
    const earlier = await open({ customer: undefined, customerId: plain });
    await live.post(`/v1/tickets/${earlier.id}/assign`, { memberId: own.id });
    await move(earlier.id, "solved", "ticket.solved");
    // The other has nothing to do, the one who knows the customer has.
    expect(await loads([own.id, other.id])).toEqual([1, 0]);
    const later = await arrives({ customer: undefined, customerId: plain, type: "inquiry" });
    expect(later.assigneeId).toBe(own.id);
  });
});

describe("under contention", () => {
  it("twenty dispatchers give no ticket twice and nobody too many", async () => {
    const agents = [await agent({ capacity: 2 }), await agent({ capacity: 2 }), await agent({ capacity: 2 })];
    const ids = await Promise.all(Array.from({ length: 10 }, async () => (await open()).id));
    const events = await Promise.all(ids.map((id) => eventOf(firm, "ticket.created", id)));
    await Promise.all([...events, ...events].map((event) => deliver(dispatch, event)));

    const tickets = await Promise.all(ids.map(read));
    const given = agents.map(({ id }) => tickets.filter(({ assigneeId }) => assigneeId === id).length);
    expect(given).toEqual([2, 2, 2]);
    expect(await loads(agents.map(({ id }) => id))).toEqual([2, 2, 2]);
    const waiting = tickets.filter(({ assigneeId }) => assigneeId === null);
    expect(waiting.map(({ queueReason }) => queueReason)).toEqual(Array(4).fill("everybody_at_capacity"));
    // One event of assignment each, though two tried.
    const told = await live.all<{ objectId: string }>("/v1/events?type=ticket.assigned");
    expect(told.length).toBe(6);
  });

  it("a burst is shared among those who have room", async () => {
    const agents = [await agent(), await agent(), await agent()];
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await open()).id));
    const events = await Promise.all(ids.map((id) => eventOf(firm, "ticket.created", id)));
    await Promise.all(events.map((event) => deliver(dispatch, event)));
    const shares = await loads(agents.map(({ id }) => id));
    expect(shares.reduce((sum, share) => sum + share)).toBe(12);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(2);
  });

  it("two agents who take one ticket: one has it, the other is told", async () => {
    const [one, other] = [await agent(), await agent()];
    for (let round = 0; round < 5; round++) {
      const { id } = await open();
      const answers = await Promise.all(
        [one, other].map((who) => who.as.post<Opened>(`/v1/tickets/${id}/assign`, { memberId: who.id })),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect([won.length, won[0]?.body.assigneeId]).toEqual([1, (await read(id)).assigneeId]);
      const lost = answers.find(({ status }) => status !== 200);
      expect([403, 409]).toContain(lost?.status);
    }
    const [a = 0, b = 0] = await loads([one.id, other.id]);
    expect(a + b).toBe(5);
  });
});

describe("what waits is given out", () => {
  it("when somebody comes online, the most urgent first, up to their capacity; the rest say why", async () => {
    const late = await agent({ capacity: 2 }, "offline");
    const [normal, low, urgent] = [
      await arrives(),
      await arrives({ priority: "low" }),
      await arrives({ priority: "urgent" }),
    ];
    expect([normal, low, urgent].map((one) => one?.queueReason)).toEqual(Array(3).fill("nobody_online"));
    await late.come("online");
    expect(await read(urgent.id)).toMatchObject({ assigneeId: late.id, queueReason: null });
    expect((await read(normal.id)).assigneeId).toBe(late.id);
    expect(await read(low.id)).toMatchObject({ assigneeId: null, queueReason: "everybody_at_capacity" });
    await late.come("away");
    expect((await read(low.id)).queueReason).toBe("nobody_online");
  });

  it("when a ticket is solved, and not before", async () => {
    const busy = await agent({ capacity: 1 });
    const [first, second, third] = [await arrives(), await arrives(), await arrives()];
    expect(first.assigneeId).toBe(busy.id);
    await move(first.id, "solved", "ticket.solved");
    expect((await read(second.id)).assigneeId).toBe(busy.id);
    expect((await read(third.id)).assigneeId).toBeNull();
    await move(second.id, "solved", "ticket.solved");
    expect((await read(third.id)).assigneeId).toBe(busy.id);
    expect(await loads([busy.id])).toEqual([1]);
  });

  it("to a VIP's own agent who comes, though they are no expert", async () => {
    const own = await agent({}, "offline");
    const phone = newPhone();
    await live.post("/v1/customers", { name: "王芳", phone, vip: true, dedicatedAgentId: own.id });
    const ticket = await arrives({ customer: { phone } });
    expect(ticket).toMatchObject({ tier: 3, queueReason: "nobody_online" });
    await own.come("online");
    expect((await read(ticket.id)).assigneeId).toBe(own.id);
  });

  it("of whoever leaves the firm, to another", async () => {
    const [leaver, other] = [await agent(), await agent({}, "offline")];
    const ticket = await arrives();
    expect(ticket.assigneeId).toBe(leaver.id);
    await live.remove(`/v1/members/${leaver.id}`);
    await tell("member.presence_changed", leaver.id);
    expect(await read(ticket.id)).toMatchObject({ assigneeId: null, queueReason: "nobody_online" });
    await other.come("online");
    expect((await read(ticket.id)).assigneeId).toBe(other.id);
    expect(await loads([leaver.id, other.id])).toEqual([0, 1]);
  });
});

describe("a ticket that is re-opened", () => {
  it("stays with whoever solved it, or goes to another while they are off", async () => {
    const [one, other] = [await agent(), await agent({}, "offline")];
    const ticket = await arrives();
    await move(ticket.id, "solved", "ticket.solved");
    expect(await loads([one.id])).toEqual([0]);
    await move(ticket.id, "open", "ticket.reopened");
    expect((await read(ticket.id)).assigneeId).toBe(one.id);
    expect(await loads([one.id])).toEqual([1]);

    await move(ticket.id, "solved", "ticket.solved");
    await one.come("offline");
    await live.post(`/v1/tickets/${ticket.id}/messages`, { kind: "customer", body: "还没好" });
    await tell("ticket.reopened", ticket.id);
    expect((await read(ticket.id)).assigneeId).toBe(one.id);
    await other.come("online");
    await move(ticket.id, "solved", "ticket.solved");
    await move(ticket.id, "open", "ticket.reopened");
    expect((await read(ticket.id)).assigneeId).toBe(other.id);
    expect(await loads([one.id, other.id])).toEqual([0, 1]);
  });
});

describe("escalation", () => {
  it("moves a ticket to an expert and back, with the reason as a note", async () => {
    const [standard, expert] = [await agent(), await agent({ tier: 3 }, "offline")];
    const { id, assigneeId } = await arrives();
    expect(assigneeId).toBe(standard.id);
    const raised = await standard.as.post<Opened>(`/v1/tickets/${id}/escalate`, { reason: "客户要求专员" });
    expect([raised.status, raised.body.tier, raised.body.assigneeId]).toEqual([200, 3, null]);
    expect(await loads([standard.id])).toEqual([0]);
    await tell("ticket.updated", id);
    expect((await read(id)).queueReason).toBe("nobody_of_tier");
    await expert.come("online");
    expect((await read(id)).assigneeId).toBe(expert.id);
    const back = await expert.as.post<Opened>(`/v1/tickets/${id}/deescalate`, { reason: "可由普通客服处理" });
    expect([back.status, back.body.tier, back.body.assigneeId]).toEqual([200, 2, expert.id]);
    const notes = await live.all<{ kind: string; body: string }>(`/v1/tickets/${id}/messages`);
    expect(notes).toMatchObject([{ kind: "note" }, { kind: "note", body: "可由普通客服处理" }]);
    await move(id, "solved", "ticket.solved");
    const ended = await live.post(`/v1/tickets/${id}/escalate`, { reason: "x" });
    expect([ended.status, ended.body.code]).toEqual([409, "conflict"]);
    expect((await live.post(`/v1/tickets/${id}/escalate`, {})).body.errors).toMatchObject([
      { path: "reason" },
    ]);
  });
});

describe("assigning", () => {
  const assign = (who: Client, id: string, body: unknown) =>
    who.post<Opened>(`/v1/tickets/${id}/assign`, body);

  it("by dispatch answers with whoever got it, or why nobody did", async () => {
    const { id } = await open();
    const nobody = await assign(live, id, { auto: true });
    expect([nobody.status, nobody.body.queueReason]).toEqual([200, "nobody_online"]);
    const some = await agent();
    expect((await assign(live, id, { auto: true })).body).toMatchObject({
      assigneeId: some.id,
      queueReason: null,
    });
  });

  it("by hand goes beyond capacity, and moves the load", async () => {
    const [full, other] = [await agent({ capacity: 0 }), await agent()];
    const { id } = await open();
    for (const [who, expected] of [
      [full, [1, 0]],
      [other, [0, 1]],
      [full, [1, 0]],
    ] as const) {
      expect((await assign(live, id, { memberId: who.id })).body.assigneeId).toBe(who.id);
      expect(await loads([full.id, other.id])).toEqual(expected);
    }
    await assign(live, id, { memberId: null });
    expect(await loads([full.id, other.id])).toEqual([0, 0]);
  });

  it("is refused for whoever cannot work on it, and for a ticket that is closed", async () => {
    const { id } = await open();
    const refused = async (body: unknown) => {
      const { status, text } = await assign(live, id, body);
      return [status, JSON.parse(text).errors?.[0]?.path, JSON.parse(text).errors?.[0]?.code];
    };
    const invited = await firm.owner.post<{ id: string }>("/v1/members", {
      ...{ email: `i@${firm.slug}.example`, name: "I", role: "agent" },
    });
    expect(await refused({ memberId: invited.body.id })).toEqual([422, "memberId", "not_active"]);
    const gone = await agent();
    await live.remove(`/v1/members/${gone.id}`);
    expect(await refused({ memberId: gone.id })).toEqual([422, "memberId", "not_active"]);
    const viewer = await join(firm, "viewer");
    expect(await refused({ memberId: viewer.id })).toEqual([422, "memberId", "not_accepted"]);
    expect(await refused({})).toEqual([422, "memberId", "required"]);
    expect((await refused({ memberId: null, auto: true }))[0]).toBe(422);
    const { id: some } = await agent();
    for (const to of ["solved", "closed"]) await live.post(`/v1/tickets/${id}/transitions`, { to });
    for (const body of [{ memberId: some }, { auto: true }]) {
      const answer = await live.post(`/v1/tickets/${id}/assign`, body);
      expect([answer.status, answer.body.code]).toEqual([409, "conflict"]);
    }
  });

  it("agents take what nobody has and give back their own, and no more", async () => {
    const [me, other] = [await agent(), await agent()];
    const { id } = await open();
    expect((await assign(me.as, id, { memberId: other.id })).status).toBe(403);
    expect((await assign(me.as, id, { memberId: me.id })).body.assigneeId).toBe(me.id);
    for (const body of [{ memberId: other.id }, { memberId: null }, { auto: true }])
      expect((await assign(other.as, id, body)).status).toBe(403);
    expect((await assign(me.as, id, { memberId: null })).body).toMatchObject({
      assigneeId: null,
      queueReason: "unassigned",
    });
    expect(
      (await assign(client((await join(firm, "supervisor")).token), id, { memberId: me.id })).status,
    ).toBe(200);
    const key = client((await keyWith(firm, ["tickets:write"])).key);
    expect((await assign(key, id, { memberId: other.id })).status).toBe(403);
  });

  it("what is given back is not forced on the giver at once, but its place goes to another ticket", async () => {
    const me = await agent({ capacity: 1 });
    const [mine, next] = [await arrives(), await arrives()];
    await assign(me.as, mine.id, { memberId: null });
    await tell("ticket.assigned", mine.id);
    expect((await read(mine.id)).assigneeId).toBeNull();
    expect((await read(next.id)).assigneeId).toBe(me.id);
  });
});
