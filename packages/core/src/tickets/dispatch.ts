import { findById as findCustomer } from "../customers/index.ts";
import { type Change, type Due, retryOnConflict, transact } from "../db/index.ts";
import {
  type Choice,
  choose,
  type Demand,
  isActive,
  loadsOf,
  loadWrites,
  takesPart,
} from "../dispatch/index.ts";
import { iso, now, scope, tenant } from "../kernel/index.ts";
import { activeTeam, freshTeam, type MemberItem } from "../members/index.ts";
import { givenTo, queued, saveWrite } from "./change.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { TicketAssigned, TicketUpdated } from "./event.ts";
import { toTicket } from "./present.ts";
import { load } from "./read.ts";
import { timed } from "./timers.ts";

interface How {
  /** What becomes of a ticket that somebody has: it stays, or stays while they are about, or is given anew. */
  held?: "stays" | "stays_while_about" | "given_anew";
  once?: { consumer: string; eventId: string };
}

/**
 * Gives a ticket to whom it should go, or says on it why it waits. However many do so at once, it goes to one, and
 * nobody gets more than they have room for. Nobody loses a ticket to nobody, unless they have left the firm.
 * @returns the ticket as it is then
 */
export function dispatchTicket(ticketId: string, { held = "stays", once }: How = {}): Promise<TicketItem> {
  return retryOnConflict(async () => {
    const before = await load(ticketId);
    if (!isActive(before.status)) return before;
    const { assigneeId } = before;
    const holder = assigneeId ? await member(assigneeId) : undefined;
    if (assigneeId && held === "stays") return before;
    if (holder && holder.presence !== "offline" && held === "stays_while_about") return before;
    const choice = await chooseFor(before);
    if (holder && "queueReason" in choice) return before;
    const placed =
      "memberId" in choice ? givenTo(before, choice.memberId) : queued(before, choice.queueReason);
    if (placed.assigneeId === before.assigneeId && placed.queueReason === before.queueReason) return before;
    const { ticket, due = [], cancelDue = [] } = await timed(placed);
    const told = ticket.assigneeId === before.assigneeId ? TicketUpdated : TicketAssigned;
    const isNew = before.queueReason === "unassigned";
    await transact({
      writes: [
        saveWrite(ticket),
        ...loadWrites(before, ticket, "limit" in choice ? choice.limit : undefined),
      ],
      events: [told({ ticket: toTicket(ticket) })],
      due: [...due, ...(isNew && !ticket.assigneeId ? [secondLook(ticketId)] : [])],
      cancelDue,
      answer: toTicket(ticket),
      ...(once ? { once } : {}),
    });
    return ticket;
  });
}

async function member(memberId: string): Promise<MemberItem | undefined> {
  return (await activeTeam()).find((one) => one.memberId === memberId);
}

export const secondLookKind = "ticket.second_look";

/**
 * A ticket that begins to wait is looked at once more a minute later: somebody who came online in the same instant
 * may have read the queue from an index that did not have it yet.
 */
function secondLook(ticketId: string): NonNullable<Change["due"]>[number] {
  return { kind: secondLookKind, key: ticketId, at: iso(now() + 60_000), data: { ticketId } };
}

/** Acts on a due item of that kind. */
export async function onSecondLook(due: Due): Promise<void> {
  await dispatchTicket(String(due.data.ticketId));
  await transact({ writes: [], acted: due });
}

async function chooseFor(ticket: TicketItem): Promise<Choice> {
  const [team, known] = await Promise.all([activeTeam(), relations(ticket)]);
  const demand = { ...demandOf(ticket), ...known };
  const choice = choose(demand, team, await teamLoads(team));
  if ("memberId" in choice || choice.queueReason === "everybody_at_capacity") return choice;
  // Somebody may have come online since the team was read; their coming may have been dealt with before this
  // ticket was there.
  const fresh = await freshTeam();
  return choose(demand, fresh, await teamLoads(fresh));
}

export function teamLoads(team: readonly MemberItem[]) {
  return loadsOf(team.filter(takesPart).map(({ memberId }) => memberId));
}

/** What the ticket asks for by itself, whoever its customer is. */
export function demandOf({ tier, type, category, language, escalatedAt }: TicketItem): Demand {
  const { locale } = scope().tenant;
  return { tier, type, category, language, locale, escalated: escalatedAt !== undefined };
}

/** How many of a customer's latest tickets are looked through for who last solved one. */
const ticketsLookedAt = 25;

/** Who the customer has to do with. */
async function relations({
  ticketId,
  customerId,
}: TicketItem): Promise<Pick<Demand, "dedicatedAgentId" | "lastSolverId">> {
  if (!customerId) return {};
  const [customer, { data: tickets }] = await Promise.all([
    findCustomer(customerId),
    TicketEntity()
      .query.ofCustomer({ tenantId: tenant(), customerId })
      .go({ order: "desc", limit: ticketsLookedAt }),
  ]);
  const solved = tickets.filter((one) => one.ticketId !== ticketId && one.solvedAt && one.assigneeId);
  const last = solved.toSorted((a, b) => ((a.solvedAt ?? "") < (b.solvedAt ?? "") ? 1 : -1))[0];
  return {
    dedicatedAgentId: customer?.vip ? customer.dedicatedAgentId : undefined,
    lastSolverId: last?.assigneeId,
  };
}
