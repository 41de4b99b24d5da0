import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Members from "../members/index.ts";
import { mailInvitation } from "./invitation-mail.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());
beforeEach(() => {
  Object.assign(providers, { taken: [], calls: 0, mood: "well" });
});

async function invited(mailbox = "agent") {
  const world = testWorld();
  const email = `${mailbox}@${world.profile.id}.example`;
  const member = await world.run(() => Members.invite({ email, name: "李雷", role: "agent" }));
  return { world, email, member };
}

describe("mailInvitation", () => {
  it("mails the link once, and keeps it nowhere", async () => {
    const { world, email, member } = await invited();
    const [event] = await world.events(member.id, "member.invited");
    if (!event) throw new Error("no event");
    providers.mood = "down";
    await expect(world.run(() => mailInvitation(event))).rejects.toThrow();
    providers.mood = "well";
    await world.run(() => mailInvitation(event));
    await world.run(() => mailInvitation(event));
    const { invitationId } = await world.run(() => Members.load(member.id));
    expect(providers.taken).toMatchObject([
      { channel: "email", to: email, subject: "远山速运 邀请您加入", notificationId: event.id },
    ]);
    expect(providers.taken[0]?.body).toContain(`\n${Members.invitationUrl(invitationId ?? "")}\n`);
    expect(await world.log()).toEqual([]);
  });

  it("fails on purpose for the sandbox's addresses that fail", async () => {
    const bouncing = await invited("bounce");
    const [bounced] = await bouncing.world.events(bouncing.member.id, "member.invited");
    if (!bounced) throw new Error("no event");
    await bouncing.world.run(() => mailInvitation(bounced));
    const passing = await invited("unavailable");
    const [delayed] = await passing.world.events(passing.member.id, "member.invited");
    if (!delayed) throw new Error("no event");
    for (const _ of [1, 2])
      await expect(passing.world.run(() => mailInvitation(delayed))).rejects.toThrow("sandbox_unavailable");
    expect(providers.calls).toBe(0);
  });

  it("does not mail a link that is void", async () => {
    const { world, member } = await invited();
    await world.run(() => Members.inviteAgain({ id: member.id }));
    const events = await world.events(member.id, "member.invited");
    for (const event of events) await world.run(() => mailInvitation(event));
    const { invitationId } = await world.run(() => Members.load(member.id));
    expect(events).toHaveLength(2);
    expect(providers.taken).toHaveLength(1);
    expect(providers.taken[0]?.body).toContain(invitationId);
  });
});
