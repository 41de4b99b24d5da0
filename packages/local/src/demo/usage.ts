import { changeAccount, trialDays } from "@caas/core/billing";
import { transact } from "@caas/core/db";
import { bookWrite, hourOf } from "@caas/core/usage";
import type { Stage } from "./stage.ts";

/**
 * A week of API requests beside the tickets, messages and bookings that are counted as they are entered; and a trial
 * that began before them, so that the plan shows what was used of it.
 */
export async function use({ as, times }: Stage): Promise<void> {
  await as("system", times("-1m"), async () => {
    const writes = Array.from({ length: 84 }, (_, index) => {
      const hour = hourOf(new Date(times(`-${120 * index + 60}m`)).toISOString());
      return bookWrite("api_requests", hour, 40 + ((index * 37) % 90));
    });
    await transact({ writes });
    const begun = times("-8d 09:00");
    const trialEndsAt = new Date(begun + trialDays * 86_400_000).toISOString();
    await changeAccount((before) => ({ ...before, createdAt: new Date(begun).toISOString(), trialEndsAt }));
  });
}
