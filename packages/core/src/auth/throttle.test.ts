import { afterEach, describe, expect, it, vi } from "vitest";
import { type AppError, randomCode } from "../kernel/index.ts";
import { giveBack, login, take } from "./index.ts";
import { codeOf, testPassword, testTenant } from "./test-tenant.ts";

const rate = { perSeconds: 60, burst: 5 };
const freshKey = () => `test:${randomCode(12)}`;

afterEach(() => vi.useRealTimers());

describe("take", () => {
  it("lets a burst through, then one each interval, and tells how long to wait", async () => {
    const key = freshKey();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const remaining: number[] = [];
    for (let count = 0; count < rate.burst; count++) remaining.push((await take(key, rate)).remaining);
    expect(remaining).toEqual([4, 3, 2, 1, 0]);
    const error = await take(key, rate).catch((thrown: AppError) => thrown);
    expect(error).toMatchObject({ code: "rate_limited", details: { retryAfter: 60 } });
    vi.setSystemTime(Date.now() + 59_000);
    expect(await codeOf(take(key, rate))).toBe("rate_limited");
    vi.setSystemTime(Date.now() + 1000);
    expect(await codeOf(take(key, rate))).toBeNull();
    expect(await codeOf(take(key, rate))).toBe("rate_limited");
    vi.setSystemTime(Date.now() + 3_600_000);
    expect((await take(key, rate)).remaining).toBe(4);
  });

  it("counts tries that come at once each", async () => {
    const key = freshKey();
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => codeOf(take(key, rate))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(rate.burst);
  });

  it("gives back what was rightful, and no more than was taken", async () => {
    const key = freshKey();
    for (let count = 0; count < 20; count++) {
      await take(key, rate);
      await giveBack(key, rate);
    }
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => codeOf(take(key, rate))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(rate.burst);
  });
});

describe("login", () => {
  it("is refused after ten wrong passwords, also with the right one, for known and unknown accounts alike", {
    timeout: 60_000,
  }, async () => {
    const { member } = await testTenant();
    for (const email of [member.email, `nobody@${randomCode(10)}.example`]) {
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, () => codeOf(login({ email, password: "a wrong one" }))),
      );
      expect(outcomes.filter((code) => code === "invalid_credentials")).toHaveLength(10);
      expect(outcomes.filter((code) => code === "rate_limited")).toHaveLength(2);
      expect(await codeOf(login({ email, password: testPassword }))).toBe("rate_limited");
    }
  });

  it("does not count right passwords", { timeout: 30_000 }, async () => {
    const { member } = await testTenant();
    for (let count = 0; count < 11; count++) {
      expect(await codeOf(login({ email: member.email, password: testPassword }))).toBeNull();
    }
  });
});
