import { z } from "zod";
import { commit, retryOnConflict } from "../db/index.ts";
import { isActive, loadWrites } from "../dispatch/index.ts";
import {
  AppError,
  actor,
  asFieldError,
  authorize,
  fn,
  idSchema,
  invalid,
  permissionsOf,
} from "../kernel/index.ts";
import { load as loadMember } from "../members/index.ts";
import { givenTo, queued, saveWrite } from "./change.ts";
import { dispatchTicket } from "./dispatch.ts";
import type { TicketItem } from "./entity.ts";
import { TicketAssigned } from "./event.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import type { Ticket } from "./schema.ts";
import { timed } from "./timers.ts";

/**
 * Gives a ticket to a member, with `memberId: null` back to the queue, with `auto` to whom dispatch chooses; where
 * there is nobody, the ticket says why. By hand a member may get more than their capacity.
 * Whoever lacks `tickets:assign` may take what nobody has and give back their own.
 * @throws AppError `forbidden`, `conflict` for a ticket that has ended or that another took first,
 * `validation_failed` at `memberId` for somebody who cannot work on it
 */
export const assign = fn(
  z
    .strictObject({
      id: z.string().min(1).max(60),
      memberId: idSchema("member").nullable().optional(),
      auto: z.literal(true).optional(),
    })
    .refine(({ memberId, auto }) => (memberId === undefined) === (auto === true), {
      path: ["memberId"],
      error: "give memberId or auto, and not both",
      params: { code: "required" },
    }),
  "tickets:write",
  async ({ id, memberId }) => {
    const ticketId = await idOf(id);
    return memberId === undefined ? giveToSomebody(ticketId) : giveTo(ticketId, memberId);
  },
);

async function giveToSomebody(ticketId: string): Promise<Ticket> {
  const ticket = await load(ticketId);
  if (ticket.assigneeId && ticket.assigneeId !== self()) authorize("tickets:assign");
  if (!isActive(ticket.status)) throw hasEnded(ticket);
  return toTicket(await dispatchTicket(ticketId, { held: "given_anew" }));
}

function giveTo(ticketId: string, memberId: string | null): Promise<Ticket> {
  let mightBefore = false;
  return retryOnConflict(async () => {
    const before = await load(ticketId);
    if (!isOwnAffair(before, memberId)) {
      // It was theirs to take when they asked, and somebody else was first.
      if (mightBefore) throw new AppError("conflict", { detail: "Somebody else has taken the ticket." });
      authorize("tickets:assign");
    } else mightBefore = true;
    if (before.status === "closed") throw hasEnded(before);
    if (memberId) await refuseUnfit(memberId);
    if ((before.assigneeId ?? null) === memberId) return toTicket(before);
    const moved = memberId ? givenTo(before, memberId) : queued(before, "unassigned");
    const { ticket, ...times } = await timed(moved);
    return commit(
      {
        writes: [saveWrite(ticket), ...loadWrites(before, ticket)],
        events: [TicketAssigned({ ticket: toTicket(ticket) })],
        ...times,
      },
      toTicket(ticket),
    );
  });
}

function self(): string | undefined {
  const current = actor();
  return current.type === "member" ? current.memberId : undefined;
}

/** Whether a member takes what nobody has, or gives back their own. */
function isOwnAffair({ assigneeId }: TicketItem, memberId: string | null): boolean {
  const me = self();
  if (me === undefined) return false;
  return memberId === null ? assigneeId === me : memberId === me && (!assigneeId || assigneeId === me);
}

async function refuseUnfit(memberId: string): Promise<void> {
  const { status, role } = await loadMember(memberId).catch(asFieldError("memberId", "member"));
  if (status !== "active") throw invalid("memberId", "not_active", `is ${status} and cannot take tickets`);
  if (!permissionsOf(role).has("tickets:write"))
    throw invalid("memberId", "not_accepted", `is a ${role} and cannot work on tickets`);
}

function hasEnded({ status }: TicketItem): AppError {
  return new AppError("conflict", { detail: `The ticket is ${status}; it cannot be given to anybody.` });
}
