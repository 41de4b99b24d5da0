import { appendToProblem, type NewText } from "./append.ts";
import { readKnown } from "./concerned.ts";
import type { TicketItem } from "./entity.ts";
import { openNew } from "./open.ts";
import { toMessage } from "./present.ts";
import { findProblem, load } from "./read.ts";
import type { Message } from "./schema.ts";

/** The ticket that took an ended one up again; `null` where none has. */
export async function followerOf({ links }: TicketItem): Promise<TicketItem | null> {
  const followed = links.findLast(({ type }) => type === "followed_up_by");
  return followed ? load(followed.ticketId) : null;
}

/**
 * Takes up what an ended ticket was about: in the active ticket about the same parcel, else in a new one, which the
 * ended one then names.
 * @throws LostRace where another contact was first, or has begun the follow-up
 */
export async function followUp(
  ended: TicketItem,
  { body, channel, once }: Omit<NewText, "kind">,
): Promise<Message | null> {
  const { customer, existing, ...known } = await readKnown(ended.customerId, ended.shipmentId);
  // Nobody is concerned any more where the profile was taken away.
  const { shipment } = known;
  const active = customer || !shipment ? existing : await findProblem(shipment.shipmentId, undefined);
  if (active) {
    const { message } = await appendToProblem(active, { kind: "customer", body, channel, once });
    return toMessage(message);
  }
  const { type, category, subject, priority, language } = ended;
  const { message } = await openNew({
    ...{ type, category, subject, priority, language, body, ...known, tags: [], messageKind: "customer" },
    channel: ended.channel,
    once,
    concerned: customer && { customer, writes: [], events: [] },
    follows: ended,
  });
  return message;
}
