import { describe, expect, it } from "vitest";
import { acceptInvitation, me } from "../auth/index.ts";
import { codeOf, eventsOf, testPassword, testTenant } from "../auth/test-tenant.ts";
import { type Role, randomCode, roles } from "../kernel/index.ts";
import * as Keys from "../keys/index.ts";
import * as Members from "./index.ts";

const person = (role: Role = "agent") => ({
  email: `p-${randomCode(10)}@people.example`,
  name: "李娜",
  role,
});
const slow = { timeout: 30_000 };

async function tokenOf(owner: Awaited<ReturnType<typeof testTenant>>, id: string): Promise<string> {
  const { invitationId } = await owner.asOwner(() => Members.load(id));
  return Members.invitationToken(invitationId ?? "");
}

describe("an invitation", () => {
  it("makes a member when it is accepted, once", slow, async () => {
    const owner = await testTenant();
    const given = {
      ...person(),
      skills: ["lost"],
      languages: ["zh-CN", "en"],
      tier: 3 as const,
      capacity: 5,
    };
    const result = await owner.asOwner(() => Members.invite(given));
    expect(Members.Member.parse(result)).toEqual(result);
    expect(result).toMatchObject({ ...given, status: "invited", presence: "offline" });
    const token = await tokenOf(owner, result.id);
    const [event, ...more] = await eventsOf(owner.tenant.id, result.id);
    expect(event).toMatchObject({ type: "member.invited", data: { member: result } });
    expect(more).toEqual([]);
    expect(JSON.stringify(event)).toContain(token.split(".")[0]);
    expect(JSON.stringify(event)).not.toContain(token);
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, () =>
        acceptInvitation({ token, password: testPassword }).catch((error) => error),
      ),
    );
    const entered = outcomes.filter((outcome) => "accessToken" in outcome);
    expect(entered).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === "invitation_used")).toHaveLength(2);
    const who = await owner.as(entered[0].accessToken, me);
    expect(who.member).toMatchObject({ id: result.id, status: "active", role: "agent" });
    expect(await codeOf(acceptInvitation({ token, password: testPassword }))).toBe("invitation_used");
  });

  it("is not to be guessed, and void when sent again or withdrawn", slow, async () => {
    const owner = await testTenant();
    const { id } = await owner.asOwner(() => Members.invite(person()));
    const first = await tokenOf(owner, id);
    const wrong = [first.slice(0, -1), `${first.split(".")[0]}.aaaaaaaaaaaaaaaaaaaaaa`, "x", "."];
    for (const token of wrong) {
      expect(await codeOf(acceptInvitation({ token, password: testPassword }))).toBe("not_found");
    }
    await owner.asOwner(() => Members.inviteAgain({ id }));
    expect(await codeOf(acceptInvitation({ token: first, password: testPassword }))).toBe("invitation_used");
    const second = await tokenOf(owner, id);
    expect(Members.invitationUrl(second.split(".")[0] ?? "").endsWith(`/${second}`)).toBe(true);
    await owner.asOwner(() => Members.remove({ id }));
    expect(await codeOf(acceptInvitation({ token: second, password: testPassword }))).toBe("invitation_used");
    expect(await codeOf(owner.asOwner(() => Members.inviteAgain({ id })))).toBe("validation_failed");
  });

  it("is refused for an address that somebody has, on the whole platform", slow, async () => {
    const [owner, other] = [await testTenant(), await testTenant()];
    const given = person();
    const { id } = await owner.asOwner(() => Members.invite(given));
    const again = { ...given, email: given.email.toUpperCase() };
    expect(await codeOf(other.asOwner(() => Members.invite(again)))).toBe("email_taken");
    await owner.asOwner(() => Members.remove({ id }));
    expect(await codeOf(other.asOwner(() => Members.invite(again)))).toBeNull();
  });

  it("cannot be stood in for by a status", async () => {
    const owner = await testTenant();
    const { id } = await owner.asOwner(() => Members.invite(person()));
    const attempt = owner.asOwner(() => Members.update({ id, changes: { status: "active" } }));
    expect(await codeOf(attempt)).toBe("validation_failed");
  });
});

describe("the last owner", () => {
  it("cannot be demoted, disabled or removed", async () => {
    const owner = await testTenant();
    const { id } = owner.member;
    await owner.asOwner(() => Members.invite(person("owner")));
    const attempts = [
      () => Members.update({ id, changes: { role: "admin" } }),
      () => Members.update({ id, changes: { status: "disabled" } }),
      () => Members.remove({ id }),
    ];
    for (const attempt of attempts) expect(await codeOf(owner.asOwner(attempt))).toBe("last_owner");
    expect(await codeOf(owner.asOwner(() => Members.update({ id, changes: { name: "新名" } })))).toBeNull();
  });

  it("stays where two owners unmake each other at once", slow, async () => {
    const owner = await testTenant();
    const second = await owner.join("owner");
    const outcomes = await Promise.all([
      codeOf(owner.asOwner(() => Members.update({ id: second.id, changes: { role: "agent" } }))),
      codeOf(owner.as(second.accessToken, () => Members.remove({ id: owner.member.id }))),
    ]);
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    const { data } = await owner.as(owner.apiKeys.live, () => Members.list({}));
    expect(data.filter(({ role, status }) => role === "owner" && status === "active")).toHaveLength(1);
  });
});

describe("roles", () => {
  const may = {
    owner: { list: null, invite: null, inviteOwner: null, demoteOwner: null, keys: null },
    admin: { list: null, invite: null, inviteOwner: "forbidden", demoteOwner: "forbidden", keys: null },
    supervisor: {
      list: null,
      invite: "forbidden",
      inviteOwner: "forbidden",
      demoteOwner: "forbidden",
      keys: "forbidden",
    },
    agent: {
      list: null,
      invite: "forbidden",
      inviteOwner: "forbidden",
      demoteOwner: "forbidden",
      keys: "forbidden",
    },
    developer: {
      list: "forbidden",
      invite: "forbidden",
      inviteOwner: "forbidden",
      demoteOwner: "forbidden",
      keys: null,
    },
    viewer: {
      list: "forbidden",
      invite: "forbidden",
      inviteOwner: "forbidden",
      demoteOwner: "forbidden",
      keys: "forbidden",
    },
  } as const satisfies Record<Role, Record<string, string | null>>;

  it.each(roles)("%s", slow, async (role) => {
    const owner = await testTenant();
    const { accessToken } = await owner.join(role);
    const as = (callback: () => Promise<unknown>) => codeOf(owner.as(accessToken, callback));
    const { id } = owner.member;
    expect({
      list: await as(() => Members.list({})),
      invite: await as(() => Members.invite(person("viewer"))),
      inviteOwner: await as(() => Members.invite(person("owner"))),
      keys: await as(() => Keys.list({})),
      demoteOwner: await as(() => Members.update({ id, changes: { role: "agent" } })),
    }).toEqual(may[role]);
  });

  it("a test key makes members but no owners", async () => {
    const owner = await testTenant();
    const as = (role: Role) => codeOf(owner.as(owner.apiKeys.test, () => Members.invite(person(role))));
    expect([await as("agent"), await as("owner")]).toEqual([null, "forbidden"]);
  });

  it("a changed role counts at once", slow, async () => {
    const owner = await testTenant();
    const agent = await owner.join("agent");
    expect(await codeOf(owner.as(agent.accessToken, () => Keys.list({})))).toBe("forbidden");
    await owner.asOwner(() => Members.update({ id: agent.id, changes: { role: "developer" } }));
    expect(await codeOf(owner.as(agent.accessToken, () => Keys.list({})))).toBeNull();
  });
});

describe("presence", () => {
  it("is set by each for themselves and by those who keep members", slow, async () => {
    const owner = await testTenant();
    const agent = await owner.join("agent");
    const set = (credential: string, id: string, presence: "online" | "away") =>
      owner.as(credential, () => Members.setPresence({ id, presence }));
    expect((await set(agent.accessToken, agent.id, "online")).presence).toBe("online");
    expect(
      (await owner.asOwner(Members.activeTeam)).find(({ memberId }) => memberId === agent.id)?.presence,
    ).toBe("online");
    expect(await codeOf(set(agent.accessToken, owner.member.id, "online"))).toBe("forbidden");
    expect((await set(owner.accessToken, agent.id, "away")).presence).toBe("away");
    await owner.asOwner(() => Members.remove({ id: agent.id }));
    expect((await owner.asOwner(() => Members.get({ id: agent.id }))).presence).toBe("offline");
    const team = await owner.asOwner(Members.activeTeam);
    expect(team.map(({ memberId }) => memberId)).toEqual([owner.member.id]);
  });
});

describe("list and update", () => {
  it("pages newest first, shows no secrets and minds versions", slow, async () => {
    const owner = await testTenant();
    const invited = [];
    for (let count = 0; count < 3; count++) invited.push(await owner.asOwner(() => Members.invite(person())));
    const first = await owner.asOwner(() => Members.list({ limit: 3 }));
    expect(first.data.map(({ id }) => id)).toEqual(invited.map(({ id }) => id).reverse());
    const rest = await owner.asOwner(() => Members.list({ limit: 3, cursor: first.nextCursor ?? "" }));
    expect(rest.data.map(({ id }) => id)).toEqual([owner.member.id]);
    expect(rest.nextCursor).toBeNull();
    expect(JSON.stringify([first, rest])).not.toMatch(/scrypt|passwordHash|invitation|credential/);

    const { id } = owner.member;
    const stale = owner.asOwner(() => Members.update({ id, changes: { capacity: 1 }, ifVersion: 9 }));
    expect(await codeOf(stale)).toBe("precondition_failed");
    const changed = await owner.asOwner(() => Members.update({ id, changes: { capacity: 1 }, ifVersion: 1 }));
    expect(changed).toMatchObject({ capacity: 1, version: 2 });
    const stranger = await testTenant();
    expect(await codeOf(stranger.asOwner(() => Members.get({ id })))).toBe("not_found");
    expect(await codeOf(stranger.asOwner(() => Members.update({ id, changes: {} })))).toBe("not_found");
  });
});
