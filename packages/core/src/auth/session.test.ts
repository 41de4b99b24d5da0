import { afterEach, describe, expect, it, vi } from "vitest";
import * as Audit from "../audit/index.ts";
import * as Members from "../members/index.ts";
import { changePassword, login, logout, logoutEverywhere, me, refresh } from "./index.ts";
import { codeOf, testPassword, testTenant } from "./test-tenant.ts";

afterEach(() => vi.useRealTimers());

function later(milliseconds: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
}

const day = 86_400_000;

describe("refresh", () => {
  it("gives new tokens and makes the old refresh token void", async () => {
    const { as, refreshToken } = await testTenant();
    const second = await refresh({ refreshToken });
    expect(second.refreshToken).not.toBe(refreshToken);
    const third = await refresh({ refreshToken: second.refreshToken });
    expect((await as(third.accessToken, me)).member?.role).toBe("owner");
  });

  it("ends the whole family when an old token comes again, and tells the audit", async () => {
    const owner = await testTenant();
    const second = await refresh({ refreshToken: owner.refreshToken });
    expect(await codeOf(refresh({ refreshToken: owner.refreshToken }))).toBe("invalid_refresh_token");
    expect(await codeOf(refresh({ refreshToken: second.refreshToken }))).toBe("invalid_refresh_token");
    expect(await codeOf(owner.as(second.accessToken, me))).toBe("unauthorized");
    const { data } = await owner.as(owner.apiKeys.live, () => Audit.list({}));
    expect(data[0]).toMatchObject({
      action: "session.refresh_token_reused",
      actor: { type: "system", id: "auth" },
      target: { id: owner.member.id },
    });
  });

  it("lets one of ten that come at once through", async () => {
    const owner = await testTenant();
    const { refreshToken } = owner;
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => codeOf(refresh({ refreshToken }))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === "invalid_refresh_token")).toHaveLength(9);
    const { data } = await owner.as(owner.apiKeys.live, () => Audit.list({}));
    expect(data.filter(({ action }) => action === "session.refresh_token_reused")).toHaveLength(1);
  });

  it("refuses an access token, a stranger's token and one that was changed", async () => {
    const { accessToken, refreshToken } = await testTenant();
    const [head, , signature] = refreshToken.split(".");
    const forged = [head, Buffer.from('{"sub":"mem_x"}').toString("base64url"), signature].join(".");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${refreshToken.split(".")[1]}.`;
    for (const token of [accessToken, forged, unsigned, "nonsense"]) {
      expect(await codeOf(refresh({ refreshToken: token }))).toBe("invalid_refresh_token");
    }
  });

  it("is refused after 30 days, and each refresh begins them anew", async () => {
    const { refreshToken } = await testTenant();
    later(29 * day);
    const second = await refresh({ refreshToken });
    later(29 * day);
    const third = await refresh({ refreshToken: second.refreshToken });
    later(31 * day);
    expect(await codeOf(refresh({ refreshToken: third.refreshToken }))).toBe("invalid_refresh_token");
  });
});

describe("an access token", () => {
  it("ends after 15 minutes", async () => {
    const { as, accessToken } = await testTenant();
    later(14 * 60_000);
    expect(await codeOf(as(accessToken, me))).toBeNull();
    later(2 * 60_000);
    expect(await codeOf(as(accessToken, me))).toBe("unauthorized");
  });

  it("is no refresh token's", async () => {
    const { as, refreshToken } = await testTenant();
    expect(await codeOf(as(refreshToken, me))).toBe("unauthorized");
  });
});

describe("logout", () => {
  it("ends this log-in at once and leaves others", async () => {
    const owner = await testTenant();
    const other = await login({ email: owner.member.email, password: testPassword });
    await owner.asOwner(() => logout({ authorization: `Bearer ${owner.accessToken}` }));
    expect(await codeOf(owner.asOwner(me))).toBe("unauthorized");
    expect(await codeOf(refresh({ refreshToken: owner.refreshToken }))).toBe("invalid_refresh_token");
    expect(await codeOf(owner.as(other.accessToken, me))).toBeNull();
    expect(await codeOf(refresh({ refreshToken: other.refreshToken }))).toBeNull();
  });

  it("is nothing for a key, nor for somebody else's token", async () => {
    const owner = await testTenant();
    const { as, apiKeys } = owner;
    const withKey = as(apiKeys.live, () => logout({ authorization: `Bearer ${apiKeys.live}` }));
    expect(await codeOf(withKey)).toBe("unauthorized");
    const stranger = await testTenant();
    const withOther = owner.asOwner(() => logout({ authorization: `Bearer ${stranger.accessToken}` }));
    expect(await codeOf(withOther)).toBe("unauthorized");
    expect(await codeOf(stranger.asOwner(me))).toBeNull();
  });
});

describe("what ends all log-ins of a member", () => {
  it("their own word, from any of them", async () => {
    const owner = await testTenant();
    const other = await login({ email: owner.member.email, password: testPassword });
    expect(await codeOf(owner.as(owner.apiKeys.live, () => logoutEverywhere({})))).toBe("forbidden");
    await owner.asOwner(() => logoutEverywhere({}));
    expect(await codeOf(owner.asOwner(me))).toBe("unauthorized");
    expect(await codeOf(owner.as(other.accessToken, me))).toBe("unauthorized");
    expect(await codeOf(refresh({ refreshToken: other.refreshToken }))).toBe("invalid_refresh_token");
    const again = await login({ email: owner.member.email, password: testPassword });
    expect(await codeOf(owner.as(again.accessToken, me))).toBeNull();
  });

  it("a password change", { timeout: 20_000 }, async () => {
    const owner = await testTenant();
    const other = await login({ email: owner.member.email, password: testPassword });
    const next = { current: testPassword, password: "another password" };
    const wrong = owner.asOwner(() => changePassword({ ...next, current: "wrong" }));
    expect(await codeOf(wrong)).toBe("invalid_credentials");
    const fresh = await owner.asOwner(() => changePassword(next));
    expect(await codeOf(owner.asOwner(me))).toBe("unauthorized");
    expect(await codeOf(owner.as(other.accessToken, me))).toBe("unauthorized");
    expect(await codeOf(refresh({ refreshToken: other.refreshToken }))).toBe("invalid_refresh_token");
    expect(await codeOf(owner.as(fresh.accessToken, me))).toBeNull();
    const { email } = owner.member;
    expect(await codeOf(login({ email, password: testPassword }))).toBe("invalid_credentials");
    expect(await codeOf(login({ email, password: "another password" }))).toBeNull();
  });

  it("disabling them, and enabling them does not bring one back", { timeout: 20_000 }, async () => {
    const owner = await testTenant();
    const agent = await owner.join("agent");
    expect(await codeOf(owner.as(agent.accessToken, me))).toBeNull();
    await owner.asOwner(() => Members.remove({ id: agent.id }));
    expect(await codeOf(owner.as(agent.accessToken, me))).toBe("unauthorized");
    expect(await codeOf(refresh({ refreshToken: agent.refreshToken }))).toBe("invalid_refresh_token");
    const attempt = () => codeOf(login({ email: agent.email, password: testPassword }));
    expect(await attempt()).toBe("invalid_credentials");
    await owner.asOwner(() => Members.update({ id: agent.id, changes: { status: "active" } }));
    expect(await codeOf(refresh({ refreshToken: agent.refreshToken }))).toBe("invalid_refresh_token");
    expect(await attempt()).toBeNull();
  });
});
