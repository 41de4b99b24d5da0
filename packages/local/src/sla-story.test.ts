import { replayTicket } from "@caas/functions/api/testing/replay-ticket.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFunctions } from "./load-functions.ts";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

// Clocks that tell the truth, over HTTP, with the sandbox's clock: warned at three quarters, breached at the due
// instant, escalated by the policy's chain, each told once however the time goes by.

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as an outside client would
type Answer = { status: number; body: any };

let runtime: Runtime;
let key: string;

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${key}` };
  if (body) headers["content-type"] = "application/json";
  const response = await fetch(`${runtime.url}${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

async function eventsOf(type: string, ticketId: string) {
  const { body } = await call("GET", `/v1/events?type=${type}&limit=100`);
  return body.data.filter(({ data }: { data: { ticket: { id: string } } }) => data.ticket.id === ticketId);
}

const advance = (by: string) => call("POST", "/v1/test/clock/advance", { by });

beforeAll(async () => {
  runtime = await startTestRuntime(loadFunctions);
  key = "";
  const { body } = await call("POST", "/v1/signup", {
    ...{
      company: "钟表速运",
      slug: "clocks",
      email: "owner@clocks.example",
      password: "a good password",
      name: "李雷",
    },
  });
  key = body.apiKeys.test;
  const policy = await call("POST", "/v1/sla-policies", {
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
  await runtime?.stop();
});

function complaint(priority: string) {
  const phone = `138${String(Math.random()).slice(2, 10)}`;
  return call("POST", "/v1/tickets", {
    ...{
      type: "complaint",
      category: "courier-attitude",
      subject: "快递员态度差",
      channel: "phone",
      priority,
    },
    customer: { phone },
  });
}

describe("a complaint that nobody answers", () => {
  it("is warned of, breached and escalated at its times, once, though the clock jumps and sweeps run twice", async () => {
    const { body: ticket } = await complaint("normal");
    const opened = Math.floor(Date.parse(ticket.createdAt) / 1000) * 1000;
    const at = (minutes: number) => new Date(opened + minutes * 60_000).toISOString();
    await advance("PT14M");
    expect(await eventsOf("sla.warning", ticket.id)).toEqual([]);
    await advance("PT2M");
    const [warning, ...more] = await eventsOf("sla.warning", ticket.id);
    expect(more).toEqual([]);
    expect(warning.data).toMatchObject({
      target: "firstResponse",
      dueAt: at(20),
      notify: ["supervisor", "owner"],
    });
    expect(Date.parse(warning.createdAt)).toBeLessThan(Date.parse(at(15)) + 60_000);

    await Promise.all([advance("P4D"), call("POST", "/_local/run/due"), call("POST", "/_local/run/due")]);
    await call("POST", "/_local/run/due");
    await runtime.idle();
    const breaches = await eventsOf("sla.breached", ticket.id);
    const first = breaches.filter(
      ({ data }: { data: { target: string } }) => data.target === "firstResponse",
    );
    expect(first).toHaveLength(1);
    expect(first[0].data.breachedAt).toBe(at(20));
    expect(breaches.map(({ data }: { data: { target: string } }) => data.target).sort()).toEqual([
      "firstResponse",
      "resolution",
    ]);
    const { body: after } = await call("GET", `/v1/tickets/${ticket.id}`);
    expect(after).toMatchObject({ priority: "high", tier: 3 });
    expect(after.goodwill).toMatchObject([
      { amount: { amount: 500, currency: "CNY" }, target: "firstResponse" },
    ]);
    expect(Date.parse(after.goodwill[0].grantedAt)).toBeGreaterThanOrEqual(Date.parse(at(50)));

    await call("POST", `/v1/tickets/${ticket.id}/messages`, { kind: "reply", body: "非常抱歉" });
    const { body: sla } = await call("GET", `/v1/tickets/${ticket.id}/sla`);
    const answered = sla.targets.find(({ name }: { name: string }) => name === "firstResponse");
    expect(answered).toMatchObject({ status: "breached", breachedAt: at(20) });
  });

  it("is not breached when it is answered in time, and closes by itself a week after it was solved", async () => {
    const { body: ticket } = await complaint("urgent");
    await call("POST", `/v1/tickets/${ticket.id}/messages`, { kind: "reply", body: "马上处理" });
    await call("POST", `/v1/tickets/${ticket.id}/transitions`, { to: "solved" });
    await advance("P6D");
    expect((await call("GET", `/v1/tickets/${ticket.id}`)).body.status).toBe("solved");
    await advance("P2D");
    expect((await call("GET", `/v1/tickets/${ticket.id}`)).body.status).toBe("closed");
    expect(await eventsOf("sla.breached", ticket.id)).toEqual([]);
    const moved = await call("POST", `/v1/tickets/${ticket.id}/transitions`, { to: "open" });
    expect(moved).toMatchObject({ status: 409, body: { code: "transition_not_allowed", allowed: [] } });
  });

  it("has a history that tells its state, also of what a step did without notifying anybody", async () => {
    const { body: ticket } = await complaint("normal");
    // Warned, breached, and half an hour later given a voucher, each in a sweep of its own.
    for (const by of ["PT16M", "PT5M", "PT31M", "P1D"]) await advance(by);
    const { body: after } = await call("GET", `/v1/tickets/${ticket.id}`);
    expect(after.goodwill).toHaveLength(1);
    const { body: history } = await call("GET", `/v1/tickets/${ticket.id}/events?limit=100`);
    expect(replayTicket(history.data).ticket).toEqual(after);
  });

  it("is told of each breach once under the built-in policy too, whose chain tells more people an hour later", async () => {
    const { body: policies } = await call("GET", "/v1/sla-policies");
    for (const { id } of policies.data) await call("DELETE", `/v1/sla-policies/${id}`);
    const { body: ticket } = await complaint("normal");
    expect((await call("GET", `/v1/tickets/${ticket.id}/sla`)).body.policyId).toBe("default");
    await advance("P1D");
    const targets = (await eventsOf("sla.breached", ticket.id)).map(
      ({ data }: { data: { target: string } }) => data.target,
    );
    expect(targets.toSorted()).toEqual([...new Set(targets)].toSorted());
    expect(targets).toContain("resolution");
    const [escalated, ...more] = await eventsOf("sla.escalated", ticket.id);
    expect(more).toEqual([]);
    expect(escalated.data).toMatchObject({ target: "resolution", notify: ["admin", "owner"] });
  });
});
