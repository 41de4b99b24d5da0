import { AppError } from "../kernel/index.ts";
import { appendMessage, type NewText } from "./append.ts";
import type { TicketItem } from "./entity.ts";
import { followerOf, followUp } from "./follow-up.ts";
import { toMessage } from "./present.ts";
import { isOver } from "./read.ts";
import type { Message } from "./schema.ts";
import { standing } from "./survivor.ts";

/**
 * Takes what a customer has to say about a ticket to where it is read: that ticket, which it brings back to open
 * where it waited or was solved; the one into which it was merged; or a follow-up where it is over.
 * @returns the message; its `ticketId` says where it stands
 * @throws LostRace where somebody has changed the ticket since it was read
 */
export async function addCustomerText(given: TicketItem, text: Omit<NewText, "kind">): Promise<Message> {
  const ticket = await standing(given);
  if (!isOver(ticket)) return toMessage((await appendMessage(ticket, { kind: "customer", ...text })).message);
  const follower = await followerOf(ticket);
  const message = follower ? await addCustomerText(follower, text) : await followUp(ticket, text);
  if (!message) throw new AppError("internal");
  return message;
}
