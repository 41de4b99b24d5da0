import { z } from "zod";
import { type Due, retryOnConflict, transact, write } from "../db/index.ts";
import { newId, sha256, tenant } from "../kernel/index.ts";
import { DigestEntity } from "./digest-entity.ts";
import { parcelsOnTheWay } from "./digest-parcels.ts";
import type { Fact } from "./fact.ts";
import { begin } from "./tell.ts";

/**
 * Acts on a due item of kind `notification.digest`: one message that names those of the customer's parcels that moved
 * since the last digest and are still on the way. It is decided on, held and kept like any other notification.
 * @throws Error where the provider is not available; the notification is then due by itself
 */
export function digest(due: Due): Promise<void> {
  const { customerId } = z.object({ customerId: z.string() }).parse(due.data);
  const key = { tenantId: tenant(), customerId };
  return retryOnConflict(async () => {
    const { data: pending } = await DigestEntity().get(key).go({ consistent: true });
    if (!pending) return transact({ writes: [], acted: due });
    const parcels = await parcelsOnTheWay([...(pending.shipmentIds ?? [])], customerId);
    // What moves meanwhile is not lost: it changes the count, and this digest is written anew with it.
    const taken = DigestEntity()
      .delete(key)
      .where(({ movements }, { eq }) => eq(movements, pending.movements ?? 0));
    const besides = { writes: [write(taken)], due: [], acted: due };
    await begin(newId("notification"), digestFact(due.dueId, customerId, parcels), besides);
  });
}

function digestFact(origin: string, customerId: string, parcels: NonNullable<Fact["parcels"]>): Fact {
  const states = parcels.map(({ id, status, lastEventAt }) => [id, status, lastEventAt]);
  return {
    eventId: origin,
    event: "shipment.digest",
    text: "shipment.digest",
    about: sha256(JSON.stringify(states)),
    happenedAt: null,
    silentBefore: null,
    staleAt: null,
    urgent: false,
    folded: false,
    customerId,
    shipmentId: null,
    ticketId: null,
    shipment: null,
    exception: null,
    parcels,
    ticket: null,
    message: null,
  };
}
