import { z } from "zod";
import { retryOnConflict } from "../db/index.ts";
import { AppError, fn } from "../kernel/index.ts";
import { appendMessage } from "./append.ts";
import { addCustomerText } from "./customer-text.ts";
import { toMessage } from "./present.ts";
import { idOf, load } from "./read.ts";
import { type Message, NewMessage } from "./schema.ts";

/**
 * Adds a text to a ticket. A customer's message brings a waiting ticket back to open; on one that was solved more
 * than seven days ago, or closed, it begins a follow-up, and on one that was merged it goes to the survivor: the
 * answer's message stands there.
 */
export const addMessage = fn(
  z.strictObject({ id: z.string(), message: NewMessage }),
  "tickets:write",
  async ({ id, message }): Promise<Message> => {
    const ticketId = await idOf(id);
    // Messages commute, so one that lost against another writer looks again at what has become of the ticket.
    return retryOnConflict(async () => {
      const ticket = await load(ticketId);
      if (message.kind === "customer") return addCustomerText(ticket, { body: message.body });
      if (message.kind === "reply" && ticket.status === "closed")
        throw new AppError("conflict", {
          detail: "The ticket is closed; a closed ticket cannot be answered.",
        });
      return toMessage((await appendMessage(ticket, message)).message);
    });
  },
);
