import { plans, requireRoom, standing } from "../billing/index.ts";
import { actor, actorRef, config, tenant } from "../kernel/index.ts";
import { countRequest } from "../usage/index.ts";
import { limited, type Rate, takeSome } from "./throttle.ts";

/** What a caller is told of a limit; RateLimit header fields for HTTP, IETF draft. */
export interface Limit {
  name: "tenant" | "credential";
  /** How many at once after a rest, and in how many seconds so many come back. */
  quota: number;
  window: number;
  /** How many more may be sent now, as far as this process knows. */
  remaining: number;
}

/** Requests that a process takes for itself at once, so that most requests ask nobody. */
const block = 20;
/** Seconds after which what was taken and not used is let go. */
const keepFor = 20;
const mostLeases = 5000;

interface Lease {
  left: number;
  until: number;
  /** At the store when the lease was taken. */
  remaining: number;
  refusedUntil: number;
}

const leases = new Map<string, Promise<Lease>>();

/**
 * Counts a request of the actor against its tenant's limit and against its credential's, or refuses it. Each limit
 * is one number in the store (GCRA), from which a process takes tries in blocks: a busy tenant costs one write in
 * twenty requests, and a refusal none until there is something to take again.
 * @param changes whether it asks for more than reading
 * @throws AppError `rate_limited` with `retryAfter`, `plan_limit_reached`
 */
export async function admit({ changes }: { changes: boolean }): Promise<Limit[]> {
  const { type: who } = actor();
  if (who === "public") return [];
  const rate = await apiRate();
  const world = tenant();
  const { type, id } = actorRef();
  const [ofTenant, ofCredential] = await Promise.all([
    count(`api:${world}`, rate),
    count(`api:${world}:${type}:${id}`, rate),
  ]);
  // Whoever has used up a plan can go on reading, and people can go on working.
  if (changes && who === "apiKey") await requireRoom("api_requests");
  await countRequest();
  const window = Math.round(rate.burst * rate.perSeconds);
  const limit = (name: Limit["name"], lease: Lease): Limit => ({
    ...{ name, quota: rate.burst, window },
    remaining: Math.max(0, lease.left + lease.remaining),
  });
  return [limit("tenant", ofTenant), limit("credential", ofCredential)];
}

/** A trial tries everything but the rate, which anybody could have who signs up. */
async function apiRate(): Promise<Rate> {
  const { apiRequestsPerSecond, apiBurst } = config();
  const { plan, status } = await standing();
  const times = status === "trialing" ? 1 : plans[plan].limits.requestRate;
  return { perSeconds: 1 / (apiRequestsPerSecond * times), burst: apiBurst * times };
}

async function count(key: string, rate: Rate): Promise<Lease> {
  for (;;) {
    const pending = leases.get(key);
    const lease = await pending;
    const at = Date.now();
    if (lease && lease.refusedUntil > at) throw limited(Math.ceil((lease.refusedUntil - at) / 1000));
    if (lease && lease.left > 0 && lease.until > at) {
      lease.left--;
      return lease;
    }
    // Of requests that find the block used up together, one takes the next for all of them.
    if (leases.get(key) === pending) keep(key, take(key, rate));
  }
}

function keep(key: string, lease: Promise<Lease>): void {
  leases.delete(key);
  leases.set(key, lease);
  lease.catch(() => leases.delete(key));
  const oldest = leases.keys().next().value;
  if (leases.size > mostLeases && oldest !== undefined) leases.delete(oldest);
}

async function take(key: string, rate: Rate): Promise<Lease> {
  const { taken, remaining, retryAfter } = await takeSome(key, rate, block);
  const at = Date.now();
  return {
    ...{ left: taken, remaining, until: at + keepFor * 1000 },
    refusedUntil: taken === 0 ? at + Math.max(1, retryAfter) * 1000 : 0,
  };
}
