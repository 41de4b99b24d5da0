import { accountWrites, linkStripeCustomer } from "../../billing/index.ts";
import { asPlatform, transact } from "../../db/index.ts";
import { newId } from "../../kernel/index.ts";
import { asSystem, newTenant } from "../../tenants/index.ts";
import { bookWrite, type Meter } from "../../usage/index.ts";
import type { StripeStandIn } from "./stand-in.ts";

/** A tenant that is known to the stand-in as a customer, without a sign-up and what that costs. */
export async function payer(stripe: StripeStandIn): Promise<{ id: string; customer: string }> {
  const id = await tenantWithAccount();
  const customer = stripe.objects.create("customer", "cus", { metadata: { caas_tenant: id } }).id;
  await asSystem(id, "test", () => linkStripeCustomer(customer));
  return { id, customer };
}

/** A tenant with its billing account, and no more. */
export async function tenantWithAccount(): Promise<string> {
  const tenantId = newId("tenant");
  const slug = tenantId.toLowerCase().replace("_", "-");
  const made = newTenant({
    tenantId,
    name: "Payer",
    slug,
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "en",
  });
  await asPlatform(() => transact({ writes: made.writes }));
  await asSystem(tenantId, "test", () => transact(accountWrites(made.tenant)));
  return tenantId;
}

/** Has a tenant use something in an hour of UTC, such as `2026-11-22T03`. */
export function use(tenantId: string, meter: Meter, hour: string, quantity: number): Promise<void> {
  return asSystem(tenantId, "test", () => transact({ writes: [bookWrite(meter, hour, quantity)] }));
}
