import { page } from "../db/index.ts";
import { type Choice, choose, hasRoom, type Load, takesPart } from "../dispatch/index.ts";
import { tenant } from "../kernel/index.ts";
import { freshTeam } from "../members/index.ts";
import { memberDesk, queueDesks } from "./desk.ts";
import { demandOf, dispatchTicket, teamLoads } from "./dispatch.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";

/** So many waiting tickets are looked at together; the first so many have their reason kept up to date. */
const lookedAt = 100;

/**
 * Gives waiting tickets out while somebody has room, the most urgent first, of those the oldest; the first hundred
 * that go on waiting say why as of now.
 * @param freed the member who has got room; where they have none after all, nothing is looked at
 * @param except a ticket that is to go on waiting
 */
export async function dispatchWaiting({
  freed,
  except,
}: {
  freed?: string;
  except?: string;
} = {}): Promise<void> {
  const team = (await freshTeam()).filter(takesPart);
  const loads = await teamLoads(team);
  const room = () => team.some((member) => hasRoom(member, loads));
  const one = team.find(({ memberId }) => memberId === freed);
  if (freed !== undefined && !(one && hasRoom(one, loads))) return;

  for (let cursor: string | undefined; ; ) {
    const waiting = await waitingTickets(cursor);
    const isFirst = cursor === undefined;
    for (const ticket of waiting.data) {
      if (!isFirst && !room()) return;
      if (ticket.ticketId === except) continue;
      const likely = choose(demandOf(ticket), team, loads);
      if (isWorthwhile(ticket, likely, isFirst)) count(await dispatchTicket(ticket.ticketId), loads);
    }
    if (waiting.nextCursor === null || !room()) return;
    cursor = waiting.nextCursor;
  }
}

function waitingTickets(cursor: string | undefined) {
  const tenantId = tenant();
  return page({
    queries: queueDesks.map((desk) => TicketEntity().query.onDesk({ tenantId, desk })),
    order: "oldest",
    limit: lookedAt,
    cursor,
    name: "waiting",
    map: (item) => item as TicketItem,
  });
}

/** Whether there is somebody for the ticket, or may be by its customer's relations, or something new to say. */
function isWorthwhile(ticket: TicketItem, likely: Choice, keepReason: boolean): boolean {
  if ("memberId" in likely) return true;
  const mayHaveDedicatedAgent = ticket.tier > 2 && !ticket.escalatedAt && Boolean(ticket.customerId);
  return mayHaveDedicatedAgent || (keepReason && likely.queueReason !== ticket.queueReason);
}

function count({ assigneeId }: TicketItem, loads: Map<string, Load>): void {
  if (!assigneeId) return;
  const load = loads.get(assigneeId);
  loads.set(assigneeId, { ...load, open: (load?.open ?? 0) + 1 });
}

/** Gives the open tickets of a member who has left the firm to others, or back to the queue. */
export async function dispatchLeftBehind(memberId: string): Promise<void> {
  const { data } = await TicketEntity()
    .query.onDesk({ tenantId: tenant(), desk: memberDesk(memberId, true) })
    .go({ pages: "all" });
  for (const { ticketId } of data) await dispatchTicket(ticketId, { held: "stays_while_about" });
}
