import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Message, Ticket } from "./schema.ts";

export const TicketCreated = event(
  "ticket.created",
  "A ticket was opened; `message` is the text it was opened with",
  z.object({ ticket: Ticket, message: Message.nullable() }),
);

export const TicketUpdated = event(
  "ticket.updated",
  "A ticket's fields or status changed",
  z.object({ ticket: Ticket }),
);

export const TicketAssigned = event(
  "ticket.assigned",
  "A ticket was given to a member, or taken back",
  z.object({ ticket: Ticket }),
);

export const TicketMessageCreated = event(
  "ticket.message_created",
  "A reply, a note or a customer's message was added",
  z.object({ ticket: Ticket, message: Message }),
);

export const TicketSolved = event("ticket.solved", "A ticket was solved", z.object({ ticket: Ticket }));

export const TicketReopened = event(
  "ticket.reopened",
  "A solved ticket is open again",
  z.object({ ticket: Ticket }),
);
