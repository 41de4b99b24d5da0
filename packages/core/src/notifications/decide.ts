import type { CustomerItem } from "../customers/index.ts";
import { rules } from "../kernel/index.ts";
import { type Address, addressBy, addressesOf, nextAddress } from "./address.ts";
import type { Reach } from "./channels/chosen.ts";
import type { Fact } from "./fact.ts";
import { quietUntil } from "./quiet-hours.ts";
import type { Attempt, NotificationReason } from "./schema.ts";

export type Decision =
  | { status: "queued"; address: Address }
  | { status: "held"; reason: "quiet_hours"; address: Address; until: number }
  | { status: "suppressed"; reason: NotificationReason; address: Address | null };

/**
 * Whether a customer is told a fact, and when. Whether it was told them already only the store can say.
 * @param customer `null` where nobody is known to whom the fact matters
 * @param now milliseconds since the epoch
 * @param zone IANA zone for the quiet hours
 * @param way the channels there are, and what was tried so far
 */
export function decide(
  fact: Fact,
  customer: CustomerItem | null,
  now: number,
  zone: string,
  way: { reach: Reach; attempts: readonly Attempt[] },
): Decision {
  if (!customer) return { status: "suppressed", reason: "no_contact", address: null };
  if (fact.replyOn) return reply(addressBy(customer, fact.replyOn), way);
  const allowed = addressesOf(customer, way.reach);
  const address = nextAddress(allowed, way.attempts);
  const { optOut, optOutChannels, quietHours } = customer.notifications;
  const allOut = allowed.length === 0 && optOutChannels?.some((channel) => addressBy(customer, channel));
  if (optOut || allOut) return { status: "suppressed", reason: "opted_out", address };
  if (isBefore(fact, fact.silentBefore)) return { status: "suppressed", reason: "before_import", address };
  if (fact.parcels?.length === 0) return { status: "suppressed", reason: "no_longer_true", address };
  if (fact.staleAt !== null && now >= Date.parse(fact.staleAt))
    return { status: "suppressed", reason: "outdated", address };
  if (!address) return { status: "suppressed", reason: "no_contact", address };
  if (fact.folded) return { status: "suppressed", reason: "digest", address };
  const exempt = fact.urgent && !quietHours?.includeExceptions;
  const until = exempt ? null : quietUntil(now, zone, quietHours ?? rules().quietHours);
  return until === null
    ? { status: "queued", address }
    : { status: "held", reason: "quiet_hours", address, until };
}

/** Whoever has just written is answered at once and where they wrote, also when they want no messages otherwise. */
function reply(address: Address | null, { attempts }: { attempts: readonly Attempt[] }): Decision {
  const next = address && nextAddress([address], attempts);
  return next ? { status: "queued", address: next } : { status: "suppressed", reason: "no_contact", address };
}

function isBefore({ happenedAt }: Fact, time: string | null): boolean {
  return happenedAt !== null && time !== null && Date.parse(happenedAt) < Date.parse(time);
}
