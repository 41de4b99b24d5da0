import type { Sla } from "@caas/core/sla";
import { beforeEach, describe, expect, it } from "vitest";
import { type Client, client } from "./testing/client.ts";
import { type Desk, newDesk, type Opened } from "./testing/desk.ts";
import { type Firm, join, keyWith } from "./testing/world.ts";

let desk: Desk;
let firm: Firm;
let live: Client;
beforeEach(async () => {
  desk = await newDesk();
  ({ firm, live } = desk);
});

describe("an agent's own and queued work", () => {
  it("is theirs to move; a colleague's ticket they may read and write to, not move", async () => {
    const [holder, colleague] = [await desk.agent(), await desk.agent({}, "offline")];
    const { id } = await desk.arrives();
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
    const { id: waiting } = await desk.open();
    expect((await colleague.as.post(`/v1/tickets/${waiting}/transitions`, { to: "open" })).status).toBe(200);
  });

  it("is accepted once somebody has it, and not before", async () => {
    const accept = async (id: string) =>
      (await live.get<Sla>(`/v1/tickets/${id}/sla`)).body.targets.find(({ name }) => name === "accept")
        ?.status;
    const { id } = await desk.arrives();
    expect(await accept(id)).toBe("running");
    const one = await desk.agent({}, "offline");
    await one.come("online");
    expect(await desk.read(id)).toMatchObject({ assigneeId: one.id, status: "new" });
    expect(await accept(id)).toBe("met");
  });
});

describe("escalation", () => {
  it("moves a ticket to an expert and back, with the reason as a note", async () => {
    const [standard, expert] = [await desk.agent(), await desk.agent({ tier: 3 }, "offline")];
    const { id, assigneeId } = await desk.arrives();
    expect(assigneeId).toBe(standard.id);
    const raised = await standard.as.post<Opened>(`/v1/tickets/${id}/escalate`, { reason: "客户要求专员" });
    expect([raised.status, raised.body.tier, raised.body.assigneeId]).toEqual([200, 3, null]);
    expect(await desk.loads([standard.id])).toEqual([0]);
    await desk.tell("ticket.updated", id);
    expect((await desk.read(id)).queueReason).toBe("nobody_of_tier");
    await expert.come("online");
    expect((await desk.read(id)).assigneeId).toBe(expert.id);
    const back = await expert.as.post<Opened>(`/v1/tickets/${id}/deescalate`, { reason: "可由普通客服处理" });
    expect([back.status, back.body.tier, back.body.assigneeId]).toEqual([200, 2, expert.id]);
    const notes = await live.all<{ kind: string; body: string }>(`/v1/tickets/${id}/messages`);
    expect(notes).toMatchObject([{ kind: "note" }, { kind: "note", body: "可由普通客服处理" }]);
    await desk.move(id, "solved", "ticket.solved");
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
    const { id } = await desk.open();
    const nobody = await assign(live, id, { auto: true });
    expect([nobody.status, nobody.body.queueReason]).toEqual([200, "nobody_online"]);
    const some = await desk.agent();
    expect((await assign(live, id, { auto: true })).body).toMatchObject({
      assigneeId: some.id,
      queueReason: null,
    });
  });

  it("by hand goes beyond capacity, and moves the load", async () => {
    const [full, other] = [await desk.agent({ capacity: 0 }), await desk.agent()];
    const { id } = await desk.open();
    for (const [who, expected] of [
      [full, [1, 0]],
      [other, [0, 1]],
      [full, [1, 0]],
    ] as const) {
      expect((await assign(live, id, { memberId: who.id })).body.assigneeId).toBe(who.id);
      expect(await desk.loads([full.id, other.id])).toEqual(expected);
    }
    await assign(live, id, { memberId: null });
    expect(await desk.loads([full.id, other.id])).toEqual([0, 0]);
  });

  it("is refused for whoever cannot work on it, and for a ticket that is closed", async () => {
    const { id } = await desk.open();
    const refused = async (body: unknown) => {
      const { status, text } = await assign(live, id, body);
      return [status, JSON.parse(text).errors?.[0]?.path, JSON.parse(text).errors?.[0]?.code];
    };
    const invited = await firm.owner.post<{ id: string }>("/v1/members", {
      ...{ email: `i@${firm.slug}.example`, name: "I", role: "agent" },
    });
    expect(await refused({ memberId: invited.body.id })).toEqual([422, "memberId", "not_active"]);
    const gone = await desk.agent();
    await live.remove(`/v1/members/${gone.id}`);
    expect(await refused({ memberId: gone.id })).toEqual([422, "memberId", "not_active"]);
    const viewer = await join(firm, "viewer");
    expect(await refused({ memberId: viewer.id })).toEqual([422, "memberId", "not_accepted"]);
    expect(await refused({})).toEqual([422, "memberId", "required"]);
    expect((await refused({ memberId: null, auto: true }))[0]).toBe(422);
    const { id: some } = await desk.agent();
    for (const to of ["solved", "closed"]) await live.post(`/v1/tickets/${id}/transitions`, { to });
    for (const body of [{ memberId: some }, { auto: true }]) {
      const answer = await live.post(`/v1/tickets/${id}/assign`, body);
      expect([answer.status, answer.body.code]).toEqual([409, "conflict"]);
    }
  });

  it("agents take what nobody has and give back their own, and no more", async () => {
    const [me, other] = [await desk.agent(), await desk.agent()];
    const { id } = await desk.open();
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
    const me = await desk.agent({ capacity: 1 });
    const [mine, next] = [await desk.arrives(), await desk.arrives()];
    await assign(me.as, mine.id, { memberId: null });
    await desk.tell("ticket.assigned", mine.id);
    expect((await desk.read(mine.id)).assigneeId).toBeNull();
    expect((await desk.read(next.id)).assigneeId).toBe(me.id);
  });
});
