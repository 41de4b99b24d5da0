import { expect, it } from "vitest";
import { login } from "../auth/index.ts";
import { codeOf, testPassword, testTenant } from "../auth/test-tenant.ts";
import { transact } from "../db/index.ts";
import { withActor } from "../kernel/index.ts";
import { auditWrite, list } from "./index.ts";

it("tells from where somebody came, and by which request", async () => {
  const owner = await testTenant();
  await withActor(
    { type: "public" },
    () => login({ email: owner.member.email, password: testPassword, address: "203.0.113.7" }),
    "req_1",
  );
  const { data } = await owner.asOwner(() => list({ limit: 1 }));
  expect(data[0]).toMatchObject({
    action: "member.logged_in",
    address: "203.0.113.7",
    requestId: "req_1",
    actor: { type: "member", id: owner.member.id },
  });
});

it("is not written without its change", async () => {
  const owner = await testTenant();
  await owner.asOwner(async () => {
    const good = auditWrite("thing.changed", { type: "thing", id: "1" });
    const doubled = { ...good, conflict: () => new Error("there already") };
    await transact({ writes: [good] });
    const other = auditWrite("thing.removed", { type: "thing", id: "1" });
    await expect(transact({ writes: [other, doubled] })).rejects.toThrow("there already");
    const { data } = await list({});
    expect(data.map(({ action }) => action)).toEqual(["thing.changed", "tenant.signed_up"]);
  });
});

it("is read by tenant, page by page, with the permission", { timeout: 20_000 }, async () => {
  const owner = await testTenant();
  await owner.asOwner(async () => {
    for (const id of ["1", "2", "3"]) {
      await transact({ writes: [auditWrite("thing.changed", { type: "thing", id })] });
    }
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.data, ...second.data].map(({ target }) => target.id)).toEqual([
      "3",
      "2",
      "1",
      owner.tenant.id,
    ]);
    expect(second.nextCursor).toBeNull();
  });
  const stranger = await testTenant();
  expect((await stranger.asOwner(() => list({}))).data).toHaveLength(1);
  const agent = await owner.join("agent");
  expect(await codeOf(owner.as(agent.accessToken, () => list({})))).toBe("forbidden");
});
