import { z } from "zod";
import { commit, PageInput, page, retryOnConflict, shards, transact, write } from "../db/index.ts";
import { AppError, fn, idSchema, invalid, nowIso, tenant } from "../kernel/index.ts";
import { CustomerEntity, type CustomerItem, IdentityEntity } from "./entity.ts";
import { CustomerUpdated } from "./event.ts";
import { findByIdentity, load } from "./find.ts";
import { identityWrites, newCustomer, saveWrite } from "./resolve.ts";
import {
  CreateCustomer,
  Email,
  type Identity,
  identitiesOf,
  NewIdentity,
  Phone,
  toCustomer,
  UpdateCustomer,
} from "./schema.ts";

export type { CustomerItem } from "./entity.ts";
export { erase } from "./erase.ts";
export { CustomerErased, CustomerUpdated } from "./event.ts";
export { customerExample } from "./examples.ts";
export { customerRead, findByContact, findById, findBySender, load, ownerRead } from "./find.ts";
export { type Resolved, resolve, resolved, resolveWith } from "./resolve.ts";
export {
  type Contact,
  CreateCustomer,
  Customer,
  Email,
  Identity,
  identitiesOf,
  Phone,
  toCustomer,
  UpdateCustomer,
} from "./schema.ts";
export { customerStages } from "./stages.ts";

const taken = () =>
  new AppError("identity_taken", {
    detail: "Another customer has this phone, e-mail or identity. Search for them by it.",
  });

/** Makes a profile, with the tenant's language where none is given. @throws AppError `identity_taken`, `validation_failed` */
export const create = fn(CreateCustomer, "customers:write", async (input) => {
  const identities = identitiesOf(input);
  const { locale, vip, stage, dedicatedAgentId, notifications } = input;
  const base = newCustomer(input, identities);
  const customer: CustomerItem = {
    ...base,
    locale: locale ?? base.locale,
    vip: vip ?? false,
    stage: stage ?? "new",
    dedicatedAgentId: dedicatedAgentId ?? undefined,
    notifications: notifications ?? {},
  };
  return commit(
    {
      writes: [
        write(CustomerEntity().create(customer)),
        ...identityWrites(customer.customerId, identities, taken),
      ],
      events: [CustomerUpdated({ customer: toCustomer(customer) })],
    },
    toCustomer(customer),
  );
});

/** A profile; masked for those who may not see personal data. @throws AppError `not_found` */
export const get = fn(z.strictObject({ id: idSchema("customer") }), "customers:read", async ({ id }) =>
  toCustomer(await load(id)),
);

/**
 * Changes a profile. A phone or e-mail of `null` is taken away; a list of identities takes the place of all others.
 * @throws AppError `not_found`, `precondition_failed`, `identity_taken`, `validation_failed` where no identity is left
 */
export const update = fn(
  z.strictObject({ id: idSchema("customer"), changes: UpdateCustomer, ifVersion: z.int().optional() }),
  "customers:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const customer = await load(id);
      if (ifVersion !== undefined && ifVersion !== customer.version)
        throw new AppError("precondition_failed");
      const next = changed(customer, changes);
      const { added, removed } = difference(customer.identities, next.identities);
      return commit(
        {
          writes: [
            saveWrite(next),
            ...identityWrites(id, added, taken),
            ...removed.map(({ kind, value }) =>
              write(IdentityEntity().delete({ tenantId: tenant(), kind, value })),
            ),
          ],
          events: [CustomerUpdated({ customer: toCustomer(next) })],
        },
        toCustomer(next),
      );
    }),
);

function changed(customer: CustomerItem, changes: z.output<typeof UpdateCustomer>): CustomerItem {
  const { phone, email, identities, dedicatedAgentId, notifications, ...rest } = changes;
  const given = identitiesOf({ phone: phone ?? undefined, email: email ?? undefined, identities });
  const kept =
    identities === undefined
      ? customer.identities.filter(({ kind }) => changes[kind as "phone" | "email"] === undefined)
      : [];
  const all = [...given, ...kept];
  if (all.length === 0)
    throw invalid("phone", "required", "a customer needs a phone, an e-mail or another identity");
  return {
    ...customer,
    ...rest,
    dedicatedAgentId:
      dedicatedAgentId === undefined ? customer.dedicatedAgentId : (dedicatedAgentId ?? undefined),
    notifications: { ...customer.notifications, ...notifications },
    identities: all,
    phone: all.find(({ kind }) => kind === "phone")?.value,
    email: all.find(({ kind }) => kind === "email")?.value,
    updatedAt: nowIso(),
    version: customer.version + 1,
  };
}

function difference(before: Identity[], after: Identity[]) {
  const name = ({ kind, value }: Identity) => `${kind}#${value}`;
  const had = new Set(before.map(name));
  const has = new Set(after.map(name));
  return {
    added: after.filter((one) => !had.has(name(one))),
    removed: before.filter((one) => !has.has(name(one))),
  };
}

/** Profiles, newest first; at most one where a phone, an e-mail or another identity is asked for. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    phone: Phone.optional(),
    email: Email.optional(),
    /** `kind:value`, such as `wechat:oX1…` */
    identity: z
      .string()
      .refine((text) => NewIdentity.safeParse(splitIdentity(text)).success, "must be kind:value")
      .optional(),
  }),
  "customers:read",
  async ({ limit, cursor, phone, email, identity }) => {
    if (phone || email || identity) {
      const found = await findByIdentity(
        identitiesOf({
          phone,
          email,
          identities: identity ? [NewIdentity.parse(splitIdentity(identity))] : [],
        }),
      );
      return { object: "list" as const, data: found ? [toCustomer(found)] : [], nextCursor: null };
    }
    return page({
      queries: shards.map((shard) => CustomerEntity().query.all({ tenantId: tenant(), shard })),
      limit,
      cursor,
      name: "customers",
      map: (item) => toCustomer(item as CustomerItem),
    });
  },
);

function splitIdentity(text: string): { kind: string; value: string } {
  const [kind = "", ...value] = text.split(":");
  return { kind, value: value.join(":") };
}

/**
 * Takes a profile and its identities away. Shipments and tickets stay, and refer to somebody who is no longer known.
 * @throws AppError `not_found`
 */
export const remove = fn(z.strictObject({ id: idSchema("customer") }), "customers:write", ({ id }) =>
  retryOnConflict(async () => {
    const customer = await load(id);
    // An identity that is added meanwhile would be left behind and lead to nobody.
    const unchanged = CustomerEntity()
      .delete({ tenantId: tenant(), customerId: id })
      .where(({ version }, { eq }) => eq(version, customer.version));
    await transact({
      writes: [
        write(unchanged),
        ...customer.identities.map(({ kind, value }) =>
          write(IdentityEntity().delete({ tenantId: tenant(), kind, value })),
        ),
      ],
    });
  }),
);
