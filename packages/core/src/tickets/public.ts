import { z } from "zod";
import { take } from "../auth/index.ts";
import { AlreadyDone, retryOnConflict } from "../db/index.ts";
import { fn, nowIso, sha256 } from "../kernel/index.ts";
import { refuseExpiredLink } from "../tenants/index.ts";
import { addCustomerText } from "./customer-text.ts";
import type { TicketItem } from "./entity.ts";
import { progressLinks } from "./progress-link.ts";
import { closedAt } from "./public-steps.ts";
import { type TicketProgress, toProgress } from "./public-view.ts";
import { RateTicket, rateTicket } from "./rating.ts";
import { load } from "./read.ts";
import { NewMessage } from "./schema.ts";
import { standing } from "./survivor.ts";

export { progressUrl } from "./progress-link.ts";
export { TicketProgress } from "./public-view.ts";

const day = 86_400_000;

/** How long after a ticket was closed its link opens, in milliseconds. */
const linkLasts = 90 * day;

const Visit = {
  /** The token of the signed link. */
  token: z.string().max(200),
  /** The network address that sends; what is sent is counted by it too. */
  address: z.string().optional(),
};

export const CustomerText = z
  .strictObject({
    body: NewMessage.shape.body,
    /** Made up for one sending, so that what is sent twice arrives once. */
    sending: z
      .string()
      .regex(/^[\w-]{8,64}$/, "must be 8 to 64 letters, digits, _ or -")
      .optional(),
  })
  .meta({ id: "CustomerText", example: { body: "请问有进展吗？" } });

/**
 * A ticket's progress for whoever holds its link. The tenant is the actor's.
 * @throws AppError `not_found`; `link_expired` 90 days after the ticket was closed
 */
export const viewProgress = fn(
  z.strictObject({ token: Visit.token }),
  null,
  ({ token }): Promise<TicketProgress> =>
    progressLinks.inWorldOf(token, async () => toProgress(await opened(token))),
);

/**
 * Adds what the customer writes. By the rules of every customer's message a ticket that is solved opens again, and
 * one that is over is followed by another, whose progress is then the answer.
 * @throws AppError `not_found`, `link_expired`, `rate_limited`
 */
export const writeByLink = fn(
  z.strictObject({ ...Visit, message: CustomerText }),
  null,
  ({ token, address, message }): Promise<TicketProgress> =>
    progressLinks.inWorldOf(token, async () => {
      const ticket = await opened(token);
      await limit(ticket, address);
      const ticketId = await addText(ticket.ticketId, message);
      return toProgress(await load(ticketId));
    }),
);

/**
 * Rates a ticket, or changes the rating.
 * @throws AppError `not_found`, `link_expired`, `rate_limited`, `rating_refused` unless it is solved
 */
export const rateByLink = fn(
  z.strictObject({ ...Visit, rating: RateTicket }),
  null,
  ({ token, address, rating }): Promise<TicketProgress> =>
    progressLinks.inWorldOf(token, async () => {
      const ticket = await opened(token);
      await limit(ticket, address);
      await rateTicket(ticket.ticketId, rating);
      return toProgress(ticket);
    }),
);

async function opened(token: string): Promise<TicketItem> {
  const ticket = await load(progressLinks.open(token));
  refuseExpiredLink(Date.parse(closedAt(ticket) ?? nowIso()) + linkLasts);
  return ticket;
}

/** A person who writes takes minutes for a message; an address may be that of a whole office. */
const ticketRate = { burst: 10, perSeconds: 60 };
const addressRate = { burst: 30, perSeconds: 20 };

async function limit({ tenantId, ticketId }: TicketItem, address: string | undefined): Promise<void> {
  if (address) await take(`progress:address:${sha256(address)}`, addressRate);
  await take(`progress:ticket:${tenantId}#${ticketId}`, ticketRate);
}

/** @returns the id of the ticket where the text stands */
function addText(ticketId: string, { body, sending }: z.output<typeof CustomerText>): Promise<string> {
  const once = sending ? { consumer: "progress-page", eventId: `${ticketId}#${sending}` } : undefined;
  return retryOnConflict(async () => {
    const ticket = await load(ticketId);
    try {
      return (await addCustomerText(ticket, { body, channel: "web", once })).ticketId;
    } catch (error) {
      if (!(error instanceof AlreadyDone)) throw error;
      return (await standing(ticket)).ticketId;
    }
  });
}
