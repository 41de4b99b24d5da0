import { notFound, tenant } from "../kernel/index.ts";
import { CustomerEntity, type CustomerItem, IdentityEntity } from "./entity.ts";
import type { Identity } from "./schema.ts";

/** @throws AppError `not_found` */
export async function load(customerId: string): Promise<CustomerItem> {
  const { data } = await CustomerEntity().get({ tenantId: tenant(), customerId }).go({ consistent: true });
  if (!data) throw notFound("customer", customerId);
  return data;
}

/** The customer who has any of these identities, asked in their order. */
export async function findByIdentity(identities: Identity[]): Promise<CustomerItem | null> {
  const found = await Promise.all(
    identities.map(({ kind, value }) =>
      IdentityEntity().get({ tenantId: tenant(), kind, value }).go({ consistent: true }),
    ),
  );
  const owner = found.find(({ data }) => data)?.data;
  return owner ? load(owner.customerId) : null;
}
