import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { AppError, actorRef, fn, iso, Money, nowIso } from "../kernel/index.ts";
import { actingRole, checkStep, isScenario, stepsFor } from "../playbooks/index.ts";
import { durationSeconds, record } from "../sla/index.ts";
import { changed, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketUpdated } from "./event.ts";
import { authorizeWork } from "./own-work.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import type { Ticket } from "./schema.ts";
import { timed } from "./timers.ts";

/** The playbook a new ticket goes by, with the deadlines of its steps counted from the ticket's creation. */
export async function playbookFor(
  category: string,
  language: TicketItem["language"],
  createdAt: string,
): Promise<Ticket["playbook"]> {
  const { id, version, steps } = await stepsFor(isScenario(category) ? category : "other");
  return {
    id,
    version,
    steps: steps.map((step) => ({
      id: step.id,
      name: step.name[language],
      dueAt: iso(Date.parse(createdAt) + durationSeconds(step.deadline) * 1000),
      doneAt: null,
      doneBy: null,
      public: step.public,
    })),
  };
}

export const TickStep = z
  .strictObject({ note: z.string().trim().min(1).max(2000).optional(), amount: Money.optional() })
  .meta({ id: "TickStep", example: { note: "已与网点核实，包裹在分拨中心。" } });

/**
 * Ticks a step of the ticket's playbook. Ticking again changes nothing.
 * @throws AppError `not_found`, `forbidden`, `above_authority`, `validation_failed`, `conflict`
 */
export const tickStep = fn(
  z.strictObject({ id: z.string().min(1).max(60), step: z.string().max(100), ...TickStep.shape }),
  "tickets:write",
  ({ id, step, note, amount }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      authorizeWork(ticket);
      if (ticket.status === "closed")
        throw new AppError("conflict", { detail: "The ticket is closed; closed is final." });
      const { playbook } = ticket;
      const { proposes } = await checkStep(playbook, step, actingRole(), { note, amount });
      if (playbook.steps.some((each) => each.id === step && each.doneAt !== null)) return toTicket(ticket);
      const at = nowIso();
      const steps = playbook.steps.map((each) =>
        each.id === step ? { ...each, doneAt: at, doneBy: actorRef(), note, amount } : each,
      );
      const clock = proposes ? record(ticket.clock, { at, type: "proposal" }) : ticket.clock;
      const {
        ticket: next,
        due,
        cancelDue,
      } = await timed(changed(ticket, { playbook: { ...playbook, steps }, clock }));
      return commit(
        {
          writes: [saveWrite(next)],
          events: [TicketUpdated({ ticket: toTicket(next) })],
          due,
          cancelDue,
        },
        toTicket(next),
      );
    }),
);
