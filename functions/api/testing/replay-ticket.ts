import { isDeepStrictEqual } from "node:util";
import type { Message, Ticket } from "@caas/core/tickets";
import type { z } from "zod";

export interface TicketEvent {
  id: string;
  type: string;
  objectVersion: number;
  data: Record<string, unknown>;
}

export interface Replayed {
  /** As `GET /v1/tickets/{id}` shows it. */
  ticket: z.infer<typeof Ticket>;
  /** Oldest first. */
  messages: z.infer<typeof Message>[];
}

/**
 * A ticket's state from nothing but its history. Each event carries the ticket after the change, and a text where
 * one was added. Of one change there can be several events; between changes no version may be missing, else the
 * ticket was changed and nobody was told.
 * @param events in any order; of one version, the ids tell which came first
 * @throws Error where the history has a gap or says two things of one version
 */
export function replayTicket(events: readonly TicketEvent[]): Replayed {
  const inOrder = events.toSorted(
    (a, b) => a.objectVersion - b.objectVersion || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  let ticket: Replayed["ticket"] | undefined;
  const messages: Replayed["messages"] = [];
  for (const { type, objectVersion, data } of inOrder) {
    const known = ticket?.version ?? 0;
    const told = data as { ticket: Replayed["ticket"]; message?: Replayed["messages"][number] | null };
    if (told.ticket.version !== objectVersion)
      throw new Error(`${type} of version ${objectVersion} shows version ${told.ticket.version}`);
    if (objectVersion === known) {
      if (!isDeepStrictEqual(told.ticket, ticket))
        throw new Error(`${type} shows another version ${known} than the event before it`);
    } else if (objectVersion !== known + 1) {
      throw new Error(`${type} is of version ${objectVersion}; nothing tells of version ${known + 1}`);
    }
    ticket = told.ticket;
    if (told.message) messages.push(told.message);
  }
  if (!ticket) throw new Error("there is no event");
  return { ticket, messages };
}
