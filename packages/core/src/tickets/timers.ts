import { type Change, none } from "../db/index.ts";
import { iso, now } from "../kernel/index.ts";
import { type EscalationStep, loadPolicy, statesOf, type TargetState } from "../sla/index.ts";
import type { TicketItem } from "./entity.ts";

export const timerKind = "sla.timer";

/** What is told of a clock: that most of its time is used, that it is used up, that it has been so for a while. */
export type Moment = "warn" | "breach" | `after-${number}`;

/** One thing to tell, with what the policy has done about it. */
export interface News {
  key: string;
  moment: Moment;
  state: TargetState;
  steps: EscalationStep[];
  /** Whole seconds since the epoch. */
  at: number;
}

/** Tells one wait for an answer from the next; marks in `told` are made of it. */
function keyOf({ name, startedAt }: TargetState, moment: Moment): string {
  return `${name}@${startedAt}#${moment}`;
}

/**
 * All that is to be told of a ticket's clocks and was not, past or to come, in the order of its time. A warning that
 * comes with its breach is told before it. Pure.
 * @param told marks of what was told
 * @param states as of now
 */
export function newsOf(
  told: readonly string[],
  states: readonly TargetState[],
  escalation: readonly EscalationStep[],
): News[] {
  const known = new Set(told);
  const news: News[] = [];
  const add = (state: TargetState, moment: Moment, at: number | null, steps: EscalationStep[]) => {
    const key = keyOf(state, moment);
    if (at !== null && !known.has(key)) news.push({ key, moment, state, at, steps });
  };
  for (const state of states) {
    const concerning = escalation.filter(({ target }) => target === undefined || target === state.name);
    const on = (when: EscalationStep["on"]) => concerning.filter((step) => step.on === when);
    if (state.status === "running") {
      add(state, "warn", state.warnAt, on("warn"));
      // Answered at the due instant is met; a second later it is breached.
      add(state, "breach", state.dueAt === null ? null : state.dueAt + 1, on("breach"));
    }
    if (state.status === "breached") {
      add(state, "breach", state.breachedAt, on("breach"));
      for (const step of concerning) {
        if (step.on !== "after") continue;
        add(state, `after-${step.afterMinutes}`, (state.breachedAt ?? 0) + step.afterMinutes * 60, [step]);
      }
    }
  }
  return news.sort((a, b) => a.at - b.at);
}

/** The clocks of a ticket now. */
export function clocksOf(ticket: TicketItem): Promise<TargetState[]> {
  return statesOf(ticket, now());
}

interface Timed {
  ticket: TicketItem;
  due?: NonNullable<Change["due"]>;
  cancelDue?: NonNullable<Change["cancelDue"]>;
}

/**
 * The ticket with the time at which its clocks have something to tell, and the due item for it where that time is
 * another than before. To be written together with the change that moved the clocks.
 */
export async function timed(next: TicketItem): Promise<Timed> {
  const [states, { escalation }] = await Promise.all([clocksOf(next), loadPolicy(next.policy)]);
  const over = next.status === "solved" || next.status === "closed";
  const news = newsOf(next.told, states, escalation).filter(
    ({ moment }) => !over || !moment.startsWith("after"),
  );
  const first = news[0];
  const timerAt = first && iso(first.at * 1000);
  const running = states
    .filter(({ status, dueAt }) => status === "running" && dueAt !== null)
    .map(({ dueAt }) => dueAt ?? 0);
  const nextDueAt = running.length === 0 ? undefined : iso(Math.min(...running) * 1000);
  const ticket = { ...next, timerAt, nextDueAt, ...lying(next, over, states, nextDueAt) };
  if (timerAt === next.timerAt) return { ticket };
  const due = { kind: timerKind, key: next.ticketId };
  return timerAt
    ? { ticket, due: [{ ...due, at: timerAt, data: { ticketId: next.ticketId } }] }
    : { ticket, cancelDue: [due] };
}

/** Where the lists by due time have it: under what it has missed, else under what comes next. */
function lying({ shard }: TicketItem, over: boolean, states: TargetState[], nextDueAt: string | undefined) {
  const missed = states.map(({ breachedAt }) => breachedAt).filter((at) => at !== null);
  if (!over && missed.length > 0)
    return { clockDesk: `breached#${shard}`, clockOrder: iso(Math.min(...missed) * 1000) };
  if (!over && nextDueAt) return { clockDesk: `running#${shard}`, clockOrder: nextDueAt };
  return { clockDesk: none, clockOrder: none };
}
