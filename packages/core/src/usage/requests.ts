import { type Due, LostRace, retryOnConflict, transact, type Write, write } from "../db/index.ts";
import {
  expiresInDays,
  home,
  iso,
  lazy,
  log,
  newId,
  nowIso,
  scope,
  type TenantProfile,
  withActor,
} from "../kernel/index.ts";
import { bookWrite } from "./count.ts";
import { hourOf } from "./hours.ts";
import { UsageLeaseEntity } from "./lease-entity.ts";

/** Requests that a process answers between two writes at most; also what a crash may count too many, less one. */
const largestBlock = 100;
const flushEvery = 60_000;
/** A lease that was not touched for so long belongs to a process that is gone, in milliseconds. */
const leaseLasts = 10 * 60_000;

/** Of the due item that looks after a lease. */
export const leaseKind = "usage.lease";

/** What this process knows of a tenant's requests. */
interface Held {
  tenant: TenantProfile;
  leaseId: string;
  /** The last write of the lease; `null` before the first. */
  attempt: string | null;
  served: number;
  booked: number;
  reserved: number;
  /** How many to reserve with the next write: twice as many each time, as long as it is busy. */
  block: number;
  servedAtFlush: number;
  writing: Promise<void> | null;
}

const held = new Map<string, Held>();
const startFlushing = lazy(() => setInterval(() => void flushRequests(), flushEvery).unref());

/**
 * Counts a request of the actor's. Most only add to a number in this process; the request that finds its reserve used
 * up books what was counted and reserves anew, in one transaction, before it is answered. So no answered request is
 * ever without its place on the ledger or in a reserve. Nothing of a sandbox is counted.
 */
export async function countRequest(): Promise<void> {
  const current = scope();
  if (current.mode === "test" || (current.type !== "member" && current.type !== "apiKey")) return;
  const mine = heldOf(current.tenant);
  mine.served++;
  while (mine.served > mine.reserved) {
    const { block } = mine;
    mine.block = Math.min(largestBlock, Math.max(1, block * 2));
    await book(mine, block);
  }
}

function heldOf(tenant: TenantProfile): Held {
  startFlushing();
  const known = held.get(tenant.id);
  if (known) return known;
  const begun: Held = {
    ...{ tenant, leaseId: newId("request", Date.now()), attempt: null, writing: null },
    ...{ served: 0, booked: 0, reserved: 0, block: 0, servedAtFlush: 0 },
  };
  held.set(tenant.id, begun);
  return begun;
}

/** One write at a time; whoever comes meanwhile waits for it. */
function book(mine: Held, block: number): Promise<void> {
  mine.writing ??= asMeter(mine.tenant, () => writeDown(mine, block)).finally(() => {
    mine.writing = null;
  });
  return mine.writing;
}

async function writeDown(mine: Held, block: number): Promise<void> {
  const { served: booked, attempt: before, leaseId } = mine;
  const reserved = booked + block;
  const attempt = newId("request", Date.now());
  const at = nowIso();
  const tenantId = home();
  const put = UsageLeaseEntity()
    .put({ tenantId, leaseId, booked, reserved, attempt, updatedAt: at, expiresAt: expiresInDays(3) })
    // Closes the race with the sweep that takes the process for dead.
    .where((attributes, { eq, notExists }) =>
      before === null ? notExists(attributes.attempt) : eq(attributes.attempt, before),
    );
  const more = booked - mine.booked;
  try {
    await transact({
      writes: [
        write(put, (lease) =>
          lease?.attempt === attempt ? new Written() : new LostRace("settled by the sweep"),
        ),
        ...(more > 0 ? [bookWrite("api_requests", hourOf(at), more)] : []),
      ],
      due: before === null ? [{ kind: leaseKind, key: leaseId, at: iso(Date.now() + leaseLasts) }] : [],
    });
  } catch (error) {
    if (error instanceof LostRace) return begunAnew(mine);
    if (!(error instanceof Written)) throw error;
  }
  Object.assign(mine, { attempt, booked, reserved });
}

/** Thrown where the same write has been taken before and only its answer was lost. */
class Written extends Error {}

/** The sweep has booked all that was reserved; what was counted beyond that is on a new lease. */
function begunAnew(mine: Held): void {
  const leaseId = newId("request", Date.now());
  Object.assign(mine, { leaseId, attempt: null, booked: Math.min(mine.reserved, mine.served) });
  mine.reserved = mine.booked;
}

/**
 * Books what this process has counted and gives back what it has reserved: each minute, when it ends, and before a
 * tenant reads its usage. What cannot be written now is kept and tried again.
 * @param tenantId only this tenant's
 */
export async function flushRequests(tenantId?: string): Promise<void> {
  const chosen = [...held.values()].filter(({ tenant }) => tenantId === undefined || tenant.id === tenantId);
  for (const mine of chosen) {
    try {
      await mine.writing;
      if (mine.reserved > mine.booked || mine.served > mine.booked) await book(mine, 0);
    } catch (error) {
      log.warn("requests could not be booked; they are tried again", { tenant: mine.tenant.id, error });
      continue;
    }
    if (tenantId !== undefined) continue;
    const lately = mine.served - mine.servedAtFlush;
    mine.servedAtFlush = mine.served;
    mine.block = Math.min(largestBlock, lately);
    if (lately === 0 && mine.served === mine.booked) held.delete(mine.tenant.id);
  }
}

function asMeter<T>(tenant: TenantProfile, run: () => Promise<T>): Promise<T> {
  return withActor({ type: "system", name: "meter", tenant, mode: "live", clockOffset: 0 }, run);
}

/**
 * Acts on a due item of kind `usage.lease`: where the lease's process has not been heard of for ten minutes, all that
 * it had reserved is booked, since each of those requests may have been answered.
 */
export async function settleLease(due: Due): Promise<void> {
  const leaseId = due.dueId.slice(leaseKind.length + 1);
  await retryOnConflict(async () => {
    const { data: lease } = await UsageLeaseEntity()
      .get({ tenantId: home(), leaseId })
      .go({ consistent: true });
    if (!lease) return transact({ writes: [], acted: due });
    const until = iso(Date.parse(lease.updatedAt) + leaseLasts);
    if (until > nowIso()) {
      return transact({ writes: [], acted: due, due: [{ kind: leaseKind, key: leaseId, at: until }] });
    }
    const taken = UsageLeaseEntity()
      .delete({ tenantId: home(), leaseId })
      .where(({ attempt }, { eq }) => eq(attempt, lease.attempt));
    const lost = lease.reserved - lease.booked;
    const booked: Write[] = lost > 0 ? [bookWrite("api_requests", hourOf(lease.updatedAt), lost)] : [];
    if (lost > 0)
      log.warn("a process has left requests uncounted; its reserve was booked", { leaseId, lost });
    await transact({ writes: [write(taken), ...booked], acted: due });
  });
}

/** Forgets what this process holds, as its death would. For tests. */
export function dieInTest(): void {
  held.clear();
}
