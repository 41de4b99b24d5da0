import type { TicketItem } from "./entity.ts";
import { load } from "./read.ts";

/** The ticket that this one was merged into; `null` where it is another customer's, who keeps their privacy. */
export async function survivorOf({ links, customerId }: TicketItem): Promise<TicketItem | null> {
  const merged = links.find(({ type }) => type === "merged_into");
  if (!merged || !customerId) return null;
  const survivor = await load(merged.ticketId);
  return survivor.customerId === customerId ? survivor : null;
}

/** The ticket in which this one goes on: itself, or what it was merged into, however often. */
export async function standing(ticket: TicketItem): Promise<TicketItem> {
  const survivor = await survivorOf(ticket);
  return survivor ? standing(survivor) : ticket;
}
