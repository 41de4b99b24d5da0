import { reconcileUsage } from "@caas/core/stripe";

/** Each night: compares Stripe's sums with the ledger, and has told again what differs. */
export async function handler(): Promise<Awaited<ReturnType<typeof reconcileUsage>>> {
  return reconcileUsage();
}
