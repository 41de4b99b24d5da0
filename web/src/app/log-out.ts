import { caas } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import { forget } from "../api/session.ts";

function leave(): void {
  queryClient.clear();
  forget();
}

/** Ends the log-in of this browser. */
export async function logOut(): Promise<void> {
  // Out of this browser it is in any case; without a connection the tokens end by themselves.
  await caas()
    .auth.logOut({ maxRetries: 0 })
    .catch(() => undefined);
  leave();
}

/** Ends all log-ins of the member. Where that fails, it must be told: a lost device would still be logged in. */
export async function logOutEverywhere(): Promise<void> {
  await caas().auth.endLogIns();
  leave();
}
