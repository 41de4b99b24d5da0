import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import {
  commonAttributes,
  configuration,
  customerPartition,
  has,
  optionalReference,
  shipmentPartition,
} from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";
import { scenarios } from "../playbooks/index.ts";
import { type ClockEvent, ticketChannels, ticketPriorities, ticketTypes } from "../sla/index.ts";
import { deskOf, deskOrderOf, type Lying } from "./desk.ts";
import { ticketStatuses } from "./moves.ts";
import { messageKinds, type Ticket } from "./schema.ts";

type Author = { type: Actor["type"]; id: string | null };

/** A ticket, what was said on it and its rating lie together. */
export const ticketPartition = {
  field: "pk",
  composite: ["tenantId", "ticketId"],
  template: "t#${tenantId}#ticket#${ticketId}",
  casing: "none",
} as const;

/** A problem that somebody has, from the first contact to its end. */
export const TicketEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "ticket", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          ticketId: { type: "string", required: true },
          number: { type: "string", required: true },
          type: { type: ticketTypes, required: true },
          category: { type: scenarios, required: true },
          subject: { type: "string", required: true },
          status: { type: ticketStatuses, required: true },
          priority: { type: ticketPriorities, required: true },
          channel: { type: ticketChannels, required: true },
          language: { type: ["zh-CN", "en"] as const, required: true },
          tier: { type: "number", required: true },
          tags: { type: CustomAttributeType<string[]>("any"), required: true },
          assigneeId: { type: "string" },
          queueReason: { type: "string" },
          /** When it was raised to the third level, by hand or by rule; nothing where its customer's standing did. */
          escalatedAt: { type: "string" },
          /** Whether it is its customer's second complaint in a week, which has a limit of its own. */
          repeatComplaint: { type: "boolean", required: true },
          customerId: optionalReference,
          shipmentId: optionalReference,
          /** Whether it is the one ticket that new contacts about its parcel join. */
          holdsProblem: { type: "boolean", required: true },
          links: { type: CustomAttributeType<Ticket["links"]>("any"), required: true },
          /** Which form on a public page it was opened by, so that the form sent twice finds it. */
          sending: { type: "string" },
          /** Set while the customer need not hear of it. */
          internal: { type: "boolean", required: true },
          openedBy: { type: CustomAttributeType<Author>("any"), required: true },
          solvedAt: { type: "string" },
          /** What was told of its clocks, so that nothing is told twice. */
          told: { type: CustomAttributeType<string[]>("any"), required: true },
          /** When its clocks next have something to tell; the due item of that time exists. */
          timerAt: { type: "string" },
          /** The earliest due time of a running clock. */
          nextDueAt: { type: "string" },
          /** `running` or `breached` with the shard, for lists by due time; nothing once it has ended. */
          clockDesk: optionalReference,
          clockOrder: optionalReference,
          playbook: { type: CustomAttributeType<Ticket["playbook"]>("any"), required: true },
          /** What was granted for lateness. */
          goodwill: {
            type: CustomAttributeType<Ticket["goodwill"]>("any"),
            required: true,
          },
          calendar: { type: CustomAttributeType<{ id: string; version: number }>("any"), required: true },
          pauseOnHold: { type: "boolean", required: true },
          /** Which version of which policy its clocks run by. */
          policy: { type: CustomAttributeType<{ id: string; version: number }>("any"), required: true },
          /** All that its clocks are computed from; see `sla`. */
          clock: { type: CustomAttributeType<ClockEvent[]>("any"), required: true },
          shard: { type: "string", required: true },
          /** Where it lies and in which order, made of the others; see `desk.ts`. */
          desk: {
            type: "string",
            watch: ["assigneeId", "status", "shard"],
            set: (_value: string | undefined, ticket: Lying) => deskOf(ticket),
          },
          deskOrder: {
            type: "string",
            watch: ["assigneeId", "priority", "ticketId"],
            set: (_value: string | undefined, ticket: Lying) => deskOrderOf(ticket),
          },
        },
        indexes: {
          primary: {
            pk: ticketPartition,
            sk: { field: "sk", composite: [], template: "ticket", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#tickets#${shard}",
              casing: "none",
            },
            sk: { field: "gsi1sk", composite: ["ticketId"], template: "ticket#${ticketId}", casing: "none" },
          },
          ofCustomer: {
            index: "gsi2",
            condition: has("customerId"),
            pk: customerPartition,
            sk: { field: "gsi2sk", composite: ["ticketId"], template: "ticket#${ticketId}", casing: "none" },
          },
          ofShipment: {
            index: "gsi3",
            condition: has("shipmentId"),
            pk: shipmentPartition,
            sk: { field: "gsi3sk", composite: ["ticketId"], template: "ticket#${ticketId}", casing: "none" },
          },
          byClock: {
            index: "gsi5",
            condition: has("clockDesk"),
            pk: {
              field: "gsi5pk",
              composite: ["tenantId", "clockDesk"],
              template: "t#${tenantId}#clock#${clockDesk}",
              casing: "none",
            },
            sk: {
              field: "gsi5sk",
              composite: ["clockOrder", "ticketId"],
              template: "at#${clockOrder}#${ticketId}",
              casing: "none",
            },
          },
          byStatus: {
            index: "gsi4",
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#tickets#${status}#${shard}",
              casing: "none",
            },
            sk: { field: "gsi4sk", composite: ["ticketId"], template: "ticket#${ticketId}", casing: "none" },
          },
          onDesk: {
            index: "gsi6",
            condition: has("desk"),
            pk: {
              field: "gsi6pk",
              composite: ["tenantId", "desk"],
              template: "t#${tenantId}#desk#${desk}",
              casing: "none",
            },
            sk: {
              field: "gsi6sk",
              composite: ["deskOrder"],
              template: "ticket#${deskOrder}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type TicketItem = EntityItem<ReturnType<typeof TicketEntity>>;

export const MessageEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "message", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          ticketId: { type: "string", required: true },
          messageId: { type: "string", required: true },
          kind: { type: messageKinds, required: true },
          body: { type: "string", required: true },
          channel: { type: "string" },
          /** Of the ticket, as it was when the message was written. */
          customerId: optionalReference,
          author: { type: CustomAttributeType<Author>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: ticketPartition,
            sk: { field: "sk", composite: ["messageId"], template: "message#${messageId}", casing: "none" },
          },
          ofCustomer: {
            index: "gsi2",
            condition: has("customerId"),
            pk: customerPartition,
            sk: {
              field: "gsi2sk",
              composite: ["messageId"],
              template: "message#${messageId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type MessageItem = EntityItem<ReturnType<typeof MessageEntity>>;

/** Which ticket has a number. Its key makes the number unique within the world. */
export const TicketNumberEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "ticketNumber", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          number: { type: "string", required: true },
          ticketId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "number"],
              template: "t#${tenantId}#ticket-number#${number}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "number", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** The active ticket about one customer's one parcel. Its key sees to it that there is only one. */
export const ProblemEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "problem", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          customerId: { type: "string", required: true },
          ticketId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId", "customerId"],
              template: "t#${tenantId}#problem#${shipmentId}#${customerId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "problem", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
