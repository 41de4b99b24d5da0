import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { findById as findCustomer } from "../customers/index.ts";
import { PageInput, page, retryOnConflict, shards, transact } from "../db/index.ts";
import { isActive } from "../dispatch/index.ts";
import { AppError, fn, nowIso, tenant } from "../kernel/index.ts";
import { load as loadShipment } from "../shipments/index.ts";
import { type Chosen, choose, record } from "../sla/index.ts";
import { changed, saveWrite } from "./change.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { TicketUpdated } from "./event.ts";
import { facts } from "./facts.ts";
import { ticketStatuses } from "./moves.ts";
import { toTicket } from "./present.ts";
import { idOf, load } from "./read.ts";
import { withinRepeatLimit } from "./repeat-complaint.ts";
import { timed } from "./timers.ts";

/**
 * Gives an open ticket the policy that a new one like it would get now. What its clocks have used is kept; targets
 * that were met or missed stay so. A ticket that has that policy already stays as it is.
 * @throws AppError `not_found`, `conflict` where the ticket has ended
 */
export const reapplyPolicy = fn(
  z.strictObject({ id: z.string().min(1).max(60) }),
  "policies:write",
  async ({ id }) => {
    const ticketId = await idOf(id);
    const ticket = await load(ticketId);
    if (!isActive(ticket.status)) {
      throw new AppError("conflict", { detail: `Ticket ${ticket.number} is ${ticket.status}.` });
    }
    return toTicket((await reapply(ticketId)).ticket);
  },
);

export const Reapplication = z
  .object({
    object: z.literal("policy_reapplication"),
    /** Open tickets that were looked at in this step. */
    looked: z.int(),
    /** Those of them that have another policy, version or calendar now. */
    changed: z.int(),
    /** Send it to go on; `null` when all open tickets have been looked at. */
    nextCursor: z.string().nullable(),
  })
  .meta({
    id: "PolicyReapplication",
    example: { object: "policy_reapplication", looked: 100, changed: 12, nextCursor: null },
  });

/** Does the same for all open tickets, one step of at most `limit` tickets at a time. */
export const reapplyPolicies = fn(
  z.strictObject(PageInput),
  "policies:write",
  async ({ limit, cursor }): Promise<z.output<typeof Reapplication>> => {
    const { byStatus } = TicketEntity().query;
    const tenantId = tenant();
    const found = await page({
      queries: ticketStatuses
        .filter(isActive)
        .flatMap((status) => shards.map((shard) => byStatus({ tenantId, status, shard }))),
      limit,
      cursor,
      name: "reapply-policies",
      map: (item) => (item as TicketItem).ticketId,
    });
    let count = 0;
    for (const ticketId of found.data) if ((await reapply(ticketId)).isChanged) count++;
    return {
      object: "policy_reapplication",
      looked: found.data.length,
      changed: count,
      nextCursor: found.nextCursor,
    };
  },
);

function reapply(ticketId: string): Promise<{ ticket: TicketItem; isChanged: boolean }> {
  return retryOnConflict(async () => {
    const before = await load(ticketId);
    if (!isActive(before.status)) return { ticket: before, isChanged: false };
    const [customer, shipment] = await Promise.all([
      before.customerId ? findCustomer(before.customerId) : null,
      before.shipmentId ? loadShipment(before.shipmentId) : null,
    ]);
    const { policy, calendar, pauseOnHold, targets: own } = await choose(facts(before, customer, shipment));
    const targets = before.repeatComplaint ? withinRepeatLimit(own) : own;
    const wanted = { policy, calendar, pauseOnHold, targets };
    if (isDeepStrictEqual(inForce(before), wanted)) return { ticket: before, isChanged: false };
    const retarget = { at: nowIso(), type: "retarget" as const, targets, calendar, pauseOnHold };
    const next = changed(before, { policy, clock: record(before.clock, retarget) });
    const { ticket, ...times } = await timed(next);
    await transact({
      writes: [saveWrite(ticket)],
      events: [TicketUpdated({ ticket: toTicket(ticket) })],
      ...times,
    });
    return { ticket, isChanged: true };
  });
}

/** By what a ticket's clocks run now, after all that was changed since it was opened. */
function inForce({ policy, calendar, pauseOnHold, clock }: TicketItem) {
  const now: { calendar: TicketItem["calendar"]; pauseOnHold: boolean; targets: Chosen["targets"] } = {
    calendar,
    pauseOnHold,
    targets: {},
  };
  for (const event of clock) {
    if (event.type === "created") now.targets = event.targets;
    if (event.type !== "retarget") continue;
    now.targets = event.targets;
    now.calendar = event.calendar ?? now.calendar;
    now.pauseOnHold = event.pauseOnHold ?? now.pauseOnHold;
  }
  return { policy, ...now };
}
