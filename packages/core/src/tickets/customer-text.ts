import { appendMessage, type NewText } from "./append.ts";
import type { TicketItem } from "./entity.ts";
import { followUp } from "./open.ts";
import { toMessage } from "./present.ts";
import { isOver } from "./read.ts";
import type { Message } from "./schema.ts";
import { standing } from "./survivor.ts";

/**
 * Takes what a customer has to say about a ticket to where it is read: that ticket, which it brings back to open
 * where it waited or was solved; the one into which it was merged; or a follow-up where it is over.
 * @returns the id of the ticket where the text stands
 * @throws LostRace where somebody has changed the ticket since it was read
 */
export async function addCustomerText(
  given: TicketItem,
  text: Omit<NewText, "kind">,
): Promise<{ ticketId: string; message: Message | null }> {
  const ticket = await standing(given);
  if (isOver(ticket)) {
    const followed = await followUp(ticket, text);
    return { ticketId: followed.ticket.id, message: followed.message };
  }
  const { message } = await appendMessage(ticket, { kind: "customer", ...text });
  return { ticketId: ticket.ticketId, message: toMessage(message) };
}
