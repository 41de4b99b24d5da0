import { afterEach, describe, expect, it, vi } from "vitest";
import * as Audit from "../audit/index.ts";
import { me } from "../auth/index.ts";
import { codeOf, testTenant } from "../auth/test-tenant.ts";
import { type Permission, permissions } from "../kernel/index.ts";
import * as Keys from "./index.ts";

afterEach(() => vi.useRealTimers());

function later(milliseconds: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
}

const hour = 3_600_000;
const input = { name: "shop", mode: "live" as const, scopes: ["tickets:read" as const] };

describe("create", () => {
  it("shows the secret once, and stores and lists it never", async () => {
    const owner = await testTenant();
    const made = await owner.asOwner(() => Keys.create(input));
    expect(Keys.ApiKeyWithSecret.parse(made)).toEqual(made);
    const { key, ...shown } = made;
    expect(shown).toMatchObject({
      prefix: key.slice(0, 14),
      createdBy: { type: "member", id: owner.member.id },
    });
    expect(await owner.asOwner(() => Keys.get({ id: made.id }))).toEqual(shown);
    const list = await owner.asOwner(() => Keys.list({}));
    expect(list.data[0]).toEqual(shown);
    const everything = JSON.stringify([list, await owner.asOwner(() => Audit.list({}))]);
    expect(everything).not.toContain(key);
    expect(everything).not.toContain("hash");
  });

  it("makes a key that may what its scopes say and no more", async () => {
    const owner = await testTenant();
    const { key } = await owner.asOwner(() => Keys.create(input));
    expect((await owner.as(key, me)).permissions).toEqual(["tickets:read"]);
    expect(await codeOf(owner.as(key, () => Keys.list({})))).toBe("forbidden");
    expect(await codeOf(owner.as(key, () => Keys.create(input)))).toBe("forbidden");
  });

  it("refuses unknown scopes, none, and an end that has passed", async () => {
    const owner = await testTenant();
    const wrong = [
      { scopes: ["tickets:fly"] },
      { scopes: [] },
      { expiresAt: "2020-01-01T00:00:00Z" },
      { mode: "x" },
    ];
    for (const each of wrong) {
      const attempt = owner.asOwner(() => Keys.create({ ...input, ...each } as never));
      expect(await codeOf(attempt)).toBe("validation_failed");
    }
  });

  it("ends at its time", async () => {
    const owner = await testTenant();
    const expiresAt = new Date(Date.now() + 2 * hour).toISOString();
    const { id, key } = await owner.asOwner(() => Keys.create({ ...input, expiresAt }));
    expect(await codeOf(owner.as(key, me))).toBeNull();
    later(2 * hour);
    expect(await codeOf(owner.as(key, me))).toBe("unauthorized");
    expect(await owner.as(owner.apiKeys.live, () => Keys.get({ id }))).toMatchObject({ status: "expired" });
  });
});

describe("nobody hands out more than they have", () => {
  it("a developer makes no key beyond the role, nor rotates one", { timeout: 20_000 }, async () => {
    const owner = await testTenant();
    const developer = await owner.join("developer");
    const as = <T>(callback: () => Promise<T>) => owner.as(developer.accessToken, callback);
    const may: Permission[] = ["webhooks:write", "events:read"];
    expect(await codeOf(as(() => Keys.create({ ...input, scopes: may })))).toBeNull();
    expect(await codeOf(as(() => Keys.create({ ...input, scopes: ["*"] })))).toBe("forbidden");
    expect(await codeOf(as(() => Keys.create({ ...input, scopes: ["personal:read"] })))).toBe("forbidden");
    const { data } = await as(() => Keys.list({}));
    const all = data.find(({ scopes }) => scopes.includes("*"));
    expect(await codeOf(as(() => Keys.rotate({ id: all?.id ?? "" })))).toBe("forbidden");
  });

  it("a sandbox's key opens no live world", async () => {
    const owner = await testTenant();
    const as = <T>(callback: () => Promise<T>) => owner.as(owner.apiKeys.test, callback);
    expect(await codeOf(as(() => Keys.create(input)))).toBe("forbidden");
    expect(await codeOf(as(() => Keys.create({ ...input, mode: "test" })))).toBeNull();
    const { data } = await as(() => Keys.list({}));
    const live = data.find(({ mode }) => mode === "live");
    expect(await codeOf(as(() => Keys.rotate({ id: live?.id ?? "" })))).toBe("forbidden");
  });

  it("a key with all scopes holds every permission", async () => {
    const owner = await testTenant();
    expect((await owner.as(owner.apiKeys.live, me)).permissions).toEqual([...permissions]);
  });
});

describe("revoke", () => {
  it("ends a key at once, with what a rotation left, and is told once", async () => {
    const owner = await testTenant();
    const made = await owner.asOwner(() => Keys.create(input));
    expect(await codeOf(owner.as(made.key, me))).toBeNull();
    const rotated = await owner.asOwner(() => Keys.rotate({ id: made.id }));
    expect(await codeOf(owner.as(made.key, me))).toBeNull();
    const revoked = await owner.asOwner(() => Keys.revoke({ id: made.id }));
    expect(revoked.status).toBe("revoked");
    expect(await codeOf(owner.as(made.key, me))).toBe("unauthorized");
    expect(await codeOf(owner.as(rotated.key, me))).toBe("unauthorized");
    await owner.asOwner(() => Keys.revoke({ id: made.id }));
    const { data } = await owner.asOwner(() => Audit.list({}));
    expect(data.map(({ action }) => action)).toEqual([
      "api_key.revoked",
      "api_key.rotated",
      "api_key.created",
      "tenant.signed_up",
    ]);
  });

  it("knows no other tenant's keys", async () => {
    const [owner, stranger] = [await testTenant(), await testTenant()];
    const { data } = await owner.asOwner(() => Keys.list({}));
    const id = data[0]?.id ?? "";
    for (const attempt of [Keys.get, Keys.revoke, Keys.rotate]) {
      expect(await codeOf(stranger.asOwner(() => attempt({ id })))).toBe("not_found");
    }
  });
});

describe("rotate", () => {
  it("keeps the old secret for the overlap", async () => {
    const owner = await testTenant();
    const first = await owner.asOwner(() => Keys.create(input));
    const second = await owner.asOwner(() => Keys.rotate({ id: first.id, overlapHours: 2 }));
    expect(second).toMatchObject({ id: first.id, scopes: first.scopes, version: 2 });
    expect(await codeOf(owner.as(first.key, me))).toBeNull();
    expect(await codeOf(owner.as(second.key, me))).toBeNull();
    later(2 * hour);
    expect(await codeOf(owner.as(first.key, me))).toBe("unauthorized");
    expect(await codeOf(owner.as(second.key, me))).toBeNull();
  });

  it("ends the old secret at once without an overlap, and an earlier one with the next rotation", async () => {
    const owner = await testTenant();
    const first = await owner.asOwner(() => Keys.create(input));
    const second = await owner.asOwner(() => Keys.rotate({ id: first.id }));
    const third = await owner.asOwner(() => Keys.rotate({ id: first.id }));
    const good = async (key: string) => (await codeOf(owner.as(key, me))) === null;
    expect(await Promise.all([first, second, third].map(({ key }) => good(key)))).toEqual([
      false,
      true,
      true,
    ]);
    const fourth = await owner.asOwner(() => Keys.rotate({ id: first.id, overlapHours: 0 }));
    expect(await Promise.all([second, third, fourth].map(({ key }) => good(key)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("refuses an ended key", async () => {
    const owner = await testTenant();
    const { id } = await owner.asOwner(() => Keys.create(input));
    await owner.asOwner(() => Keys.revoke({ id }));
    expect(await codeOf(owner.asOwner(() => Keys.rotate({ id })))).toBe("not_found");
  });
});

describe("lastUsedAt", () => {
  it("is told within a minute, without a new version", async () => {
    const owner = await testTenant();
    const { id, key } = await owner.asOwner(() => Keys.create(input));
    const read = () => owner.as(owner.apiKeys.live, () => Keys.get({ id }));
    expect((await read()).lastUsedAt).toBeNull();
    await owner.as(key, me);
    const first = await read();
    expect(first.version).toBe(1);
    expect(Date.parse(first.lastUsedAt ?? "")).toBeGreaterThan(Date.now() - 10_000);
    await owner.as(key, me);
    expect((await read()).lastUsedAt).toBe(first.lastUsedAt);
    later(61_000);
    await owner.as(key, me);
    expect(Date.parse((await read()).lastUsedAt ?? "")).toBeGreaterThan(
      Date.parse(first.lastUsedAt ?? "") + 60_000,
    );
  });
});
