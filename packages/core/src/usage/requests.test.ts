import { afterEach, describe, expect, it, vi } from "vitest";
import { type TestTenant, testTenant } from "../auth/test-tenant.ts";
import { client, DueEntity } from "../db/index.ts";
import { iso } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { hours } from "./hours.ts";
import { countRequest, dieInTest, flushRequests, leaseKind, settleLease } from "./requests.ts";

afterEach(() => {
  vi.useRealTimers();
  client().middlewareStack.remove("trouble");
  client().middlewareStack.remove("countWrites");
});

const as = <T>({ tenant }: TestTenant, run: () => Promise<T>) => asSystem(tenant.id, "test", run);
const booked = async (firm: TestTenant) => {
  const found = await as(firm, () => hours("api_requests", "2000", "3000"));
  return found.reduce((sum, { quantity }) => sum + quantity, 0);
};
const send = (firm: TestTenant, times: number) =>
  Promise.all(Array.from({ length: times }, () => firm.as(firm.apiKeys.live, countRequest)));

/** What the sweep does when it finds the leases of a tenant due. */
async function sweep(firm: TestTenant, afterMinutes: number): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + afterMinutes * 60_000 });
  const minutes = Array.from({ length: 15 }, (_, index) =>
    iso(Date.now() - (index - 1) * 60_000).slice(0, 16),
  );
  const shards = Array.from({ length: 10 }, (_, index) => String(index));
  for (const minute of minutes) {
    for (const shard of shards) {
      const { data } = await DueEntity().query.byMinute({ minute, shard }).go({ pages: "all" });
      const mine = data.filter(({ kind, tenantId }) => kind === leaseKind && tenantId === firm.tenant.id);
      for (const due of mine) await as(firm, () => settleLease(due));
    }
  }
  vi.useRealTimers();
}

describe("API requests", () => {
  it("are counted to the last one when the process flushes, and what is flushed twice is counted once", async () => {
    const firm = await testTenant();
    for (const times of [1, 7, 60, 300]) await send(firm, times);
    await Promise.all([flushRequests(), flushRequests()]);
    await flushRequests();
    expect(await booked(firm)).toBe(368);
  });

  it("cost at most one write for 25 of them under load", async () => {
    const firm = await testTenant();
    let writes = 0;
    client().middlewareStack.add(
      (next) => (args) => {
        writes += (args.input as { TransactItems?: unknown[] }).TransactItems?.length ?? 0;
        return next(args);
      },
      { step: "initialize", name: "countWrites" },
    );
    for (let each = 0; each < 1500; each++) await firm.as(firm.apiKeys.live, countRequest);
    await flushRequests();
    expect((writes * 25) / 1500).toBeLessThanOrEqual(1);
    expect(await booked(firm)).toBe(1500);
  });

  it("of a process that dies are not lost: what it may have answered is booked, once", async () => {
    const firm = await testTenant();
    for (let each = 0; each < 250; each++) await firm.as(firm.apiKeys.live, countRequest);
    dieInTest();
    expect(await booked(firm)).toBeLessThan(250);
    await sweep(firm, 5);
    expect(await booked(firm)).toBeLessThan(250);
    await sweep(firm, 12);
    await sweep(firm, 24);
    const sum = await booked(firm);
    expect(sum).toBeGreaterThanOrEqual(250);
    expect(sum).toBeLessThan(350);
  });

  it("go on where the sweep took a process for dead that was only asleep", async () => {
    const firm = await testTenant();
    for (let each = 0; each < 10; each++) await firm.as(firm.apiKeys.live, countRequest);
    await sweep(firm, 12);
    const sum = await booked(firm);
    for (let each = 0; each < 50; each++) await firm.as(firm.apiKeys.live, countRequest);
    await flushRequests();
    const after = await booked(firm);
    expect(sum).toBeGreaterThanOrEqual(10);
    expect(after).toBeGreaterThanOrEqual(60);
    // What was booked in advance was used up before more was booked.
    expect(after).toBeLessThanOrEqual(50 + sum);
  });

  it("are kept when the store cannot be reached, and booked when it can", async () => {
    const firm = await testTenant();
    await send(firm, 40);
    client().middlewareStack.add(() => () => Promise.reject(new Error("no store")), {
      ...{ step: "initialize", name: "trouble" },
    });
    await flushRequests();
    client().middlewareStack.remove("trouble");
    await flushRequests();
    expect(await booked(firm)).toBe(40);
  });

  it("whose write was taken but not answered are counted once", async () => {
    const firm = await testTenant();
    client().middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          // The client tries again what the store has taken; here with another token, as after its ten minutes.
          if (commandName === "TransactWriteItemsCommand" || commandName === "TransactWriteCommand")
            await next(args);
          return answer;
        },
      { step: "initialize", name: "trouble" },
    );
    await send(firm, 30);
    await flushRequests();
    client().middlewareStack.remove("trouble");
    expect(await booked(firm)).toBe(30);
  });

  it("of a sandbox are not counted", async () => {
    const firm = await testTenant();
    await firm.as(firm.apiKeys.test, countRequest);
    await flushRequests();
    expect(await booked(firm)).toBe(0);
  });
});
