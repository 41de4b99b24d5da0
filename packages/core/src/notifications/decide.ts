import type { CustomerItem } from "../customers/index.ts";
import type { Fact } from "./fact.ts";
import { defaultQuietHours, quietUntil } from "./quiet-hours.ts";
import type { Channel, NotificationReason } from "./schema.ts";

/** Where a customer is reached. */
export interface Address {
  channel: Channel;
  /** E.164 or e-mail address. */
  value: string;
}

export type Decision =
  | { status: "queued"; address: Address }
  | { status: "held"; reason: "quiet_hours"; address: Address; until: number }
  | { status: "suppressed"; reason: NotificationReason; address: Address | null };

/**
 * Whether a customer is told a fact, and when. Whether it was told them already only the store can say.
 * @param customer `null` where nobody is known to whom the fact matters
 * @param now milliseconds since the epoch
 * @param zone IANA zone for the quiet hours
 */
export function decide(fact: Fact, customer: CustomerItem | null, now: number, zone: string): Decision {
  if (!customer) return { status: "suppressed", reason: "no_contact", address: null };
  const address = addressOf(customer);
  const { optOut, quietHours } = customer.notifications;
  if (optOut) return { status: "suppressed", reason: "opted_out", address };
  if (isBefore(fact, fact.silentBefore)) return { status: "suppressed", reason: "before_import", address };
  if (fact.parcels?.length === 0) return { status: "suppressed", reason: "no_longer_true", address };
  if (fact.staleAt !== null && now >= Date.parse(fact.staleAt))
    return { status: "suppressed", reason: "outdated", address };
  if (!address) return { status: "suppressed", reason: "no_contact", address };
  if (fact.folded) return { status: "suppressed", reason: "digest", address };
  const exempt = fact.urgent && !quietHours?.includeExceptions;
  const until = exempt ? null : quietUntil(now, zone, quietHours ?? defaultQuietHours);
  return until === null
    ? { status: "queued", address }
    : { status: "held", reason: "quiet_hours", address, until };
}

/** The preferred channel where it reaches the customer, else SMS, else e-mail. */
export function addressOf(customer: CustomerItem): Address | null {
  const { phone, email, notifications } = customer;
  const byChannel: Partial<Record<Channel, string | undefined>> = { sms: phone, email };
  const preferred =
    notifications.channel === "email" ? (["email", "sms"] as const) : (["sms", "email"] as const);
  for (const channel of preferred) {
    const value = byChannel[channel];
    if (value) return { channel, value };
  }
  return null;
}

function isBefore({ happenedAt }: Fact, time: string | null): boolean {
  return happenedAt !== null && time !== null && Date.parse(happenedAt) < Date.parse(time);
}
