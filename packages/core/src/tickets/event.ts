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

const slaData = {
  ticket: Ticket,
  /** Which target: `accept`, `firstResponse`, `plan`, `nextResponse`, `resolution` or `regulatory`. */
  target: z.string(),
  dueAt: z.string().nullable(),
  breachedAt: z.string().nullable(),
  /** Roles that the policy wants told. */
  notify: z.array(z.string()),
};

export const SlaWarning = event(
  "sla.warning",
  "Three quarters of a target's time are used",
  z.object(slaData),
);

export const SlaBreached = event(
  "sla.breached",
  "A target was missed; `breachedAt` is the time at which it was due",
  z.object(slaData),
);

export const SlaEscalated = event(
  "sla.escalated",
  "A breach has lasted for a while, and the policy wants more people told",
  z.object(slaData),
);
