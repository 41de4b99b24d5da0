import { type Due, retryOnConflict, transact, type Write } from "../db/index.ts";
import { loadWrites } from "../dispatch/index.ts";
import { type EventDraft, iso, now, nowIso } from "../kernel/index.ts";
import { loadPolicy, record, targetsUnder, ticketPriorities } from "../sla/index.ts";
import { grantVoucher } from "../vouchers/index.ts";
import { changed, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { levelChanges } from "./escalate.ts";
import { SlaBreached, SlaEscalated, SlaWarning, TicketUpdated } from "./event.ts";
import { toTicket } from "./present.ts";
import { find } from "./read.ts";
import { withinRepeatLimit } from "./repeat-complaint.ts";
import { clocksOf, type News, newsOf, timed } from "./timers.ts";

/**
 * A ticket's clocks have something to tell: warnings, breaches, and what the policy does about them. All of it is
 * written with the marks that it was told, so it is told once, whoever sweeps and however late.
 */
export async function onTimer(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const ticket = await find(String(due.data.ticketId));
    if (!ticket) return transact({ writes: [], acted: due });
    const [states, { escalation }] = await Promise.all([clocksOf(ticket), loadPolicy(ticket.policy)]);
    const passed = newsOf(ticket.told, states, escalation).filter(({ at }) => at * 1000 <= now());
    let next = changed(ticket, { told: [...ticket.told, ...passed.map(({ key }) => key)] });
    const granted: Write[] = [];
    for (const news of passed) next = await escalated(next, news, granted);
    const { ticket: saved, due: again } = await timed(next);
    const events: EventDraft[] = passed.map((news) => told(saved, news)).filter((event) => event !== null);
    // What a step did to the ticket is told also where nobody is to be notified of it: a history has no gaps.
    if (events.length === 0 || saved.priority !== ticket.priority || saved.tier !== ticket.tier)
      events.push(TicketUpdated({ ticket: toTicket(saved) }));
    return transact({
      writes: [saveWrite(saved), ...loadWrites(ticket, saved), ...granted],
      events,
      acted: due,
      ...(again ? { due: again } : {}),
    });
  });
}

/** The event of a warning, of a breach, or of telling more people a while later; a breach itself is told once. */
function told(ticket: TicketItem, { moment, state, steps }: News): EventDraft | null {
  const notify = [
    ...new Set(
      steps
        .flatMap(({ actions }) => actions)
        .flatMap((action) => (action.type === "notify" ? action.roles : [])),
    ),
  ];
  const data = {
    ticket: toTicket(ticket),
    target: state.name,
    dueAt: state.dueAt === null ? null : iso(state.dueAt * 1000),
    breachedAt: state.breachedAt === null ? null : iso(state.breachedAt * 1000),
    notify,
  };
  if (moment === "warn") return SlaWarning(data);
  if (moment === "breach") return SlaBreached(data);
  return notify.length > 0 ? SlaEscalated(data) : null;
}

/**
 * What the policy's steps do to the ticket. Notifying is left to whoever hears the event.
 * @param granted gets the vouchers that are to be written with the ticket
 */
async function escalated(ticket: TicketItem, { steps, state }: News, granted: Write[]): Promise<TicketItem> {
  let next = ticket;
  for (const action of steps.flatMap(({ actions }) => actions)) {
    switch (action.type) {
      case "raise_priority":
        next = await retargeted({ ...next, priority: raised(next.priority) }, ticket);
        break;
      case "move_to_tier3":
        next = { ...next, ...(await levelChanges(next, 3)) };
        break;
      case "voucher": {
        const { amount } = action;
        const { code, writes } = grantVoucher(amount, ticket.ticketId);
        granted.push(...writes);
        const goodwill = { amount, target: state.name, grantedAt: nowIso(), voucher: code };
        next = { ...next, goodwill: [...next.goodwill, goodwill] };
        break;
      }
      case "notify":
        break;
    }
  }
  return next;
}

function raised(priority: TicketItem["priority"]): TicketItem["priority"] {
  return (
    ticketPriorities[Math.min(ticketPriorities.indexOf(priority) + 1, ticketPriorities.length - 1)] ??
    priority
  );
}

/** A ticket whose type or priority has changed gets the targets that its policy has for them. */
export async function retargeted(next: TicketItem, before: TicketItem): Promise<TicketItem> {
  if (next.type === before.type && next.priority === before.priority) return next;
  const own = await targetsUnder(next.policy, next);
  const targets = next.repeatComplaint ? withinRepeatLimit(own) : own;
  return { ...next, clock: record(next.clock, { at: nowIso(), type: "retarget", targets }) };
}
