import { z } from "zod";
import {
  LostRace,
  type PublishedEvent,
  readTogether,
  retryOnConflict,
  shardOf,
  transact,
  write,
} from "../db/index.ts";
import { localTimeAt, now, scope, tenant } from "../kernel/index.ts";
import { durationSeconds, slaOf } from "../sla/index.ts";
import * as Tickets from "../tickets/index.ts";
import { KpiDayEntity } from "./entity.ts";
import { countsOfTicket, isRepeat, type TicketCounts, ticketCountNames } from "./ticket-counts.ts";
import { KpiTicketEntity } from "./ticket-entity.ts";

const Told = z.object({
  ticket: z
    .object({
      id: z.string(),
      links: z.array(z.object({ type: z.string(), ticketId: z.string() })).default([]),
    })
    .optional(),
  message: z.object({ kind: z.string() }).nullish(),
  survey: z.object({ ticketId: z.string() }).optional(),
});

/**
 * Counts a ticket as it is now. What it counted before is kept beside it, and the sums are moved by the difference:
 * however often and in whichever order its events come, it is counted once.
 */
export async function onTicket(event: PublishedEvent): Promise<void> {
  const { ticket, message, survey } = Told.parse(event.data);
  // Of what is said only a reply can count.
  if (event.type === "ticket.message_created" && message?.kind !== "reply") return;
  const taken = ticket?.links.filter(({ type }) => type === "follow_up_of").map(({ ticketId }) => ticketId);
  for (const id of [ticket?.id ?? survey?.ticketId, ...(taken ?? [])]) if (id) await measure(id);
}

async function measure(ticketId: string): Promise<void> {
  await retryOnConflict(async () => {
    const key = { tenantId: tenant(), shard: shardOf(ticketId), ticketId };
    const [[ticket], { data: before }, rating] = await Promise.all([
      readTogether([Tickets.ticketRead(ticketId)]),
      KpiTicketEntity().get(key).go({ consistent: true }),
      Tickets.findRating(ticketId),
    ]);
    // A sandbox may have been wiped since.
    if (!ticket) return;
    const { targets } = await slaOf(ticket, now());
    const repeat = before ? (before.repeats ?? 0) > 0 : await asksAgain(ticket);
    const counts = countsOfTicket(ticket, {
      targets: targets.map(({ name, status, consumed }) => ({
        ...{ name, status },
        consumed: durationSeconds(consumed),
      })),
      score: rating?.score ?? null,
      repeat,
    });
    const moved = difference(before ?? {}, counts);
    const isMoved = Object.keys(moved).length > 0;
    if (before && !isMoved) return;
    const day = before?.day ?? localTimeAt(Date.parse(ticket.createdAt), scope().tenant.timezone).day;
    const next = { ...key, day, ...counts, version: (before?.version ?? 0) + 1 };
    const put = before
      ? KpiTicketEntity()
          .put(next)
          .where(({ version }, { eq }) => eq(version, before.version))
      : KpiTicketEntity().create(next);
    await transact({
      writes: [
        // Closes the race of two events of one ticket, which would move the sums twice.
        write(put, () => new LostRace(`${ticketId} was counted meanwhile`)),
        ...(isMoved
          ? [write(KpiDayEntity().update({ tenantId: tenant(), day, shard: key.shard }).add(moved))]
          : []),
      ],
    });
  });
}

async function asksAgain(ticket: Parameters<typeof isRepeat>[0] & { customerId?: string | undefined }) {
  if (!ticket.customerId) return false;
  const { data } = await Tickets.list({ customerId: ticket.customerId, limit: 25 });
  return isRepeat(
    ticket,
    data.map(({ shipmentId, customerId, solvedAt, ...other }) => ({
      ...other,
      ...{ shipmentId: shipmentId ?? undefined, customerId: customerId ?? undefined },
      solvedAt: solvedAt ?? undefined,
    })),
  );
}

function difference(before: Partial<TicketCounts>, after: Partial<TicketCounts>): Partial<TicketCounts> {
  const moved = ticketCountNames.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const);
  return Object.fromEntries(moved.filter(([, by]) => by !== 0));
}
