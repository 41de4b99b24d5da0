import { type Read, reading, type Write, write } from "../db/index.ts";
import { durationSeconds, expiresInDays, iso, now, rules, tenant } from "../kernel/index.ts";
import type { Chosen } from "../sla/index.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { type LastComplaint, LastComplaintEntity } from "./last-complaint-entity.ts";

/** For reading a customer's latest complaint together with other things. */
export function lastComplaintRead(customerId: string): Read<LastComplaint> {
  return reading<LastComplaint>(
    LastComplaintEntity(),
    LastComplaintEntity().get({ tenantId: tenant(), customerId }),
  );
}

export function wasLately({ at }: Pick<LastComplaint, "at">): boolean {
  return at >= iso(now() - durationSeconds(rules().repeatComplaintWithin) * 1000);
}

type Complaint = Pick<TicketItem, "tenantId" | "ticketId" | "type" | "customerId" | "createdAt">;

/** What a new ticket means for the latest complaint of its customer. */
export function complaintWrites(opened: Complaint): Write[] {
  if (opened.type !== "complaint" || !opened.customerId) return [];
  return [write(LastComplaintEntity().put(markOf(opened, opened.customerId)))];
}

function markOf({ tenantId, ticketId, createdAt }: Complaint, customerId: string): LastComplaint {
  // The tenant's clock may be ahead of the one by which the store takes items away, never behind.
  return {
    tenantId,
    customerId,
    ticketId,
    at: createdAt,
    expiresAt: expiresInDays(Math.ceil(durationSeconds(rules().repeatComplaintWithin) / 86_400) + 1),
  };
}

/**
 * What it means that a ticket turns out to be a complaint, or none: the latest is looked for anew among the
 * customer's latest tickets; whoever has had more than 25 in a week is with the experts already.
 */
export async function reclassified(before: TicketItem, next: TicketItem): Promise<Write[]> {
  const { tenantId, customerId, ticketId } = next;
  if (!customerId || (before.type === "complaint") === (next.type === "complaint")) return [];
  const [{ data: known }, { data: tickets }] = await Promise.all([
    LastComplaintEntity().get({ tenantId, customerId }).go({ consistent: true }),
    TicketEntity().query.ofCustomer({ tenantId, customerId }).go({ order: "desc", limit: 25 }),
  ]);
  const complaints = [next, ...tickets.filter((each) => each.ticketId !== ticketId)]
    .filter(({ type }) => type === "complaint")
    .map((each) => markOf(each, customerId));
  // The index may not have it yet.
  if (known && known.ticketId !== ticketId) complaints.push(known);
  const latest = complaints.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (latest?.ticketId === known?.ticketId) return [];
  // Loses to a complaint that was opened meanwhile, and is then looked for once more.
  const unchanged = latest
    ? LastComplaintEntity().put(latest)
    : LastComplaintEntity().delete({ tenantId, customerId });
  return [
    write(
      unchanged.where(({ ticketId: stored }, { eq, notExists }) =>
        known ? eq(stored, known.ticketId) : notExists(stored),
      ),
    ),
  ];
}

export function withinRepeatLimit(targets: Chosen["targets"]): Chosen["targets"] {
  const { resolution } = targets;
  const limit = rules().repeatComplaintResolution;
  const longer = resolution === undefined || durationSeconds(resolution) > durationSeconds(limit);
  return longer ? { ...targets, resolution: limit } : targets;
}
