import { write } from "../db/index.ts";
import { iso, now, rules, scope, tenant } from "../kernel/index.ts";
import { DigestEntity } from "./digest-entity.ts";
import { nextDigest } from "./digest-times.ts";
import type { Besides } from "./record.ts";

/** What falls due when a customer's digest goes. */
export const digestKind = "notification.digest";

/**
 * Puts a movement into the customer's next digest, in the transaction that keeps the decision to do so. The due item
 * is one for each digest's time, so that what comes while a digest is written does not put that digest off.
 */
export function intoDigest(customerId: string, shipmentId: string): Besides {
  const at = iso(nextDigest(now(), scope().tenant.timezone, rules().digestTimes));
  const moved = DigestEntity()
    .update({ tenantId: tenant(), customerId })
    .add({ shipmentIds: [shipmentId], movements: 1 });
  return {
    writes: [write(moved)],
    due: [{ kind: digestKind, key: `${customerId}#${at}`, at, data: { customerId } }],
  };
}
