import { asPlatform, type Due, retryOnConflict, transact, write } from "../db/index.ts";
import { home, iso, now, nowIso, nullIfMissing, shortCache } from "../kernel/index.ts";
import { load as loadTenant, type TenantItem } from "../tenants/index.ts";
import { reportShardOf } from "../usage/index.ts";
import { type BillingAccount, BillingAccountEntity } from "./entity.ts";
import { BillingUpdated } from "./event.ts";
import type { Billing } from "./schema.ts";
import {
  afterSubscription,
  nextChangeAt,
  type Standing,
  type Subscription,
  settledAt,
  standingAt,
  trialDays,
  trialPlan,
} from "./standing.ts";

/** Of the due item at which time changes an account. */
export const settleKind = "billing.settle";

/** The account with which a tenant begins. */
export function newAccount({
  tenantId,
  country,
  createdAt,
}: Pick<TenantItem, "tenantId" | "country" | "createdAt">): BillingAccount {
  return {
    tenantId,
    plan: trialPlan,
    status: "trialing",
    currency: country === "CN" ? "CNY" : "USD",
    trialEndsAt: iso(Date.parse(createdAt) + trialDays * 86_400_000),
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
}

/** What a sign-up writes, so that the trial has its end. */
export function accountWrites(tenant: TenantItem) {
  const account = newAccount(tenant);
  return { writes: [write(BillingAccountEntity().create(account))], due: nextSettle(account) };
}

/** The account of the actor's tenant; a tenant that has none yet is as one that has just begun. */
export function account(): Promise<BillingAccount> {
  return accountOf(home());
}

async function accountOf(tenantId: string): Promise<BillingAccount> {
  const { data } = await asPlatform(() => BillingAccountEntity().get({ tenantId }).go({ consistent: true }));
  if (data) return data;
  const tenant = await loadTenant(tenantId).catch(nullIfMissing);
  // Whoever asks for a tenant that is gone is refused elsewhere.
  return newAccount(tenant ?? { tenantId, country: "CN", createdAt: nowIso() });
}

const accounts = shortCache<BillingAccount>({ seconds: 15, limit: 1000 });

/** How a tenant stands now, by what was known of its account at most 15 s ago. */
export async function standing(tenantId: string = home()): Promise<Standing> {
  const load = () => accountOf(tenantId);
  return standingAt((await accounts.get(tenantId, load)) ?? (await load()), Date.now());
}

/**
 * Changes the account in one transaction with the event that tells of it. Acts as the tenant itself in its live world.
 * @param change from the account as it is; `null` where nothing is to be changed
 * @returns the account as it is now
 */
export function changeAccount(
  change: (before: BillingAccount) => BillingAccount | null,
  besides: { acted?: Due; once?: { consumer: string; eventId: string } } = {},
): Promise<BillingAccount> {
  return retryOnConflict(async () => {
    const before = await account();
    const changed = change(before);
    if (!changed) {
      if (besides.acted || besides.once) await transact({ writes: [], ...besides });
      return before;
    }
    const next = { ...changed, updatedAt: nowIso(), version: before.version + 1 };
    const put = BillingAccountEntity()
      .put(next)
      .where(({ version }, { eq, notExists }) => `${eq(version, before.version)} OR ${notExists(version)}`);
    const { plan, status } = before;
    const isNews = plan !== next.plan || status !== next.status || before.cancelAt !== next.cancelAt;
    await transact({
      writes: [write(put)],
      events: isNews ? [BillingUpdated({ billing: toBilling(next), previous: { plan, status } })] : [],
      due: nextSettle(next),
      ...besides,
    });
    accounts.forget(next.tenantId);
    return next;
  });
}

/**
 * Brings the account to what Stripe says of its subscription: called as the tenant's system, with the subscription as
 * it was fetched. An older state than the known one changes nothing, so the order of Stripe's events does not matter.
 */
export function applySubscription(told: Subscription): Promise<BillingAccount> {
  return changeAccount((before) => afterSubscription(settledAt(before, now()), told));
}

/** Keeps which customer of Stripe's the tenant is. */
export function linkStripeCustomer(stripeCustomerId: string): Promise<BillingAccount> {
  return changeAccount((before) =>
    before.stripeCustomerId === stripeCustomerId
      ? null
      : { ...before, stripeCustomerId, billed: reportShardOf(before.tenantId) },
  );
}

/** Acts on a due item of kind `billing.settle`: writes down what time has made of the account, and tells. */
export async function settle(due: Due): Promise<void> {
  await changeAccount((before) => settledAt(before, now()), { acted: due });
}

function nextSettle(account: BillingAccount) {
  const at = nextChangeAt(account);
  return at === null ? [] : [{ kind: settleKind, key: "account", at }];
}

export function toBilling(account: BillingAccount): Billing {
  const { tenantId, plan, status, currency, trialEndsAt, cancelAt, version } = account;
  return {
    id: tenantId,
    object: "billing",
    ...{ plan, status, currency, trialEndsAt, version },
    cancelAt: cancelAt ?? null,
    graceEndsAt: status === "past_due" ? standingAt(account, now()).graceEndsAt : null,
  };
}
