import { shardOf, type Write, write } from "../db/index.ts";
import { type EventDraft, newId, nowIso, scope, tenant } from "../kernel/index.ts";
import { CustomerEntity, type CustomerItem, IdentityEntity } from "./entity.ts";
import { CustomerUpdated } from "./event.ts";
import { findByIdentity } from "./find.ts";
import { type Contact, identitiesOf, toCustomer } from "./schema.ts";

export interface Resolved {
  customer: CustomerItem;
  /** What the caller must write with its own change, so that both come to be or neither. */
  writes: Write[];
  events: EventDraft[];
}

/**
 * The customer behind a contact: the one who has any of its identities, else a new one. A contact that brings a
 * further identity nobody has adds it to the profile. Two contacts of a new person at the same instant race
 * for the identity's key; the loser gets a LostRace and finds the winner's profile when it tries again.
 * @param path where the contact stands in the input, such as `recipient.`, for field errors
 * @returns `null` for a contact without any identity
 * @throws AppError `validation_failed` for a phone number that is none
 */
export async function resolve(contact: Contact, path = ""): Promise<Resolved | null> {
  const identities = identitiesOf(contact, path);
  if (identities.length === 0) return null;
  return resolved(await findByIdentity(identities), contact, identities);
}

/** The same where it was looked up already who has the contact's identities. */
export function resolved(
  known: CustomerItem | null,
  contact: Contact,
  identities: CustomerItem["identities"],
): Resolved {
  return known ? extend(known, contact, identities) : create(contact, identities);
}

/**
 * As {@link resolve}, for a contact that is known to have an identity, with what they want of messages from now on.
 * @param notifications what changes of their preferences, `null` for nothing
 */
export async function resolveWith(
  contact: Contact,
  notifications: CustomerItem["notifications"] | null,
): Promise<Resolved> {
  const identities = identitiesOf(contact);
  const known = await findByIdentity(identities);
  if (!known) return create(contact, identities, notifications ?? {});
  if (!notifications) return { customer: known, writes: [], events: [] };
  const customer: CustomerItem = {
    ...known,
    notifications: { ...known.notifications, ...notifications },
    updatedAt: nowIso(),
    version: known.version + 1,
  };
  return {
    customer,
    writes: [saveWrite(customer)],
    events: [CustomerUpdated({ customer: toCustomer(customer) })],
  };
}

function create(
  contact: Contact,
  identities: CustomerItem["identities"],
  notifications: CustomerItem["notifications"] = {},
): Resolved {
  const customer = { ...newCustomer(contact, identities), notifications };
  return {
    customer,
    writes: [write(CustomerEntity().create(customer)), ...identityWrites(customer.customerId, identities)],
    events: [CustomerUpdated({ customer: toCustomer(customer) })],
  };
}

/** A profile that nobody has yet, with the defaults of the tenant. */
export function newCustomer(contact: Contact, identities: CustomerItem["identities"]): CustomerItem {
  const at = nowIso();
  const customerId = newId("customer");
  return {
    tenantId: tenant(),
    customerId,
    name: contact.name,
    phone: identities.find(({ kind }) => kind === "phone")?.value,
    email: identities.find(({ kind }) => kind === "email")?.value,
    identities,
    locale: scope().tenant.locale,
    stage: "new",
    vip: false,
    notifications: {},
    shard: shardOf(customerId),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

function extend(customer: CustomerItem, contact: Contact, identities: CustomerItem["identities"]): Resolved {
  const has = new Set(customer.identities.map(({ kind, value }) => `${kind}#${value}`));
  const added = identities.filter(({ kind, value }) => !has.has(`${kind}#${value}`));
  const name = customer.name ?? contact.name;
  if (added.length === 0 && name === customer.name) return { customer, writes: [], events: [] };
  const next: CustomerItem = {
    ...customer,
    name,
    phone: customer.phone ?? added.find(({ kind }) => kind === "phone")?.value,
    email: customer.email ?? added.find(({ kind }) => kind === "email")?.value,
    identities: [...customer.identities, ...added],
    updatedAt: nowIso(),
    version: customer.version + 1,
  };
  return {
    customer: next,
    writes: [saveWrite(next), ...identityWrites(next.customerId, added)],
    events: [CustomerUpdated({ customer: toCustomer(next) })],
  };
}

/** Puts a changed profile; loses to any other change of it since it was read. */
export function saveWrite(next: CustomerItem): Write {
  const operation = CustomerEntity()
    .put(next)
    .where(({ version }, { eq }) => eq(version, next.version - 1));
  return write(operation);
}

/**
 * Gives a customer identities that nobody has: the key of each lets one customer through.
 * @param conflict what it means that somebody has one; by default a lost race
 */
export function identityWrites(
  customerId: string,
  identities: CustomerItem["identities"],
  conflict?: Write["conflict"],
): Write[] {
  return identities.map(({ kind, value }) =>
    write(IdentityEntity().create({ tenantId: tenant(), kind, value, customerId }), conflict),
  );
}
