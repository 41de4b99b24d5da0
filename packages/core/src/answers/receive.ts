import { AlreadyDone, transact } from "../db/index.ts";
import { log, newId, nowIso, scope, sha256 } from "../kernel/index.ts";
import { normalizePhone } from "../kernel/phone.ts";
import { MessageReceived } from "./event.ts";
import type { InboundMessage } from "./schema.ts";

export interface Received extends Pick<InboundMessage, "channel" | "from" | "text" | "at"> {
  /** What the provider calls the message; the same name is the same message. */
  providerId: string;
}

/** A text is kept up to this many characters; an SMS has 670 at most. */
const longest = 2_000;

/**
 * Takes what somebody wrote; what it means is done when its event comes round. The same message twice is one.
 * @returns the message, `null` where its sender is nobody who could be answered (a short number of an operator)
 */
export async function receive({
  channel,
  from,
  text,
  at,
  providerId,
}: Received): Promise<InboundMessage | null> {
  const sender = channel === "sms" ? normalizePhone(from, scope().tenant.country) : from;
  if (!sender) {
    log.warn("a message came from what is no phone number", { channel });
    return null;
  }
  const message: InboundMessage = {
    id: newId("inboundMessage"),
    object: "inbound_message",
    ...{ channel, from: sender, at },
    text: text.trim().slice(0, longest),
    createdAt: nowIso(),
  };
  try {
    const once = { consumer: "inbound-message", eventId: sha256(`${channel}#${sender}#${providerId}`) };
    await transact({ writes: [], events: [MessageReceived({ message })], once });
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
  }
  return message;
}
