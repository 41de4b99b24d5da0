import { afterEach, describe, expect, it, vi } from "vitest";
import * as Members from "../members/index.ts";
import { login, me, refresh, requestPasswordReset, resetPassword } from "./index.ts";
import { codeOf, eventsOf, testPassword, testTenant } from "./test-tenant.ts";

afterEach(() => vi.useRealTimers());

const password = "another long pass phrase";

/** Asks for a code and gives it, as the mail would tell it. */
async function asked({ member, tenant }: Awaited<ReturnType<typeof testTenant>>): Promise<string> {
  await requestPasswordReset({ email: member.email });
  const events = await eventsOf(tenant.id, member.id);
  const requests = events.filter(({ type }) => type === "member.password_reset_requested");
  expect(JSON.stringify(requests)).not.toMatch(/"\d{8}"/);
  const { reset } = (requests.at(-1)?.data ?? {}) as { reset?: { id: string } };
  return Members.resetCode(reset?.id ?? "");
}

describe("a new password by e-mail", () => {
  it("is set by the code, which ends every other log-in", async () => {
    const owner = await testTenant();
    const { email } = owner.member;
    const code = await asked(owner);
    expect(code).toMatch(/^\d{8}$/);
    const tokens = await resetPassword({ email, code: `${code.slice(0, 4)} ${code.slice(4)}`, password });
    expect((await owner.as(tokens.accessToken, me)).member?.id).toBe(owner.member.id);
    expect(await codeOf(refresh({ refreshToken: owner.refreshToken }))).toBe("invalid_refresh_token");
    expect(await codeOf(login({ email, password: testPassword }))).toBe("invalid_credentials");
    expect(await codeOf(login({ email, password }))).toBeNull();
  });

  it("takes a code once, also of two at once", async () => {
    const owner = await testTenant();
    const { email } = owner.member;
    const code = await asked(owner);
    const both = await Promise.all([1, 2].map(() => codeOf(resetPassword({ email, code, password }))));
    expect(both.filter((one) => one === null)).toHaveLength(1);
    expect(await codeOf(resetPassword({ email, code, password }))).toBe("invalid_reset_code");
  });

  it("takes the newest code only, for 15 minutes, and of the right member", async () => {
    const [owner, other] = [await testTenant(), await testTenant()];
    const { email } = owner.member;
    const first = await asked(owner);
    const second = await asked(owner);
    expect(await codeOf(resetPassword({ email, code: first, password }))).toBe("invalid_reset_code");
    await asked(other);
    const stolen = resetPassword({ email: other.member.email, code: second, password });
    expect(await codeOf(stolen)).toBe("invalid_reset_code");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15 * 60_000 + 1000 });
    expect(await codeOf(resetPassword({ email, code: second, password }))).toBe("invalid_reset_code");
  });

  it("does not tell whether an address is known", async () => {
    const { member } = await testTenant();
    const time = async (email: string) => {
      const began = performance.now();
      expect(await codeOf(requestPasswordReset({ email }))).toBeNull();
      return performance.now() - began;
    };
    expect(await time("nobody@known.example")).toBeGreaterThan(390);
    expect(await time(member.email)).toBeGreaterThan(390);
    const unknown = resetPassword({ email: "nobody@known.example", code: "12345678", password });
    expect(await codeOf(unknown)).toBe("invalid_reset_code");
  });

  it("lets nobody try or ask for long", async () => {
    const owner = await testTenant();
    const { email } = owner.member;
    const code = await asked(owner);
    const wrong = code === "00000000" ? "00000001" : "00000000";
    const tries = [];
    for (let count = 0; count < 6; count++)
      tries.push(await codeOf(resetPassword({ email, code: wrong, password })));
    expect(tries).toEqual([...Array.from({ length: 5 }, () => "invalid_reset_code"), "rate_limited"]);
    expect(await codeOf(resetPassword({ email, code, password }))).toBe("rate_limited");
    await requestPasswordReset({ email });
    await requestPasswordReset({ email });
    expect(await codeOf(requestPasswordReset({ email }))).toBe("rate_limited");
  });
});
