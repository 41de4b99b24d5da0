import { z } from "zod";
import { customerStages } from "../customers/index.ts";

/** The words by which tickets are told apart, said here once: tickets have them from here. */
export const ticketTypes = [
  "inquiry",
  "complaint",
  "claim",
  "exception",
  "suggestion",
  "appointment",
] as const;
export const ticketPriorities = ["low", "normal", "high", "urgent"] as const;
export const ticketChannels = [
  "phone",
  "email",
  "sms",
  "wechat",
  "app",
  "web",
  "api",
  "walk_in",
  "system",
] as const;

export type TicketPriority = (typeof ticketPriorities)[number];

/** By the name of a scenario; a firm may have scenarios of its own. */
export const categorySchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a category such as where-is-my-parcel");
export const goodsSchema = z.string().trim().min(1).max(50);

/** All that decides which policy a ticket gets. */
export const MatchTicket = z
  .strictObject({
    type: z.enum(ticketTypes),
    category: categorySchema,
    priority: z.enum(ticketPriorities).default("normal"),
    channel: z.enum(ticketChannels),
    /** The customer's stage of life. */
    stage: z.enum(customerStages).optional(),
    vip: z.boolean().optional(),
    /** The kind of goods in the parcel. */
    goods: goodsSchema.optional(),
  })
  .meta({
    id: "MatchTicket",
    example: { type: "complaint", category: "damaged", priority: "urgent", channel: "wechat", vip: true },
  });

/** The same as {@link MatchTicket} for callers inside, whose words were checked already. */
export interface TicketFacts {
  type: string;
  category: string;
  priority: TicketPriority;
  channel: string;
  stage?: string | undefined;
  vip?: boolean | undefined;
  goods?: string | undefined;
}
