import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Client, type Story, startStory } from "./story.ts";

// The distribution of tickets from end to end, over HTTP: each consequence comes by the stream, the bus and a queue.

let story: Story;
beforeAll(async () => {
  story = await startStory();
});
afterAll(() => story?.runtime.stop());

it("whoever is invited and comes online gets what waits, and after it is solved what comes next", async () => {
  const { live } = await story.signUp("yuanshan");

  async function agent(name: string, profile: object): Promise<{ id: string; own: Client }> {
    const email = `${name}@yuanshan.example`;
    const { body } = await live.post<{ id: string }>("/v1/members", {
      ...{ email, name, role: "agent", ...profile },
    });
    const token = await vi.waitFor(() => {
      const found = /invitations\/([\w.-]+)/.exec(story.mails(email)[0]?.body ?? "")?.[1];
      if (!found) throw new Error(`no invitation for ${email}`);
      return found;
    }, 10_000);
    const accepted = await story
      .as()
      .post<{ accessToken: string }>(`/v1/invitations/${token}/accept`, { password: "another password" });
    return { id: body.id, own: story.as(accepted.body.accessToken) };
  }

  async function open(subject: string): Promise<{ id: string }> {
    const { status, body } = await live.post<{ id: string }>("/v1/tickets", {
      ...{ type: "complaint", category: "lost", subject, channel: "phone" },
      customer: { phone: `+86138${String(Math.random()).slice(2, 10)}` },
    });
    expect(status).toBe(201);
    return body;
  }
  /** Waits for the consumers to bring the ticket there. */
  const becomes = (id: string, expected: object) =>
    vi.waitFor(
      async () => expect((await live.get(`/v1/tickets/${id}`)).body).toMatchObject(expected),
      10_000,
    );

  const first = await open("第一件");
  await becomes(first.id, { assigneeId: null, queueReason: "nobody_online" });

  const agentOne = await agent("han", { capacity: 1 });
  await agentOne.own.put(`/v1/members/${agentOne.id}/presence`, { presence: "online" });
  await becomes(first.id, { assigneeId: agentOne.id, queueReason: null });

  const second = await open("第二件");
  await becomes(second.id, { assigneeId: null, queueReason: "everybody_at_capacity" });
  await agentOne.own.post(`/v1/tickets/${first.id}/transitions`, { to: "solved" });
  await becomes(second.id, { assigneeId: agentOne.id });

  const expert = await agent("lin", { tier: 3 });
  await expert.own.put(`/v1/members/${expert.id}/presence`, { presence: "online" });
  await agentOne.own.post(`/v1/tickets/${second.id}/escalate`, { reason: "金额超出权限" });
  await becomes(second.id, { assigneeId: expert.id, tier: 3 });
}, 60_000);
