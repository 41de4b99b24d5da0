import { z } from "zod";
import { MessageReceived } from "../answers/index.ts";
import { BillingUpdated } from "../billing/index.ts";
import { BookingHeld } from "../bookings/index.ts";
import { ClaimSubmitted } from "../claims/index.ts";
import { CustomerUpdated } from "../customers/index.ts";
import { ExceptionRecorded } from "../exceptions/index.ts";
import { type EventDefinition, eventDefinitions, eventExample, eventSchema, fn } from "../kernel/index.ts";
import { MemberInvited } from "../members/index.ts";
import { NotificationSent, TemplateUpdated } from "../notifications/index.ts";
import { PlaybookUpdated } from "../playbooks/index.ts";
import { ShipmentCreated } from "../shipments/index.ts";
import { TaskCreated } from "../tasks/index.ts";
import { TenantUpdated } from "../tenants/index.ts";
import { SurveyAnswered, TicketCreated } from "../tickets/index.ts";
import { WebhookEndpointDisabled } from "../webhooks/index.ts";

/** One event of each file that defines some: a module that is named here is loaded, with all of its events. */
const oneOfEach = [
  MessageReceived,
  BillingUpdated,
  BookingHeld,
  ClaimSubmitted,
  CustomerUpdated,
  ExceptionRecorded,
  MemberInvited,
  NotificationSent,
  TemplateUpdated,
  PlaybookUpdated,
  ShipmentCreated,
  TaskCreated,
  TenantUpdated,
  TicketCreated,
  SurveyAnswered,
  WebhookEndpointDisabled,
];

/** Every event of the product, by name, whichever of its domains the process has needed until now. */
export function allEvents(): EventDefinition[] {
  return [...new Set([...eventDefinitions(), ...(oneOfEach as unknown as EventDefinition[])])];
}

export const EventType = z
  .object({
    type: z.string(),
    description: z.string(),
    /** Of the form of `data`; it rises when a reader must know of a change. New fields come without. */
    version: z.int(),
    /** JSON schema (draft 2020-12) of `data`. */
    schema: z.record(z.string(), z.unknown()),
    /** Data as such an event may have it. */
    example: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: "EventType",
    example: {
      type: "ticket.solved",
      description: "A ticket was solved",
      version: 1,
      schema: { type: "object", properties: { ticket: { type: "object" } }, required: ["ticket"] },
      example: { ticket: { id: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4", status: "solved" } },
    },
  });

/** Each event that can happen, with the JSON schema of its data and an example. */
export const types = fn(z.strictObject({}), null, async () =>
  allEvents().map((definition) => {
    const { type, description, version } = definition;
    return { type, description, version, schema: eventSchema(definition), example: eventExample(definition) };
  }),
);
