import type { CustomerItem } from "../customers/index.ts";
import { maskEmail, maskPhone } from "../kernel/index.ts";
import type { Reach } from "./channels/chosen.ts";
import type { Attempt, Channel } from "./schema.ts";

/** Where a customer is reached. */
export interface Address {
  channel: Channel;
  /** E.164, e-mail address, WeChat open id, or the id that the firm's app gave itself. */
  value: string;
}

/**
 * Every address by which a customer may be told, the preferred channel first, then in the tenant's order; without
 * the channels that nobody delivers by and those that the customer has opted out of.
 */
export function addressesOf(customer: CustomerItem, { order, usable }: Reach): Address[] {
  const { channel: preferred, optOutChannels = [] } = customer.notifications;
  const ranked = preferred ? [preferred, ...order.filter((channel) => channel !== preferred)] : order;
  return ranked
    .filter((channel) => usable.has(channel) && !optOutChannels.includes(channel))
    .flatMap((channel) => addressBy(customer, channel) ?? []);
}

/** The customer's address on a channel, whether they want messages there or not. */
export function addressBy(customer: CustomerItem, channel: Channel): Address | null {
  const value = onChannel(customer, channel);
  return value ? { channel, value } : null;
}

function onChannel({ phone, email, identities }: CustomerItem, channel: Channel): string | undefined {
  if (channel === "sms") return phone;
  if (channel === "email") return email;
  const kind = channel === "wechat" ? "wechat" : "app";
  return identities.find((identity) => identity.kind === kind)?.value;
}

/** After so many attempts at which a provider was not available the next channel has its turn. */
const patience = 2;

/**
 * The address to try next: the first that has not been refused and whose provider was not unavailable too often.
 * Where only those are left, the one that was tried least, so that no channel is given up that may recover.
 * @returns `null` where every address was refused
 */
export function nextAddress(addresses: readonly Address[], attempts: readonly Attempt[]): Address | null {
  const left = addresses.filter(
    ({ channel }) => !attempts.some((attempt) => attempt.channel === channel && attempt.final && !attempt.ok),
  );
  const tried = ({ channel }: Address) => attempts.filter((attempt) => attempt.channel === channel).length;
  const fresh = left.find((address) => tried(address) < patience);
  return fresh ?? left.toSorted((a, b) => tried(a) - tried(b))[0] ?? null;
}

/** As the log keeps it. */
export function masked({ channel, value }: Address): string {
  if (channel === "sms") return maskPhone(value);
  return channel === "email" ? maskEmail(value) : `${value.slice(0, 3)}***`;
}
