import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, commit, retryOnConflict, write } from "../db/index.ts";
import { fn, idSchema, nowIso, tenant } from "../kernel/index.ts";
import { type CustomerItem, IdentityEntity } from "./entity.ts";
import { CustomerErased } from "./event.ts";
import { load } from "./find.ts";
import { saveWrite } from "./resolve.ts";
import { toCustomer } from "./schema.ts";

/**
 * Forgets who a customer is, as they may demand (PIPL art. 47, GDPR art. 17): at once the profile with all ways to
 * reach them, then, by the event, what is personal in all that is kept of them. An empty profile stays, so that what
 * refers to it says whom it concerned: somebody who was erased. Asked twice it answers the same.
 * @throws AppError `not_found`
 */
export const erase = fn(z.strictObject({ id: idSchema("customer") }), "customers:erase", ({ id }) =>
  retryOnConflict(async () => {
    const customer = await load(id);
    if (customer.erasedAt) return toCustomer(customer);
    const at = nowIso();
    const { tenantId, customerId, locale, stage, shard, createdAt, identities } = customer;
    const next: CustomerItem = {
      ...{ tenantId, customerId, locale, stage, shard, createdAt },
      ...{ identities: [], vip: false, notifications: {}, erasedAt: at, updatedAt: at },
      version: customer.version + 1,
    };
    // The audit entry belongs to the firm and the customer to one of its worlds, hence the function's own role.
    return asPlatform(() =>
      commit(
        {
          writes: [
            saveWrite(next),
            ...identities.map(({ kind, value }) =>
              write(IdentityEntity().delete({ tenantId: tenant(), kind, value })),
            ),
            auditWrite("customer.erased", { type: "customer", id }),
          ],
          events: [CustomerErased({ customer: toCustomer(next) })],
        },
        toCustomer(next),
      ),
    );
  }),
);
