import { z } from "zod";
import { PageInput, page, retryOnConflict, shards, transact } from "../db/index.ts";
import { history } from "../events/index.ts";
import { AppError, fn, idSchema, nowIso, tenant } from "../kernel/index.ts";
import { load as loadMember } from "../members/index.ts";
import { defaultPolicyTargets, record, type Sla, targetsOf } from "../sla/index.ts";
import { changed, moved, releaseProblem, saveWrite, takeProblem } from "./change.ts";
import { MessageEntity, type MessageItem, TicketEntity, type TicketItem } from "./entity.ts";
import { TicketAssigned, TicketReopened, TicketSolved, TicketUpdated } from "./event.ts";
import { allowedMoves, ticketStatuses } from "./moves.ts";
import { asFieldError } from "./open.ts";
import { toMessage, toTicket } from "./present.ts";
import { canHoldProblem, idOf, load } from "./read.ts";
import { priorities, ticketTypes, UpdateTicket } from "./schema.ts";

export { messageExample, ticketExample } from "./examples.ts";
export { openForEvent } from "./exception.ts";
export { addMessage } from "./message.ts";
export { open } from "./open.ts";
export { Message, NewMessage, OpenTicket, Ticket, UpdateTicket } from "./schema.ts";

const id = z.string().min(1).max(60);

/** By id or number. @throws AppError `not_found` */
export const get = fn(z.strictObject({ id }), "tickets:read", async (input) =>
  toTicket(await load(await idOf(input.id))),
);

/** Changes what describes a ticket. A new type or priority gives its running clocks new targets. */
export const update = fn(
  z.strictObject({ id, changes: UpdateTicket, ifVersion: z.int().optional() }),
  "tickets:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      if (ifVersion !== undefined && ifVersion !== ticket.version) throw new AppError("precondition_failed");
      const next = changed(ticket, changes);
      const retargeted = next.type !== ticket.type || next.priority !== ticket.priority;
      if (retargeted) {
        next.clock = record(next.clock, {
          at: nowIso(),
          type: "retarget",
          targets: defaultPolicyTargets(next),
        });
      }
      await transact({ writes: [saveWrite(next)], events: [TicketUpdated({ ticket: toTicket(next) })] });
      return toTicket(next);
    }),
);

/** Moves a ticket to another status. @throws AppError `transition_not_allowed` with the moves that are */
export const transition = fn(
  z.strictObject({ id, to: z.enum(ticketStatuses), reason: z.string().trim().max(1000).optional() }),
  "tickets:write",
  ({ id, to }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      const allowed = allowedMoves(ticket.status);
      if (!allowed.includes(to)) {
        throw new AppError("transition_not_allowed", {
          detail: `A ticket that is ${ticket.status} cannot become ${to}.`,
          extra: { allowed },
        });
      }
      const next = changed(moved(ticket, to), {});
      const ends = to === "solved";
      const reopens = ticket.status === "solved" && to === "open";
      const takes = reopens && (await canHoldProblem(ticket));
      if (ends || reopens) next.holdsProblem = takes;
      const told = ends ? TicketSolved : reopens ? TicketReopened : TicketUpdated;
      await transact({
        writes: [
          saveWrite(next),
          ...(ends ? releaseProblem(ticket) : []),
          ...(takes ? takeProblem(next) : []),
        ],
        events: [told({ ticket: toTicket(next) })],
      });
      return toTicket(next);
    }),
);

/** Gives a ticket to a member, or with `null` back to the queue. */
export const assign = fn(
  z.strictObject({ id, memberId: idSchema("member").nullable() }),
  "tickets:write",
  ({ id, memberId }) =>
    retryOnConflict(async () => {
      const ticket = await load(await idOf(id));
      if (memberId) await loadMember(memberId).catch(asFieldError("memberId", "member"));
      const next = changed(ticket, {
        assigneeId: memberId ?? undefined,
        queueReason: memberId ? undefined : "unassigned",
      });
      await transact({ writes: [saveWrite(next)], events: [TicketAssigned({ ticket: toTicket(next) })] });
      return toTicket(next);
    }),
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
  async (input): Promise<Sla> => targetsOf(await load(await idOf(input.id))),
);

export const list = fn(
  z.strictObject({
    ...PageInput,
    status: z.enum(ticketStatuses).optional(),
    customerId: idSchema("customer").optional(),
    shipmentId: idSchema("shipment").optional(),
    assigneeId: idSchema("member").optional(),
    type: z.enum(ticketTypes).optional(),
    priority: z.enum(priorities).optional(),
  }),
  "tickets:read",
  async ({ limit, cursor, ...filters }) => {
    const { status, customerId, shipmentId, ...others } = filters;
    const wanted = Object.entries({ ...others, status, customerId }).filter(
      ([, value]) => value !== undefined,
    );
    return page({
      queries: ticketQueries(filters),
      filter:
        wanted.length === 0 ? undefined : (item) => wanted.every(([field, value]) => item[field] === value),
      limit,
      cursor,
      name: JSON.stringify(["tickets", filters]),
      map: (item) => toTicket(item as TicketItem),
    });
  },
);

/** The narrowest index for the filters. */
function ticketQueries({
  status,
  customerId,
  shipmentId,
}: {
  status?: TicketItem["status"];
  customerId?: string;
  shipmentId?: string;
}) {
  const tenantId = tenant();
  const { all, byStatus, ofCustomer, ofShipment } = TicketEntity().query;
  if (shipmentId) return [ofShipment({ tenantId, shipmentId })];
  if (customerId) return [ofCustomer({ tenantId, customerId })];
  return shards.map((shard) => (status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard })));
}

/** What happened to a ticket, oldest first. */
export const events = fn(
  z.strictObject({ id, ...PageInput }),
  "tickets:read",
  async ({ id, limit, cursor }) => {
    const { ticketId } = await load(await idOf(id));
    return history(ticketId, { limit, cursor });
  },
);
