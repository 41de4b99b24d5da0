import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import type { Sla } from "@caas/core/sla";
import { moveClock } from "@caas/core/tenants";
import type { Message, Ticket } from "@caas/core/tickets";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, List } from "./testing/client.ts";
import { ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const statuses = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
type Status = (typeof statuses)[number];

/** Which moves there are, said once more beside the table in the code. */
const allowed: Record<Status, Status[]> = {
  new: ["open", "pending", "on_hold", "solved"],
  open: ["pending", "on_hold", "solved"],
  pending: ["open", "on_hold", "solved"],
  on_hold: ["open", "pending", "solved"],
  solved: ["open", "closed"],
  closed: [],
};
const wayTo: Record<Status, Status[]> = {
  new: [],
  open: ["open"],
  pending: ["pending"],
  on_hold: ["on_hold"],
  solved: ["solved"],
  closed: ["solved", "closed"],
};

/** A ticket of its own, and what can be done with it. */
async function ticket(who = live, changes: Record<string, unknown> = {}) {
  const { body } = await who.post<Opened>("/v1/tickets", ticketInput(changes));
  const path = `/v1/tickets/${body.id}`;
  return {
    ...body,
    path,
    move: (to: string) =>
      who.post<Opened & { code: string; allowed: string[] }>(`${path}/transitions`, { to }),
    say: (kind: string) => who.post<z.infer<typeof Message>>(`${path}/messages`, { kind, body: "x" }),
    read: async () => (await who.get<Opened>(path)).body,
    sla: async () => (await who.get<Sla>(`${path}/sla`)).body,
    told: async () =>
      (await who.get<List<{ type: string }>>(`${path}/events`)).body.data.map(({ type }) => type),
  };
}

it.each(statuses)("a ticket that is %s moves where it may, and is told where", async (from) => {
  const still = await ticket();
  for (const step of wayTo[from]) await still.move(step);
  for (const to of statuses.filter((to) => !allowed[from].includes(to))) {
    const { status, body } = await still.move(to);
    expect([to, status, body.code, body.allowed]).toEqual([to, 409, "transition_not_allowed", allowed[from]]);
  }
  expect((await still.read()).status).toBe(from);
  for (const to of allowed[from]) {
    const moving = await ticket();
    for (const step of wayTo[from]) await moving.move(step);
    const { status, body } = await moving.move(to);
    expect([to, status, body.status]).toEqual([to, 200, to]);
  }
});

it("whatever is done to a ticket in whatever order, its status is what the rules say", async () => {
  const step = fc.oneof(fc.constantFrom(...statuses), fc.constantFrom("reply", "note", "customer", "bot"));
  const isStatus = (text: string): text is Status => (statuses as readonly string[]).includes(text);

  /** The status after a step, and what is answered; `null` where a follow-up is begun. */
  function expected(status: Status, done: string): [Status, number] {
    if (isStatus(done)) return allowed[status].includes(done) ? [done, 200] : [status, 409];
    if (done === "reply")
      return status === "closed" ? [status, 409] : [status === "new" ? "open" : status, 201];
    if (done === "customer") return [status === "pending" || status === "solved" ? "open" : status, 201];
    return [status, 201];
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const walked = await ticket();
      let status: Status = "new";
      for (const done of steps) {
        const [next, answer] = expected(status, done);
        const got = isStatus(done) ? await walked.move(done) : await walked.say(done);
        expect([steps, done, got.status]).toEqual([steps, done, answer]);
        status = next;
      }
      const end = await walked.read();
      expect([steps, end.status]).toEqual([steps, status]);
      expect(end.solvedAt !== null).toBe(status === "solved" || status === "closed");
    }),
    { numRuns: 25 },
  );
}, 30_000);

describe("a customer who writes again", () => {
  it("opens a solved ticket, and that is told", async () => {
    const solved = await ticket();
    await solved.move("solved");
    expect((await solved.say("customer")).body.ticketId).toBe(solved.id);
    expect((await solved.read()).status).toBe("open");
    expect(await solved.told()).toContain("ticket.reopened");
  });

  it("opens it within seven days of the sandbox's clock, and later begins a follow-up", async () => {
    const [soon, late] = [await ticket(firm.test), await ticket(firm.test, { priority: "high" })];
    for (const { move } of [soon, late]) await move("solved");
    const wait = async (milliseconds: number) => {
      const actor = await authenticate({ authorization: `Bearer ${firm.keys.test}` });
      await withActor(actor, () => moveClock(milliseconds));
    };
    const day = 86_400_000;
    await wait(7 * day - 60_000);
    expect((await soon.say("customer")).body.ticketId).toBe(soon.id);
    await wait(2 * 60_000);
    const { status, body } = await late.say("customer");
    expect([status, body.ticketId === late.id, body.kind]).toEqual([201, false, "customer"]);
    expect([(await soon.read()).status, (await late.read()).status]).toEqual(["open", "solved"]);
    const { body: followUp } = await firm.test.get<Opened>(`/v1/tickets/${body.ticketId}`);
    expect(followUp).toMatchObject({
      status: "new",
      priority: "high",
      customerId: late.customerId,
      links: [{ type: "follow_up_of", ticketId: late.id }],
    });
  });

  it("begins a follow-up of a closed one at once; a reply to it is refused", async () => {
    const closed = await ticket();
    for (const to of ["solved", "closed"]) await closed.move(to);
    expect((await closed.say("customer")).body.ticketId).not.toBe(closed.id);
    const { status, text } = await closed.say("reply");
    expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([409, "conflict"]);
    expect((await closed.read()).status).toBe("closed");
  });

  it("has one follow-up however often they write, and both tickets name each other", async () => {
    const ended = await ticket();
    for (const to of ["solved", "closed"]) await ended.move(to);
    const said = await Promise.all([1, 2, 3, 4].map(() => ended.say("customer")));
    const followUps = new Set(said.map(({ body }) => body.ticketId));
    expect([...said.map(({ status }) => status), followUps.size]).toEqual([201, 201, 201, 201, 1]);
    const [followUp = ""] = followUps;
    expect((await ended.read()).links).toEqual([{ type: "followed_up_by", ticketId: followUp }]);
    const { body } = await live.get<List<unknown>>(`/v1/tickets/${followUp}/messages`);
    expect(body.data).toHaveLength(4);
    for (const to of ["solved", "closed"]) await live.post(`/v1/tickets/${followUp}/transitions`, { to });
    const third = (await ended.say("customer")).body.ticketId;
    expect([followUp, ended.id]).not.toContain(third);
    expect((await live.get<Opened>(`/v1/tickets/${third}`)).body.links).toEqual([
      { type: "follow_up_of", ticketId: followUp },
    ]);
  });

  it("writes to the ticket that theirs was merged into", async () => {
    const customerId = (await ticket()).customerId;
    const [one, other] = [
      await ticket(live, { customer: undefined, customerId }),
      await ticket(live, { customer: undefined, customerId }),
    ];
    await live.post(`${one.path}/merge`, { into: other.id });
    expect((await one.say("customer")).body.ticketId).toBe(other.id);
  });
});

describe("the clocks of a ticket", () => {
  const minute = 60_000;
  /** Clocks count whole seconds. */
  const after = (at: string, minutes: number) =>
    new Date(Math.floor(Date.parse(at) / 1000) * 1000 + minutes * minute).toISOString();
  const dues = ({ targets }: Sla) => Object.fromEntries(targets.map(({ name, dueAt }) => [name, dueAt]));
  const states = ({ targets }: Sla) => Object.fromEntries(targets.map(({ name, status }) => [name, status]));

  it("run by the default policy", async () => {
    const { createdAt, sla } = await ticket();
    const clocks = await sla();
    expect([clocks.policyId, clocks.calendarId]).toEqual(["default", "24x7"]);
    expect(dues(clocks)).toMatchObject({
      firstResponse: after(createdAt, 15),
      plan: after(createdAt, 60),
      resolution: after(createdAt, 6 * 60),
      regulatory: after(createdAt, 7 * 24 * 60),
    });
    const warned = clocks.targets.find(({ name }) => name === "firstResponse")?.warnAt;
    expect(warned).toBe(after(createdAt, 11.25));
  });

  it.each([
    ["inquiry", "urgent", { firstResponse: 5, resolution: 4 * 60 }],
    ["exception", "low", { firstResponse: 4 * 60, resolution: 24 * 60 }],
    ["claim", "normal", { firstResponse: 15, resolution: 24 * 60 }],
  ])("of an %s that is %s", async (type, priority, minutes) => {
    const { createdAt, sla } = await ticket(live, { type, priority });
    const due = dues(await sla());
    for (const [name, count] of Object.entries(minutes))
      expect([name, due[name]]).toEqual([name, after(createdAt, count)]);
    expect(due).not.toHaveProperty("regulatory");
  });

  it("stop with the answer and the solution, and wait while the customer is asked", async () => {
    const asked = await ticket();
    expect(states(await asked.sla())).toMatchObject({ firstResponse: "running", resolution: "running" });
    for (const kind of ["note", "bot"]) await asked.say(kind);
    expect(states(await asked.sla())).toMatchObject({ firstResponse: "running" });
    await asked.say("reply");
    await asked.move("pending");
    const waiting = await asked.sla();
    expect(states(waiting)).toMatchObject({
      firstResponse: "met",
      resolution: "paused",
      regulatory: "running",
    });
    expect(dues(waiting).resolution).toBeNull();
    await asked.say("customer");
    expect(states(await asked.sla())).toMatchObject({ nextResponse: "running", resolution: "running" });
    await asked.move("solved");
    expect(states(await asked.sla())).toMatchObject({
      resolution: "met",
      regulatory: "met",
      nextResponse: "cancelled",
    });
  });

  it("get new targets with a new priority", async () => {
    const raised = await ticket();
    await live.patch(raised.path, { priority: "urgent" });
    expect(dues(await raised.sla()).firstResponse).toBe(after(raised.createdAt, 5));
  });

  it("ask no first response where a member opened the ticket", async () => {
    const { sla } = await ticket(firm.owner);
    expect(states(await sla())).not.toMatchObject({ firstResponse: "running" });
  });
});
