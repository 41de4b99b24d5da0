import { z } from "zod";
import { PageInput, page } from "../db/index.ts";
import { history } from "../events/index.ts";
import { fn, now, tenant } from "../kernel/index.ts";
import { type Sla, slaOf } from "../sla/index.ts";
import { MessageEntity, type MessageItem } from "./entity.ts";
import { toMessage, toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";

export { assign } from "./assign.ts";
export { closeKind, onClose } from "./auto-close.ts";
export { onSecondLook, secondLookKind } from "./dispatch.ts";
export { dispatchForEvent } from "./dispatch-events.ts";
export type { MessageItem, TicketItem } from "./entity.ts";
export { deescalate, escalate } from "./escalate.ts";
export { TicketCreated } from "./event.ts";
export { messageExample, ticketExample } from "./examples.ts";
export { openForEvent } from "./exception.ts";
export { list } from "./list.ts";
export { link, merge } from "./merge.ts";
export { addMessage } from "./message.ts";
export { noteForEvent } from "./note-for-event.ts";
export { forgetTicket, messagesOf, ticketsOf } from "./of-customer.ts";
export { onTimer } from "./on-timer.ts";
export { open } from "./open.ts";
export { openAlongside, openedAlongside } from "./open-alongside.ts";
export { openByCustomer } from "./open-by-customer.ts";
export { openForParcel } from "./open-for-parcel.ts";
export { TickStep, tickStep } from "./playbook.ts";
export { toMessage, toTicket } from "./present.ts";
export { progressUrl, rateByLink, type TicketProgress, viewProgress, writeByLink } from "./public.ts";
export { findRating, SurveyAnswered } from "./rating.ts";
export { ticketRead } from "./read.ts";
export { Reapplication, reapplyPolicies, reapplyPolicy } from "./reapply-policy.ts";
export { Message, NewMessage, OpenTicket, Ticket, UpdateTicket } from "./schema.ts";
export { timerKind } from "./timers.ts";
export { resume, transition } from "./transition.ts";
export { update } from "./update.ts";
export { ShowViewer, showViewer, TicketViewer } from "./viewers.ts";
export { writeIn } from "./write-in.ts";

const id = z.string().min(1).max(60);

/** By id or number. @throws AppError `not_found` */
export const get = fn(z.strictObject({ id }), "tickets:read", async (input) =>
  toTicket(await load(await idOf(input.id))),
);

/** The messages, oldest first. */
export const messages = fn(
  z.strictObject({ id, ...PageInput }),
  "tickets:read",
  async ({ id, limit, cursor }) => {
    const { ticketId } = await load(await idOf(id));
    return page({
      queries: [MessageEntity().query.primary({ tenantId: tenant(), ticketId })],
      order: "oldest",
      limit,
      cursor,
      name: `messages#${ticketId}`,
      map: (item) => toMessage(item as MessageItem),
    });
  },
);

/** The ticket's clocks at this moment. */
export const sla = fn(
  z.strictObject({ id }),
  "tickets:read",
  async (input): Promise<Sla> => slaOf(await load(await idOf(input.id)), now()),
);

/** What happened to a ticket, oldest first. */
export const events = fn(
  z.strictObject({ id, ...PageInput }),
  "tickets:read",
  async ({ id, limit, cursor }) => {
    const { ticketId } = await load(await idOf(id));
    return history(ticketId, { limit, cursor });
  },
);
