import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

// The distribution of tickets from end to end, over HTTP: each consequence comes by the stream, the bus and a queue.

interface Member {
  id: string;
  token: string;
}

let runtime: Runtime;
beforeAll(async () => {
  runtime = await startTestRuntime();
});
afterAll(() => runtime?.stop());

async function call<Body>(method: string, path: string, credential: string | null, body?: object) {
  const response = await fetch(`${runtime.url}${path}`, {
    method,
    headers: {
      ...(credential ? { authorization: `Bearer ${credential}` } : {}),
      ...(body ? { "content-type": "application/json" } : {}),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return (text === "" ? null : JSON.parse(text)) as Body;
}

it("whoever is invited and comes online gets what waits, and after it is solved what comes next", async () => {
  const { apiKeys } = await call<{ apiKeys: { live: string } }>("POST", "/v1/signup", null, {
    ...{ company: "远山速运", slug: "yuanshan", email: "owner@yuanshan.example" },
    ...{ password: "a good password", name: "李雷" },
  });
  const key = apiKeys.live;

  async function agent(name: string, profile: object): Promise<Member> {
    const email = `${name}@yuanshan.example`;
    const { id } = await call<{ id: string }>("POST", "/v1/members", key, {
      ...{ email, name, role: "agent", ...profile },
    });
    const token = await vi.waitFor(async () => {
      const mails = await call<{ data: { to: string; body: string }[] }>("GET", "/_local/mailbox", null);
      const mail = mails.data.find(({ to }) => to === email);
      const found = /invitations\/([\w.-]+)/.exec(mail?.body ?? "")?.[1];
      if (!found) throw new Error(`no invitation for ${email}`);
      return found;
    }, 10_000);
    const accepted = await call<{ accessToken: string }>("POST", `/v1/invitations/${token}/accept`, null, {
      password: "another password",
    });
    return { id, token: accepted.accessToken };
  }

  const open = (subject: string, changes: object = {}) =>
    call<{ id: string }>("POST", "/v1/tickets", key, {
      ...{ type: "complaint", category: "lost", subject, channel: "phone" },
      ...{ customer: { phone: `+86138${String(Math.random()).slice(2, 10)}` }, ...changes },
    });
  /** Waits for the consumers to bring the ticket there. */
  const becomes = (id: string, expected: object) =>
    vi.waitFor(
      async () => expect(await call("GET", `/v1/tickets/${id}`, key)).toMatchObject(expected),
      10_000,
    );

  const first = await open("第一件");
  await becomes(first.id, { assigneeId: null, queueReason: "nobody_online" });

  const agentOne = await agent("han", { capacity: 1 });
  await call("PUT", `/v1/members/${agentOne.id}/presence`, agentOne.token, { presence: "online" });
  await becomes(first.id, { assigneeId: agentOne.id, queueReason: null });

  const second = await open("第二件");
  await becomes(second.id, { assigneeId: null, queueReason: "everybody_at_capacity" });
  await call("POST", `/v1/tickets/${first.id}/transitions`, agentOne.token, { to: "solved" });
  await becomes(second.id, { assigneeId: agentOne.id });

  const expert = await agent("lin", { tier: 3 });
  await call("PUT", `/v1/members/${expert.id}/presence`, expert.token, { presence: "online" });
  await call("POST", `/v1/tickets/${second.id}/escalate`, agentOne.token, { reason: "金额超出权限" });
  await becomes(second.id, { assigneeId: expert.id, tier: 3 });
}, 60_000);
