import type { Sla, SlaPolicy } from "@caas/core/sla";
import type { Ticket } from "@caas/core/tickets";
import { replayTicket, type TicketEvent } from "@caas/functions/api/testing/replay-ticket.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { advance as advanceClock, type Client, listed, type Story, startStory } from "./story.ts";

// Clocks that tell the truth, over HTTP, with the sandbox's clock: warned at three quarters, breached at the due
// instant, escalated by the policy's chain, each told once however the time goes by.

type Opened = z.infer<typeof Ticket>;

/** An event of a clock. */
interface Told {
  createdAt: string;
  data: { ticket: { id: string }; target: string; breachedAt: string | null; notify: string[] };
}

let story: Story;
let sandbox: Client;

const read = async (id: string) => (await sandbox.get<Opened>(`/v1/tickets/${id}`)).body;
const slaOf = async (id: string) => (await sandbox.get<Sla>(`/v1/tickets/${id}/sla`)).body;
const advance = (by: string) => advanceClock(sandbox, by);
const sweep = () => story.as().post("/_local/run/due");

async function eventsOf(type: string, ticketId: string): Promise<Told[]> {
  const told = await listed<Told>(sandbox, `/v1/events?type=${type}&limit=100`);
  return told.filter(({ data }) => data.ticket.id === ticketId);
}

beforeAll(async () => {
  story = await startStory();
  sandbox = (await story.signUp("clocks")).test;
  const policy = await sandbox.post("/v1/sla-policies", {
    name: "all",
    targets: { firstResponse: "PT20M", resolution: "PT6H" },
    byPriority: { urgent: { firstResponse: "PT5M" } },
    escalation: [
      { on: "warn", target: "firstResponse", actions: [{ type: "notify", roles: ["supervisor", "owner"] }] },
      {
        on: "breach",
        target: "firstResponse",
        actions: [{ type: "raise_priority" }, { type: "move_to_tier3" }],
      },
      {
        on: "after",
        target: "firstResponse",
        afterMinutes: 30,
        actions: [{ type: "voucher", amount: { amount: 500, currency: "CNY" } }],
      },
    ],
  });
  if (policy.status !== 201) throw new Error(JSON.stringify(policy.body));
});

afterAll(async () => {
  await story?.runtime.stop();
});

async function complaint(priority: string): Promise<Opened> {
  const phone = `138${String(Math.random()).slice(2, 10)}`;
  const { body } = await sandbox.post<Opened>("/v1/tickets", {
    ...{
      type: "complaint",
      category: "courier-attitude",
      subject: "快递员态度差",
      channel: "phone",
      priority,
    },
    customer: { phone },
  });
  return body;
}

describe("a complaint that nobody answers", () => {
  it("is warned of, breached and escalated at its times, once, though the clock jumps and sweeps run twice", async () => {
    const ticket = await complaint("normal");
    const opened = Math.floor(Date.parse(ticket.createdAt) / 1000) * 1000;
    const at = (minutes: number) => new Date(opened + minutes * 60_000).toISOString();
    await advance("PT14M");
    expect(await eventsOf("sla.warning", ticket.id)).toEqual([]);
    await advance("PT2M");
    const [warning, ...more] = await eventsOf("sla.warning", ticket.id);
    expect(more).toEqual([]);
    expect(warning?.data).toMatchObject({
      target: "firstResponse",
      dueAt: at(20),
      notify: ["supervisor", "owner"],
    });
    expect(Date.parse(warning?.createdAt ?? "")).toBeLessThan(Date.parse(at(15)) + 60_000);

    await Promise.all([advance("P4D"), sweep(), sweep()]);
    await sweep();
    await story.runtime.idle();
    const breaches = await eventsOf("sla.breached", ticket.id);
    const first = breaches.filter(({ data }) => data.target === "firstResponse");
    expect(first).toHaveLength(1);
    expect(first[0]?.data.breachedAt).toBe(at(20));
    expect(breaches.map(({ data }) => data.target).sort()).toEqual(["firstResponse", "resolution"]);
    const after = await read(ticket.id);
    expect(after).toMatchObject({ priority: "high", tier: 3 });
    expect(after.goodwill).toMatchObject([
      { amount: { amount: 500, currency: "CNY" }, target: "firstResponse" },
    ]);
    expect(Date.parse(after.goodwill[0]?.grantedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(at(50)));

    await sandbox.post(`/v1/tickets/${ticket.id}/messages`, { kind: "reply", body: "非常抱歉" });
    const { targets } = await slaOf(ticket.id);
    const answered = targets.find(({ name }) => name === "firstResponse");
    expect(answered).toMatchObject({ status: "breached", breachedAt: at(20) });
  });

  it("is not breached when it is answered in time, and closes by itself a week after it was solved", async () => {
    const ticket = await complaint("urgent");
    await sandbox.post(`/v1/tickets/${ticket.id}/messages`, { kind: "reply", body: "马上处理" });
    await sandbox.post(`/v1/tickets/${ticket.id}/transitions`, { to: "solved" });
    await advance("P6D");
    expect((await read(ticket.id)).status).toBe("solved");
    await advance("P2D");
    expect((await read(ticket.id)).status).toBe("closed");
    expect(await eventsOf("sla.breached", ticket.id)).toEqual([]);
    const moved = await sandbox.post(`/v1/tickets/${ticket.id}/transitions`, { to: "open" });
    expect(moved).toMatchObject({ status: 409, body: { code: "transition_not_allowed", allowed: [] } });
  });

  it("has a history that tells its state, also of what a step did without notifying anybody", async () => {
    const ticket = await complaint("normal");
    // Warned, breached, and half an hour later given a voucher, each in a sweep of its own.
    for (const by of ["PT16M", "PT5M", "PT31M", "P1D"]) await advance(by);
    const after = await read(ticket.id);
    expect(after.goodwill).toHaveLength(1);
    const history = await listed<TicketEvent>(sandbox, `/v1/tickets/${ticket.id}/events?limit=100`);
    expect(replayTicket(history).ticket).toEqual(after);
  });

  it("is told of each breach once under the built-in policy too, whose chain tells more people an hour later", async () => {
    const policies = await listed<z.infer<typeof SlaPolicy>>(sandbox, "/v1/sla-policies");
    for (const { id } of policies) await sandbox.remove(`/v1/sla-policies/${id}`);
    const ticket = await complaint("normal");
    expect((await slaOf(ticket.id)).policyId).toBe("default");
    await advance("P1D");
    const targets = (await eventsOf("sla.breached", ticket.id)).map(({ data }) => data.target);
    expect(targets.toSorted()).toEqual([...new Set(targets)].toSorted());
    expect(targets).toContain("resolution");
    const [escalated, ...more] = await eventsOf("sla.escalated", ticket.id);
    expect(more).toEqual([]);
    expect(escalated?.data).toMatchObject({ target: "resolution", notify: ["admin", "owner"] });
  });
});
