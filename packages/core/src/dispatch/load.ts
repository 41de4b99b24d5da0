import { type Write, write } from "../db/index.ts";
import { nowIso, tenant } from "../kernel/index.ts";
import { MemberLoadEntity } from "./entity.ts";
import type { Load } from "./rank.ts";

/** What counts of a ticket: whose it is, and whether there is still work in it. */
interface Held {
  tenantId: string;
  ticketId: string;
  status: string;
  assigneeId?: string | undefined;
}

/** Whether there is still work in a ticket of this status. */
export function isActive(status: string): boolean {
  return status !== "solved" && status !== "closed";
}

/** Who is at work on it. */
function worker({ status, assigneeId }: Held): string | undefined {
  return isActive(status) ? assigneeId || undefined : undefined;
}

/**
 * What a changed ticket means for the load of members: it leaves the old assignee when it is solved, closed or
 * given away, and comes to the new one when it is assigned or re-opened. Belongs into every transaction that
 * changes a ticket's status or assignee; most changes need nothing.
 * @param limit given where dispatch chose: the write holds only while the member has fewer open tickets, which
 * closes the race of many dispatchers for one free place. People may give more than that.
 */
export function loadWrites(before: Held, next: Held, limit?: number): Write[] {
  const [from, to] = [worker(before), worker(next)];
  if (from === to) return [];
  return [...(from ? [release(next, from)] : []), ...(to ? [take(next, to, limit)] : [])];
}

function release({ tenantId, ticketId }: Held, memberId: string): Write {
  return write(
    MemberLoadEntity()
      .update({ tenantId, memberId })
      .delete({ tickets: [ticketId] }),
  );
}

function take({ tenantId, ticketId }: Held, memberId: string, limit: number | undefined): Write {
  const added = MemberLoadEntity()
    .update({ tenantId, memberId })
    .add({ tickets: [ticketId] })
    .set({ lastAssignedAt: nowIso() });
  if (limit === undefined) return write(added);
  const params = added.params<{ ExpressionAttributeValues: Record<string, unknown> }>();
  // Added to the parameters, since ElectroDB takes no number to compare a set's size with.
  const limited = {
    ...params,
    ConditionExpression: "attribute_not_exists(#tickets) OR size(#tickets) < :limit",
    ExpressionAttributeValues: { ...params.ExpressionAttributeValues, ":limit": limit },
  };
  return write({ params: () => limited });
}

/** How much each of the members has to do in the actor's world, as of now. */
export async function loadsOf(memberIds: readonly string[]): Promise<Map<string, Load>> {
  if (memberIds.length === 0) return new Map();
  const tenantId = tenant();
  const { data } = await MemberLoadEntity()
    .get(memberIds.map((memberId) => ({ tenantId, memberId })))
    .go({ consistent: true });
  return new Map(
    data.map(({ memberId, tickets, lastAssignedAt }) => [
      memberId,
      { open: tickets?.length ?? 0, lastAssignedAt },
    ]),
  );
}
