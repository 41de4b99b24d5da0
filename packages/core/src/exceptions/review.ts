import { shards } from "../db/index.ts";
import { idFloor, iso, now, scope, tenant } from "../kernel/index.ts";
import { exceptionClasses, liableParties } from "./classes.ts";
import { ExceptionEntity, type ExceptionItem } from "./entity.ts";
import { toException } from "./present.ts";
import { type ExceptionReview, exceptionStatuses } from "./schema.ts";
import { boundsOf, presentWeek } from "./week.ts";

/** Entries that are listed because they lack something; more than these nobody goes through in a meeting. */
const listed = 100;

/** @throws AppError `validation_failed` */
export async function reviewOf(asked: string | undefined): Promise<ExceptionReview> {
  const { timezone } = scope().tenant;
  const week = asked ?? presentWeek(now(), timezone);
  const { from, to } = boundsOf(week, timezone);
  const entries = await detectedBetween(from, to);
  const lacking = entries.filter(({ cause, prevention }) => !cause || !prevention);
  return {
    object: "exception_review",
    week,
    from: iso(from),
    to: iso(to),
    total: entries.length,
    byStatus: counted(exceptionStatuses, entries, ({ status }) => status),
    byClass: counted(exceptionClasses, entries, (entry) => entry.class),
    byParty: counted(
      [...liableParties, "undecided"],
      entries,
      ({ liableParty }) => liableParty || "undecided",
    ),
    lacking: lacking.length,
    data: lacking.slice(0, listed).map(toException),
  };
}

/** Oldest first. */
async function detectedBetween(from: number, to: number): Promise<ExceptionItem[]> {
  const bound = (at: number) => ({ exceptionId: idFloor("exception", at) });
  const found = await Promise.all(
    shards.map((shard) =>
      ExceptionEntity()
        .query.all({ tenantId: tenant(), shard })
        .between(bound(from), bound(to))
        .go({ pages: "all" }),
    ),
  );
  return found.flatMap(({ data }) => data).sort((a, b) => (a.exceptionId < b.exceptionId ? -1 : 1));
}

/** Each value with its count, also those that nobody has. */
function counted<Value extends string>(
  values: readonly Value[],
  entries: readonly ExceptionItem[],
  of: (entry: ExceptionItem) => Value,
): Record<Value, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<Value, number>;
  for (const entry of entries) counts[of(entry)]++;
  return counts;
}
