import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { Shipment } from "../shipments/index.ts";

/** The channels by which people write back. */
export const answerChannels = ["sms", "wechat"] as const;

/** What somebody wrote, as it came in. */
export const InboundMessage = z.object({
  id: idSchema("inboundMessage"),
  object: z.literal("inbound_message"),
  channel: z.enum(answerChannels),
  /** The sender: E.164, or the open id at the firm's WeChat account. */
  from: z.string(),
  text: z.string(),
  /** When it was sent, by the provider. */
  at: z.string(),
  createdAt: z.string(),
});
export type InboundMessage = z.infer<typeof InboundMessage>;

/** What is said back to who gave a command. */
export const Answered = z.object({
  message: InboundMessage.pick({ id: true, channel: true }),
  customerId: idSchema("customer"),
  meaning: z.enum(["rebook", "opt_out", "opt_in"]),
  /** The parcel whose link they get. */
  shipment: Shipment.nullable(),
  /** The page they get: that of the parcel's delivery windows, or the parcel's own. */
  link: z.string().nullish(),
  /** Whether it was said in the very answer to the provider, so that nothing is left to send. */
  replied: z.boolean(),
});
