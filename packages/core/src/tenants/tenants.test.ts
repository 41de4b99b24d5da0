import { describe, expect, it } from "vitest";
import * as Audit from "../audit/index.ts";
import { codeOf, eventsOf, testTenant } from "../auth/test-tenant.ts";
import { actor, newId, now, tenant } from "../kernel/index.ts";
import * as Tenants from "./index.ts";

const day = 86_400_000;

describe("update", () => {
  it("changes the profile for everyone at once, with event and audit", async () => {
    const owner = await testTenant();
    const { id, slug } = owner.tenant;
    await Tenants.profile(id);
    const changes = {
      name: "顺通快运",
      branding: { color: "#112233", hotline: "400-1" },
      settings: { greeting: "您好" },
    };
    const result = await owner.asOwner(() => Tenants.update({ changes }));
    expect(Tenants.Tenant.parse(result)).toEqual(result);
    expect(result).toMatchObject({ ...changes, slug, version: 2 });
    const events = await eventsOf(id, id);
    expect(events).toMatchObject([{ type: "tenant.updated", objectVersion: 2, data: { tenant: result } }]);
    expect(await Tenants.profile(id)).toMatchObject({ name: "顺通快运", branding: changes.branding });
    expect(await Tenants.bySlug(slug)).toMatchObject({ id, name: "顺通快运" });
    expect(await owner.asOwner(Tenants.current)).toEqual(result);
    const { data } = await owner.asOwner(() => Audit.list({ limit: 1 }));
    expect(data[0]).toMatchObject({
      action: "tenant.updated",
      target: { type: "tenant", id },
      actor: { type: "member", id: owner.member.id },
      mode: "live",
      details: { fields: ["name", "branding", "settings"] },
    });
    expect(Audit.AuditEvent.parse(data[0])).toEqual(data[0]);
  });

  it("merges branding and settings, and takes null away", async () => {
    const owner = await testTenant();
    const update = (changes: Parameters<typeof Tenants.update>[0]["changes"]) =>
      owner.asOwner(() => Tenants.update({ changes }));
    await update({ branding: { color: "#112233", hotline: "400-1" }, settings: { a: 1, b: true } });
    const result = await update({ branding: { color: null }, settings: { a: null, c: "x" } });
    expect(result).toMatchObject({ branding: { hotline: "400-1" }, settings: { b: true, c: "x" } });
    expect(result.branding).not.toHaveProperty("color");
    expect(result.settings).not.toHaveProperty("a");
  });

  it("minds the version, and loses no change made at once", async () => {
    const owner = await testTenant();
    const stale = owner.asOwner(() => Tenants.update({ changes: { name: "x" }, ifVersion: 7 }));
    expect(await codeOf(stale)).toBe("precondition_failed");
    await Promise.all(
      ["a", "b", "c", "d"].map((name) =>
        owner.asOwner(() => Tenants.update({ changes: { settings: { [name]: true } } })),
      ),
    );
    const { settings, version } = await owner.asOwner(Tenants.current);
    expect(Object.keys(settings).sort()).toEqual(["a", "b", "c", "d"]);
    expect(version).toBe(5);
  });

  it.each([
    { branding: { logoUrl: "http://logo.example/x.png" } },
    { branding: { logoUrl: "javascript:alert(1)" } },
    { branding: { color: "red;}" } },
    { settings: { "not a name": 1 } },
    { slug: "another" },
    { timezone: "Nowhere/Town" },
  ])("refuses %j", async (changes) => {
    const owner = await testTenant();
    const attempt = owner.asOwner(() => Tenants.update({ changes: changes as never }));
    expect(await codeOf(attempt)).toBe("validation_failed");
  });
});

describe("the sandbox's clock", () => {
  it("moves ahead for the sandbox only, adds up, and is found by the sweep", async () => {
    const owner = await testTenant();
    const { id } = owner.tenant;
    const test = <T>(callback: () => Promise<T>) => owner.as(owner.apiKeys.test, callback);
    expect(await Tenants.clockOffset(id)).toBe(0);
    await Promise.all([1, 2, 3].map((days) => test(() => Tenants.moveClock(days * day))));
    expect(await Tenants.clockOffset(id)).toBe(6 * day);
    const ahead = await test(async () => now() - Date.now());
    expect(Math.abs(ahead - 6 * day)).toBeLessThan(1000);
    expect(await owner.as(owner.apiKeys.live, async () => now() - Date.now())).toBeLessThan(1000);
    const moved = await Tenants.movedSandboxes();
    expect(moved.filter(({ tenantId }) => tenantId === id)).toEqual([{ tenantId: id, world: `${id}_test` }]);
    const seen = await Tenants.asSystem(`${id}_test`, "sweep", async () => ({
      actor: actor(),
      world: tenant(),
    }));
    expect(seen).toMatchObject({
      world: `${id}_test`,
      actor: { type: "system", name: "sweep", clockOffset: 6 * day },
    });
  });

  it("moves in test mode only, never back, and 400 days at most", async () => {
    const owner = await testTenant();
    expect(await codeOf(owner.as(owner.apiKeys.live, () => Tenants.moveClock(1)))).toBe("test_mode_only");
    const test = (by: number) => codeOf(owner.as(owner.apiKeys.test, () => Tenants.moveClock(by)));
    expect(await test(-1)).toBe("validation_failed");
    expect(await test(401 * day)).toBe("validation_failed");
    expect(await test(399 * day)).toBeNull();
    expect(await test(2 * day)).toBe("validation_failed");
    expect(await Tenants.clockOffset(owner.tenant.id)).toBe(399 * day);
  });

  it("does not date what both worlds share", async () => {
    const owner = await testTenant();
    await owner.as(owner.apiKeys.test, () => Tenants.moveClock(100 * day));
    await owner.as(owner.apiKeys.test, () => Tenants.update({ changes: { name: "one" } }));
    await owner.as(owner.apiKeys.live, () => Tenants.update({ changes: { name: "two" } }));
    const { data } = await owner.asOwner(() => Audit.list({}));
    expect(data.slice(0, 2).map(({ mode }) => mode)).toEqual(["live", "test"]);
    expect(Date.parse((await owner.asOwner(Tenants.current)).updatedAt)).toBeLessThanOrEqual(Date.now());
  });
});

describe("asSystem", () => {
  it("acts in the world it is given, without an offset in the live one", async () => {
    const { tenant: made } = await testTenant();
    const seen = await Tenants.asSystem(made.id, "notify", async () => actor());
    expect(seen).toMatchObject({ type: "system", mode: "live", clockOffset: 0, tenant: { slug: made.slug } });
  });

  it("knows no tenant that is not there", async () => {
    const nobody = newId("tenant");
    expect(await codeOf(Tenants.asSystem(nobody, "x", async () => 1))).toBe("not_found");
    expect(await Tenants.bySlug("nobody-has-this")).toBeNull();
  });
});
