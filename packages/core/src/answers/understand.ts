import { pageToRebook } from "../bookings/index.ts";
import { type CustomerItem, findBySender } from "../customers/index.ts";
import { lastTold, replyText } from "../notifications/index.ts";
import { load as loadShipment, type ShipmentItem } from "../shipments/index.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import type { InboundMessage } from "./schema.ts";

type Wrote = Pick<InboundMessage, "channel" | "from" | "text">;

export interface Understood {
  meaning: Meaning;
  /** `null` for somebody who is not known yet. */
  customer: CustomerItem | null;
  /** The parcel they were last told about. */
  shipment: ShipmentItem | null;
  /** Whether the command changes nothing, such as STOP from who has stopped: then nothing is said. */
  idle: boolean;
}

/** What a message means, coming from this sender now. A wish for a link where no parcel is known is talk. */
export async function understand({ channel, from, text }: Wrote): Promise<Understood> {
  const customer = await findBySender(channel, from);
  const shipmentId = customer && (await lastTold(customer.customerId));
  const shipment = shipmentId ? await loadShipment(shipmentId) : null;
  const asked = meaningOf(text);
  const meaning = asked === "rebook" && !shipment ? "talk" : asked;
  const { optOut = false, optOutChannels = [] } = customer?.notifications ?? {};
  const silent = optOut || optOutChannels.includes(channel);
  const idle = (meaning === "opt_out" && optOut) || (meaning === "opt_in" && !silent);
  return { meaning, customer, shipment, idle };
}

/** What is said at once to who gave a command on a channel that takes an answer; `null` where nothing is. */
export async function immediateReply(message: Wrote): Promise<string | null> {
  const { meaning, customer, shipment, idle } = await understand(message);
  if (meaning === "talk" || idle) return null;
  const link = meaning === "rebook" && shipment ? await pageToRebook(shipment) : null;
  return replyText(meaning, customer?.locale, shipment, link);
}
