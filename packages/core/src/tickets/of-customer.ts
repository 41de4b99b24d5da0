import { retryOnConflict, type Strand, transact, type Write, write } from "../db/index.ts";
import { erasedText, nowIso, tenant } from "../kernel/index.ts";
import { saveWrite } from "./change.ts";
import { MessageEntity, TicketEntity, type TicketItem } from "./entity.ts";
import { RatingEntity } from "./rating-entity.ts";
import { load } from "./read.ts";

/** The tickets of a customer. */
export function ticketsOf(customerId: string): Strand {
  return {
    query: TicketEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "ticket#tkt_",
    idOf: ({ ticketId }) => String(ticketId),
  };
}

/** The messages and notes of a customer's tickets. */
export function messagesOf(customerId: string): Strand {
  return {
    query: MessageEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "message#msg_",
    idOf: ({ messageId }) => String(messageId),
  };
}

/** Messages that are changed in one transaction; the store takes 100 items in one. */
const atOnce = 50;

/**
 * Takes a person's words, and the words about them, off a ticket: subject, messages, notes, what they said of how it
 * was solved. Kind, times, clocks and who worked on it stay. Done twice it changes nothing more.
 */
export async function forgetTicket({ ticketId, language }: TicketItem): Promise<void> {
  const body = erasedText[language];
  await retryOnConflict(async () => {
    const ticket = await load(ticketId);
    if (ticket.subject === body) return;
    const next = { ...ticket, subject: body, updatedAt: nowIso(), version: ticket.version + 1 };
    await transact({ writes: [saveWrite(next)] });
  });
  const { data: messages } = await MessageEntity()
    .query.primary({ tenantId: tenant(), ticketId })
    .go({ pages: "all", consistent: true });
  const { data: rating } = await RatingEntity().get({ tenantId: tenant(), ticketId }).go();
  const writes: Write[] = messages
    .filter((message) => message.body !== body)
    .map(({ messageId }) =>
      write(MessageEntity().patch({ tenantId: tenant(), ticketId, messageId }).set({ body })),
    );
  if (rating?.comment)
    writes.push(write(RatingEntity().patch({ tenantId: tenant(), ticketId }).remove(["comment"])));
  for (let start = 0; start < writes.length; start += atOnce)
    await transact({ writes: writes.slice(start, start + atOnce) });
}
