import { z } from "zod";
import { Email, Phone } from "../customers/index.ts";
import { idSchema, Money, orNull } from "../kernel/index.ts";
import { scenarios } from "../playbooks/index.ts";
import { ticketChannels, ticketPriorities, ticketTypes } from "../sla/index.ts";
import { messageExample, ticketExample } from "./examples.ts";
import { ticketStatuses } from "./moves.ts";

const Body = z.string().trim().min(1).max(10_000);
const Tags = z.array(z.string().trim().min(1).max(50)).max(30);
const ContactInput = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  phone: Phone.optional(),
  email: Email.optional(),
});

export const OpenTicket = z
  .strictObject({
    type: z.enum(ticketTypes),
    category: z.enum(scenarios),
    subject: z.string().trim().min(1).max(300),
    body: Body.optional(),
    channel: z.enum(ticketChannels),
    priority: z.enum(ticketPriorities).default("normal"),
    language: z.enum(["zh-CN", "en"]).optional(),
    tags: Tags.default([]),
    customerId: idSchema("customer").optional(),
    customer: ContactInput.optional(),
    shipmentId: idSchema("shipment").optional(),
    trackingNumber: z.string().trim().min(4).max(50).optional(),
  })
  .refine((input) => !(input.customerId && input.customer), {
    path: ["customer"],
    error: "give customerId or customer, not both",
  })
  .refine((input) => input.customerId || input.customer?.phone || input.customer?.email, {
    path: ["customer"],
    error: "is required: a customerId, or a customer with a phone or an e-mail",
  })
  .refine((input) => !(input.shipmentId && input.trackingNumber), {
    path: ["trackingNumber"],
    error: "give shipmentId or trackingNumber, not both",
  })
  .meta({ id: "OpenTicket", example: ticketExample.input });

export const UpdateTicket = z
  .strictObject({
    type: z.enum(ticketTypes),
    category: z.enum(scenarios),
    subject: z.string().trim().min(1).max(300),
    priority: z.enum(ticketPriorities),
    language: z.enum(["zh-CN", "en"]),
    tags: Tags,
  })
  .partial()
  .meta({ id: "UpdateTicket", example: { priority: "urgent", tags: ["vip"] } });

export const messageKinds = ["reply", "note", "customer", "bot"] as const;

export const NewMessage = z
  .strictObject({ kind: z.enum(messageKinds), body: Body })
  .meta({ id: "NewMessage", example: messageExample.input });

const Author = z.object({
  type: z.enum(["public", "member", "apiKey", "customer", "system"]),
  id: z.string().nullable(),
});

export const Message = z
  .object({
    id: idSchema("message"),
    object: z.literal("message"),
    ticketId: z.string(),
    kind: z.enum(messageKinds),
    body: z.string(),
    /** The channel a customer's message came by. */
    channel: z.string().nullable(),
    author: Author,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Message", example: messageExample.output });
export type Message = z.infer<typeof Message>;

const TicketStep = z.object({
  id: z.string(),
  name: z.string(),
  dueAt: z.string(),
  doneAt: z.string().nullable(),
  doneBy: orNull(Author),
  /** Whether the customer sees it as progress. */
  public: z.boolean(),
  note: z.string().optional(),
  amount: Money.optional(),
});

export const Ticket = z
  .object({
    id: idSchema("ticket"),
    object: z.literal("ticket"),
    /** For people: short, and with a check digit. */
    number: z.string(),
    type: z.enum(ticketTypes),
    category: z.enum(scenarios),
    subject: z.string(),
    status: z.enum(ticketStatuses),
    /** The statuses it may be moved to now. */
    allowed: z.array(z.enum(ticketStatuses)),
    priority: z.enum(ticketPriorities),
    channel: z.enum(ticketChannels),
    language: z.enum(["zh-CN", "en"]),
    tier: z.int(),
    tags: z.array(z.string()),
    assigneeId: z.string().nullable(),
    /** Why nobody has it. */
    queueReason: z.string().nullable(),
    customerId: z.string().nullable(),
    shipmentId: z.string().nullable(),
    /** True in the answer to a contact that joined this ticket instead of opening its own. */
    joined: z.boolean(),
    /** How such a problem is dealt with, step by step, as it was when the ticket was opened. */
    playbook: z.object({ id: z.string(), version: z.int(), steps: z.array(TicketStep) }),
    /** The earliest due time of a running clock. */
    nextDueAt: z.string().nullable(),
    /** Granted for lateness by the policy's escalation; `voucher` is the code that takes it off a booking's price. */
    goodwill: z.array(
      z.object({ amount: Money, target: z.string(), grantedAt: z.string(), voucher: z.string().optional() }),
    ),
    links: z.array(
      z.object({
        type: z.enum(["follow_up_of", "followed_up_by", "merged_into", "merged_from", "related"]),
        ticketId: z.string(),
      }),
    ),
    /**
     * Opened by the firm's own rules, about something that the customer was not told of: they hear of it only when
     * they write or somebody replies.
     */
    internal: z.boolean(),
    openedBy: Author,
    solvedAt: z.string().nullable(),
    /** The page where the customer follows the ticket, writes and rates; opens without a log-in. */
    progressUrl: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Ticket", example: ticketExample.output });
export type Ticket = z.infer<typeof Ticket>;
