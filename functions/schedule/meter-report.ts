import { reportUsage } from "@caas/core/stripe";

/** Each hour: tells Stripe what was used in the hours that are over. */
export async function handler(): Promise<Awaited<ReturnType<typeof reportUsage>>> {
  return reportUsage();
}
