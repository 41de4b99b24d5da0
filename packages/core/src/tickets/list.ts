import { z } from "zod";
import { findByContact } from "../customers/index.ts";
import { type Operation, PageInput, page, shards } from "../db/index.ts";
import { actor, fn, idSchema, invalid, nullIfMissing, tenant } from "../kernel/index.ts";
import { scenarios } from "../playbooks/index.ts";
import { findId as findShipment } from "../shipments/index.ts";
import { ticketPriorities, ticketTypes } from "../sla/index.ts";
import { memberDesk, queueDesks } from "./desk.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { ticketStatuses } from "./moves.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import type { Ticket } from "./schema.ts";

const ListTickets = z.strictObject({
  ...PageInput,
  status: z.enum(ticketStatuses).optional(),
  /** `unassigned`: what waits, the most urgent first; `mine`: what the asking member has. */
  queue: z.enum(["unassigned", "mine"]).optional(),
  /** `due`: open tickets by the due time that comes next; newest first otherwise. */
  order: z.enum(["newest", "due"]).default("newest"),
  /** `true`: open tickets that have missed a target, the one missed first at the top; `false`: all but those. */
  breached: z.enum(["true", "false"]).optional(),
  customerId: idSchema("customer").optional(),
  shipmentId: idSchema("shipment").optional(),
  assigneeId: idSchema("member").optional(),
  type: z.enum(ticketTypes).optional(),
  category: z.enum(scenarios).optional(),
  priority: z.enum(ticketPriorities).optional(),
  /** A ticket's number, a tracking number, a phone or an e-mail address. */
  q: z.string().trim().min(3).max(254).optional(),
});
type Wanted = z.output<typeof ListTickets>;

/** Each list is a query of one index; what an index cannot tell apart is picked out of what it gives. */
export const list = fn(ListTickets, "tickets:read", async ({ limit, cursor, q, ...given }) => {
  const wanted = q === undefined ? given : await searched(q, given);
  if (wanted === null) return { object: "list" as const, data: [], nextCursor: null };
  if ("ticket" in wanted) return { object: "list" as const, data: [wanted.ticket], nextCursor: null };
  const { queries, order, told } = source(wanted);
  const { queue: _queue, order: _order, breached, ...fields } = { ...wanted, ...told };
  const rest = Object.entries(fields).filter(([, value]) => value !== undefined);
  const isNarrowed = rest.length > 0 || breached === "false";
  return page({
    queries,
    order,
    filter: isNarrowed
      ? (item) =>
          rest.every(([field, value]) => item[field] === value) &&
          (breached !== "false" || !hasBreached(item))
      : undefined,
    limit,
    cursor,
    name: JSON.stringify(["tickets", self(wanted), wanted]),
    map: (item) => toTicket(item as TicketItem),
  });
});

function hasBreached({ clockDesk }: Record<string, unknown>): boolean {
  return typeof clockDesk === "string" && clockDesk.startsWith("breached#");
}

type Filters = Omit<Wanted, "limit" | "cursor" | "q">;

/** Whose list `mine` is; part of the cursor's seal. */
function self({ queue }: Filters): string | null {
  if (queue !== "mine") return null;
  const current = actor();
  if (current.type === "member") return current.memberId;
  throw invalid("queue", "members_only", "only a member has tickets of their own; ask by assigneeId");
}

interface Source {
  queries: Operation[];
  order: "newest" | "oldest";
  /** Filters that the index has dealt with. */
  told: Partial<Filters>;
}

/** The narrowest index for what is wanted. */
function source(wanted: Filters): Source {
  const tenantId = tenant();
  const { status, queue, order, breached, customerId, shipmentId, assigneeId } = wanted;
  const { all, byStatus, ofCustomer, ofShipment, onDesk, byClock } = TicketEntity().query;
  const clock = (state: string) =>
    shards.map((shard) => byClock({ tenantId, clockDesk: `${state}#${shard}` }));
  if (breached === "true") return { queries: clock("breached"), order: "oldest", told: {} };
  if (order === "due") return { queries: clock("running"), order: "oldest", told: {} };
  if (queue === "unassigned") {
    return { queries: queueDesks.map((desk) => onDesk({ tenantId, desk })), order: "oldest", told: {} };
  }
  if (shipmentId)
    return {
      queries: [ofShipment({ tenantId, shipmentId })],
      order: "newest",
      told: { shipmentId: undefined },
    };
  if (customerId)
    return {
      queries: [ofCustomer({ tenantId, customerId })],
      order: "newest",
      told: { customerId: undefined },
    };
  const member = assigneeId ?? self(wanted);
  if (member) {
    const desks = queue === "mine" ? [true] : [true, false];
    return {
      queries: desks.map((open) => onDesk({ tenantId, desk: memberDesk(member, open) })),
      order: "newest",
      told: { assigneeId: undefined },
    };
  }
  const queries = shards.map((shard) =>
    status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard }),
  );
  return { queries, order: "newest", told: { status: undefined } };
}

/** What a word that was typed into the search box stands for; `null` where nothing has it. */
async function searched(q: string, given: Filters): Promise<Filters | { ticket: Ticket } | null> {
  const ticketId = await idOf(q).catch(nullIfMissing);
  if (ticketId && ticketId !== q) return { ticket: toTicket(await load(ticketId)) };
  const shipmentId = /^[A-Za-z0-9-]{4,50}$/.test(q) ? await findShipment(q) : null;
  if (shipmentId) return { ...given, shipmentId };
  const customer = await findByContact(q);
  return customer ? { ...given, customerId: customer.customerId } : null;
}
