import { afterEach, expect, it, vi } from "vitest";
import { codeOf, testTenant } from "../auth/test-tenant.ts";
import { asPlatform, transact } from "../db/index.ts";
import { iso } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { bookWrite, hourOf } from "../usage/index.ts";
import { changeAccount } from "./account.ts";
import { BillingAccountEntity } from "./entity.ts";
import { requireRoom } from "./limits.ts";
import { plans } from "./plans.ts";

afterEach(() => vi.useRealTimers());

it("an upgrade that another process has written is seen within 15 s", async () => {
  const firm = await testTenant();
  const tenantId = firm.tenant.id;
  await asSystem(tenantId, "test", async () => {
    await changeAccount((before) => ({ ...before, trialEndsAt: iso(Date.now() - 1000) }));
    const hour = hourOf(iso(Date.now()));
    await transact({ writes: [bookWrite("tickets", hour, plans.free.included.tickets)] });
  });
  const open = () => codeOf(firm.asOwner(() => requireRoom("tickets")));
  expect(await open()).toBe("plan_limit_reached");
  // As this process does not know: it keeps what it has read.
  const upgrade = { plan: "starter", status: "active", stripeSubscriptionId: "sub_1" } as const;
  await asPlatform(() => BillingAccountEntity().patch({ tenantId }).set(upgrade).go());
  expect(await open()).toBe("plan_limit_reached");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15_001 });
  expect(await open()).toBeNull();
});
