import { LostRace, transact, write } from "../db/index.ts";
import { AppError, actor, home, nowIso, shortCache } from "../kernel/index.ts";
import { type Meter, usedSince } from "../usage/index.ts";
import { standing } from "./account.ts";
import { UsageThresholdReached } from "./event.ts";
import { UsageNoticeEntity } from "./notice-entity.ts";
import { type PlanName, plans } from "./plans.ts";
import type { Standing } from "./standing.ts";

const sums = shortCache<{ used: number }>({ seconds: 10, limit: 5000 });
const keyOf = (meter: Meter, periodStart: string) => `${home()} ${meter} ${periodStart}`;

/** What was used of a meter in the present period, by what was known at most 10 s ago. */
async function used(meter: Meter, { periodStart }: Standing): Promise<number> {
  const load = async () => ({ used: await usedSince(meter, periodStart) });
  return (await sums.get(keyOf(meter, periodStart), load))?.used ?? 0;
}

/**
 * Refuses a member's or a program's request that would use more than a plan without overage includes. What a sender
 * or recipient asks for is never refused, nor what follows from events: it is taken and counted. A sandbox has no
 * limits. What was counted within the last seconds may not be known yet, so a few more may pass.
 * @throws AppError `plan_limit_reached`, with what and until when
 */
export async function requireRoom(meter: Meter): Promise<void> {
  if (!isRefusable()) return;
  const now = await standing();
  const { plan, periodEnd } = now;
  if (plans[plan].overage) return;
  const limit = plans[plan].included[meter];
  const sum = await used(meter, now);
  if (sum < limit) return;
  throw limitReached(plan, meter, limit, sum, periodEnd);
}

/**
 * Whether no more of a meter may be used: a plan without overage has used up what it includes, or the account can only
 * be read. For what is held back rather than refused; never so in a sandbox.
 */
export async function isUsedUp(meter: Meter): Promise<boolean> {
  const current = actor();
  if (current.type === "public" || current.mode === "test") return false;
  const now = await standing();
  return (
    now.access === "read_only" ||
    (plans[now.plan].overage === null && (await used(meter, now)) >= plans[now.plan].included[meter])
  );
}

/** How many members the plan has seats for, and how one more than the `taken` ones is refused. */
export async function seatLimit(): Promise<{ limit: number; reached: (taken: number) => AppError }> {
  const { plan } = await standing();
  const limit = plans[plan].limits.members;
  return { limit, reached: (taken) => limitReached(plan, "members", limit, taken, null) };
}

function isRefusable(): boolean {
  const current = actor();
  return (current.type === "member" || current.type === "apiKey") && current.mode === "live";
}

function limitReached(
  plan: PlanName,
  meter: Meter | "members",
  limit: number,
  sum: number,
  resetsAt: string | null,
): AppError {
  const until = resetsAt ? ` It begins anew at ${resetsAt}.` : "";
  return new AppError("plan_limit_reached", {
    detail: `The plan "${plan}" includes ${limit} of ${meter}, and ${sum} are used.${until} A greater plan lifts the limit at once.`,
    extra: { meter, plan, limit, used: sum, resetsAt },
  });
}

/** What was told by this process, so that the store is not asked again and again. */
const told = shortCache<{ notice: string }>({ seconds: 3600, limit: 10_000 });
const levels = [100, 80] as const;

/**
 * Tells the owner, by an event, when a meter has reached 80 % or 100 % of what the period includes: each once a period
 * and plan, however often and by however many at once this is asked. Called as the tenant's system.
 */
export async function tellThresholds(counted: readonly Meter[]): Promise<void> {
  if (counted.length === 0) return;
  const { plan, periodStart, periodEnd } = await standing();
  for (const meter of counted) {
    sums.forget(keyOf(meter, periodStart));
    const included = plans[plan].included[meter];
    const sum = await usedSince(meter, periodStart);
    const level = levels.find((each) => sum * 100 >= included * each);
    if (level) await tell({ meter, level, used: sum, included, plan, periodStart, periodEnd });
  }
}

interface Threshold {
  meter: Meter;
  level: 80 | 100;
  used: number;
  included: number;
  plan: PlanName;
  periodStart: string;
  periodEnd: string;
}

async function tell(threshold: Threshold): Promise<void> {
  const { meter, level, plan, periodStart } = threshold;
  const tenantId = home();
  const notice = `${periodStart}#${plan}#${meter}#${level}`;
  await told.get(`${tenantId} ${notice}`, async () => {
    try {
      await transact({
        writes: [write(UsageNoticeEntity().create({ tenantId, notice, createdAt: nowIso() }))],
        events: [
          UsageThresholdReached({ threshold: { id: tenantId, object: "usage_threshold", ...threshold } }),
        ],
      });
    } catch (error) {
      // Another consumer was first.
      if (!(error instanceof LostRace)) throw error;
    }
    return { notice };
  });
}
