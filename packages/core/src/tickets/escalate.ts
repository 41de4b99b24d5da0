import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { isActive, loadWrites } from "../dispatch/index.ts";
import { AppError, fn, home, nowIso } from "../kernel/index.ts";
import { readMember } from "../members/index.ts";
import { changed, messageWrite, newMessage, saveWrite } from "./change.ts";
import type { TicketItem } from "./entity.ts";
import { TicketAssigned, TicketMessageCreated, TicketUpdated } from "./event.ts";
import { authorizeWork } from "./own-work.ts";
import { toMessage, toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";

const Escalation = z.strictObject({
  id: z.string().min(1).max(60),
  /** Kept as a note on the ticket, for whoever gets it. */
  reason: z.string().trim().min(1).max(1000),
});

/** Raises a ticket to the experts, and to another member where its own is none. @throws AppError `conflict` */
export const escalate = fn(Escalation, "tickets:write", ({ id, reason }) => setLevel(id, 3, reason));

/** Brings a ticket back to the second level; whoever has it keeps it. @throws AppError `conflict` */
export const deescalate = fn(Escalation, "tickets:write", ({ id, reason }) => setLevel(id, 2, reason));

function setLevel(id: string, tier: 2 | 3, reason: string) {
  return retryOnConflict(async () => {
    const before = await load(await idOf(id));
    authorizeWork(before);
    if (!isActive(before.status))
      throw new AppError("conflict", { detail: `The ticket is ${before.status}; re-open it first.` });
    const next = changed(before, await levelChanges(before, tier));
    const note = newMessage(next, "note", reason);
    const ticket = toTicket(next);
    return commit(
      {
        writes: [saveWrite(next), ...loadWrites(before, next), messageWrite(note)],
        events: [
          TicketUpdated({ ticket }),
          ...(next.assigneeId === before.assigneeId ? [] : [TicketAssigned({ ticket })]),
          TicketMessageCreated({ ticket, message: toMessage(note) }),
        ],
      },
      ticket,
    );
  });
}

/**
 * What changes on a ticket that is raised to the third level or brought back to the second: it goes back to the
 * queue where its assignee is of a lower tier, and the event that tells of it has it given to another.
 */
export async function levelChanges(
  { assigneeId, escalatedAt }: TicketItem,
  tier: 2 | 3,
): Promise<Partial<TicketItem>> {
  const level = { tier, escalatedAt: tier === 3 ? (escalatedAt ?? nowIso()) : undefined };
  const assignee = assigneeId ? await readMember(home(), assigneeId) : null;
  if (!assigneeId || (assignee && assignee.tier >= tier)) return level;
  return { ...level, assigneeId: undefined, queueReason: "unassigned" };
}
