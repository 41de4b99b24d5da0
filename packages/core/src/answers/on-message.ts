import { z } from "zod";
import { pageToRebook } from "../bookings/index.ts";
import { type CustomerItem, resolve, resolveWith } from "../customers/index.ts";
import { type PublishedEvent, retryOnConflict, transact } from "../db/index.ts";
import { scope, withActor } from "../kernel/index.ts";
import { toShipment } from "../shipments/index.ts";
import { writeIn } from "../tickets/index.ts";
import { MessageAnswered } from "./event.ts";
import { InboundMessage } from "./schema.ts";
import { type Understood, understand } from "./understand.ts";

const Data = z.object({ message: InboundMessage });

/**
 * Does what a message asks for, once however often its event is delivered: STOP and START change the customer, who
 * is made where nobody knows them yet; a wish for a link and both of these are answered; all else is for a person
 * and joins the customer's ticket or opens one.
 */
export async function onMessage(event: PublishedEvent): Promise<void> {
  const { message } = Data.parse(event.data);
  const once = { consumer: "answers", eventId: event.id };
  await retryOnConflict(async () => {
    const understood = await understand(message);
    const { meaning, shipment, idle } = understood;
    if (meaning === "talk") return talk(message, understood, once);
    if (idle) return transact({ writes: [], once });
    const notifications = preferencesAfter(meaning, message, understood.customer);
    const resolved = await resolveWith(contactOf(message), notifications);
    const { id, channel } = message;
    const answered = MessageAnswered({
      message: { id, channel },
      customerId: resolved.customer.customerId,
      meaning,
      shipment: meaning === "rebook" && shipment ? toShipment(shipment) : null,
      link: meaning === "rebook" && shipment ? await pageToRebook(shipment) : null,
      // WeChat was answered while it waited.
      replied: channel === "wechat",
    });
    await transact({ writes: resolved.writes, events: [...resolved.events, answered], once });
  });
}

/** What the customer is to want from now on; `null` where that does not change. */
function preferencesAfter(
  meaning: Understood["meaning"],
  { channel }: InboundMessage,
  customer: CustomerItem | null,
): CustomerItem["notifications"] | null {
  if (meaning === "opt_out") return { optOut: true };
  if (meaning !== "opt_in") return null;
  const { optOutChannels = [] } = customer?.notifications ?? {};
  return { optOut: false, optOutChannels: optOutChannels.filter((each) => each !== channel) };
}

async function talk(
  message: InboundMessage,
  { shipment }: Understood,
  once: { consumer: string; eventId: string },
): Promise<void> {
  const concerned = await resolve(contactOf(message));
  if (!concerned) return;
  const { tenant, mode, clockOffset } = scope();
  // It is the customer who writes, so the ticket says so.
  await withActor({ type: "customer", tenant, mode, clockOffset }, () =>
    writeIn({ concerned, shipment, text: message.text || "…", channel: message.channel, once }),
  );
}

function contactOf({ channel, from }: InboundMessage) {
  return channel === "sms" ? { phone: from } : { identities: [{ kind: "wechat" as const, value: from }] };
}
