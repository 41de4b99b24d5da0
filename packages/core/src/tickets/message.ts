import { z } from "zod";
import { AppError, fn } from "../kernel/index.ts";
import { appendMessage } from "./append.ts";
import { writeAsCustomer } from "./follow-up.ts";
import { toMessage } from "./present.ts";
import { idOf, load } from "./read.ts";
import { type Message, NewMessage } from "./schema.ts";

/**
 * Adds a text to a ticket. A customer's message brings a waiting ticket back to open; on one that was solved more
 * than seven days ago, or closed, it begins a follow-up, and the answer's message stands there.
 */
export const addMessage = fn(
  z.strictObject({ id: z.string(), message: NewMessage }),
  "tickets:write",
  async ({ id, message }): Promise<Message> => {
    const ticket = await load(await idOf(id));
    if (message.kind === "customer") return writeAsCustomer(ticket, message);
    if (message.kind === "reply" && ticket.status === "closed") {
      throw new AppError("conflict", { detail: "The ticket is closed; a closed ticket cannot be answered." });
    }
    const added = await appendMessage(ticket.ticketId, message, ticket);
    return toMessage(added.message);
  },
);
