import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { isActive } from "../dispatch/index.ts";
import { parseWorldId, worldId } from "../kernel/index.ts";
import { forgetMember } from "../members/index.ts";
import { asSystem } from "../tenants/index.ts";
import { dispatchTicket } from "./dispatch.ts";
import { dispatchLeftBehind, dispatchWaiting } from "./waiting.ts";

const consumer = "dispatch";

const TicketEvent = z.object({
  ticket: z.object({ id: z.string(), status: z.string(), assigneeId: z.string().nullable() }),
});
const MemberEvent = z.object({ member: z.object({ id: z.string(), status: z.string() }) });

/**
 * What an event means for the distribution: a ticket that nobody has is given to somebody, and whoever gets room
 * gets the next that waits. Every act looks at the state as it is, so another delivery finds nothing left to do.
 */
export async function dispatchForEvent(event: PublishedEvent): Promise<void> {
  // What dispatch did itself asks for nothing further.
  if (event.actor.type === "system" && event.actor.id === consumer) return;
  if (event.type === "member.presence_changed") return onPresence(event);
  const { ticket } = TicketEvent.parse(event.data);
  const once = { consumer, eventId: event.id };
  switch (event.type) {
    case "ticket.created":
    case "ticket.updated":
      // What closes by itself was solved before, and its place was free since then.
      if (!isActive(ticket.status))
        return event.actor.type === "system" ? undefined : onEnded(ticket.assigneeId);
      if (ticket.assigneeId === null) await dispatchTicket(ticket.id, { once });
      return;
    case "ticket.reopened":
      await dispatchTicket(ticket.id, { held: "stays_while_about", once });
      return;
    case "ticket.assigned":
      // By hand, which may have given somebody room; a ticket just given back is not forced on anybody at once.
      return dispatchWaiting({ except: ticket.id });
    case "ticket.solved":
      return onEnded(ticket.assigneeId);
    default:
      return;
  }
}

async function onEnded(assigneeId: string | null): Promise<void> {
  if (assigneeId) await dispatchWaiting({ freed: assigneeId });
}

/** Members work in both worlds of their tenant, so their coming and going concerns the tickets of both. */
async function onPresence({ world, data }: PublishedEvent): Promise<void> {
  const { member } = MemberEvent.parse(data);
  const { tenantId } = parseWorldId(world);
  forgetMember({ tenantId, memberId: member.id });
  for (const mode of ["live", "test"] as const) {
    await asSystem(worldId(tenantId, mode), consumer, async () => {
      if (member.status === "disabled") await dispatchLeftBehind(member.id);
      await dispatchWaiting();
    });
  }
}
