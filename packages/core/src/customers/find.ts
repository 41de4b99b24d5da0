import { type Read, reading, readTogether } from "../db/index.ts";
import { normalizeEmail, notFound, scope, tenant } from "../kernel/index.ts";
import { normalizePhone } from "../kernel/phone.ts";
import { CustomerEntity, type CustomerItem, IdentityEntity } from "./entity.ts";
import type { Identity } from "./schema.ts";

/** A profile, read fresh; `null` where there is none. */
export async function findById(customerId: string): Promise<CustomerItem | null> {
  const { data } = await CustomerEntity().get({ tenantId: tenant(), customerId }).go({ consistent: true });
  return data;
}

/** @throws AppError `not_found` */
export async function load(customerId: string): Promise<CustomerItem> {
  const customer = await findById(customerId);
  if (!customer) throw notFound("customer", customerId);
  return customer;
}

/** For reading a profile together with other things. */
export function customerRead(customerId: string): Read<CustomerItem> {
  return reading<CustomerItem>(CustomerEntity(), CustomerEntity().get({ tenantId: tenant(), customerId }));
}

/** For reading who has an identity together with other things. */
export function ownerRead({ kind, value }: Identity): Read<{ customerId: string }> {
  return reading<{ customerId: string }>(
    IdentityEntity(),
    IdentityEntity().get({ tenantId: tenant(), kind, value }),
  );
}

/**
 * The customer who has any of these identities, which are looked up together. Where they belong to several customers
 * it is the one who has the first of them; `null` where nobody has any.
 */
export async function findByIdentity(identities: Identity[]): Promise<CustomerItem | null> {
  const owners = await readTogether(identities.map(ownerRead));
  const owner = owners.find((found) => found !== null);
  return owner ? load(owner.customerId) : null;
}

/** The customer behind what somebody typed, a phone number in any spelling or an e-mail address; `null` for neither. */
export function findByContact(text: string): Promise<CustomerItem | null> {
  if (text.includes("@")) return findByIdentity([{ kind: "email", value: normalizeEmail(text) }]);
  const phone = normalizePhone(text, scope().tenant.country);
  return phone ? findByIdentity([{ kind: "phone", value: phone }]) : Promise.resolve(null);
}

/** The customer who wrote: by the phone (E.164) an SMS came from, or the open id at the firm's WeChat account. */
export function findBySender(channel: "sms" | "wechat", from: string): Promise<CustomerItem | null> {
  return findByIdentity([{ kind: channel === "sms" ? "phone" : "wechat", value: from }]);
}
