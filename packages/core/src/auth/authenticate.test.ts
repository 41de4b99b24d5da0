import { describe, expect, it } from "vitest";
import { TenantEntity } from "../tenants/entity.ts";
import { authenticate, login, refresh } from "./index.ts";
import { codeOf, testPassword, testTenant } from "./test-tenant.ts";

describe("authenticate", () => {
  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "Basic dXNlcjpwYXNz",
    "Bearer x",
    "Bearer a b",
    "caas_live_x",
  ])("refuses %s", async (authorization) => {
    expect(await codeOf(authenticate({ authorization }))).toBe("unauthorized");
  });

  it("takes the scheme in any case", async () => {
    const { apiKeys } = await testTenant();
    const actor = await authenticate({ authorization: `bearer ${apiKeys.live}` });
    expect(actor.type).toBe("apiKey");
  });

  it("moves members by Caas-Mode, never keys, and refuses a mode that is none", async () => {
    const { apiKeys, accessToken } = await testTenant();
    const modeOf = async (credential: string, mode?: string) =>
      (await authenticate({ authorization: `Bearer ${credential}`, mode })).mode;
    expect(await modeOf(accessToken)).toBe("live");
    expect(await modeOf(accessToken, "live")).toBe("live");
    expect(await modeOf(accessToken, "test")).toBe("test");
    expect(await modeOf(apiKeys.live, "test")).toBe("live");
    expect(await modeOf(apiKeys.test, "live")).toBe("test");
    expect(await codeOf(modeOf(accessToken, "Test"))).toBe("bad_request");
    expect(await codeOf(modeOf(apiKeys.live, ""))).toBe("bad_request");
  });

  it("lets nobody of a suspended tenant in", async () => {
    const { tenant, member, apiKeys, accessToken, refreshToken } = await testTenant();
    await TenantEntity().patch({ tenantId: tenant.id }).set({ status: "suspended" }).go();
    for (const credential of [apiKeys.live, apiKeys.test, accessToken]) {
      expect(await codeOf(authenticate({ authorization: `Bearer ${credential}` }))).toBe("unauthorized");
    }
    expect(await codeOf(login({ email: member.email, password: testPassword }))).toBe("unauthorized");
    expect(await codeOf(refresh({ refreshToken }))).toBe("invalid_refresh_token");
  });
});
