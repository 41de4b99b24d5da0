import { type BookingItem, bookingsOf, toBooking } from "../bookings/index.ts";
import { type ClaimItem, claimsOf, forgetClaim, toClaim } from "../claims/index.ts";
import { forgetCollector } from "../collectors/index.ts";
import type { Strand } from "../db/index.ts";
import { erasedText, type Permission } from "../kernel/index.ts";
import {
  forgetNotification,
  type NotificationItem,
  notificationsOf,
  toNotification,
} from "../notifications/index.ts";
import { forgetShipment, type ShipmentItem, shipmentsOf, toShipment } from "../shipments/index.ts";
import { forgetTasksOf } from "../tasks/index.ts";
import {
  forgetTicket,
  type MessageItem,
  messagesOf,
  type TicketItem,
  ticketsOf,
  toMessage,
  toTicket,
} from "../tickets/index.ts";
import type { TimelineEntry } from "./schema.ts";

type Item = Record<string, unknown>;

/** One kind of thing that is kept of customers. */
export interface Kind {
  type: TimelineEntry["type"];
  /** What it takes to see it. */
  permission: Permission;
  strand: (customerId: string) => Strand;
  show: (item: Item) => TimelineEntry["data"];
  /** Takes what is personal off it; may be done twice. */
  forget: (item: Item) => Promise<void>;
}

export const kinds: readonly Kind[] = [
  {
    ...{ type: "shipment", permission: "shipments:read", strand: shipmentsOf },
    show: (item) => toShipment(item as ShipmentItem),
    forget: (item) => forgetShipment(item as ShipmentItem),
  },
  {
    ...{ type: "ticket", permission: "tickets:read", strand: ticketsOf },
    show: (item) => toTicket(item as TicketItem),
    forget: async (item) => {
      const ticket = item as TicketItem;
      await forgetTicket(ticket);
      await forgetTasksOf(ticket.ticketId, erasedText[ticket.language]);
    },
  },
  {
    ...{ type: "message", permission: "tickets:read", strand: messagesOf },
    show: (item) => toMessage(item as MessageItem),
    // They go with their ticket.
    forget: () => Promise.resolve(),
  },
  {
    ...{ type: "notification", permission: "notifications:read", strand: notificationsOf },
    show: (item) => toNotification(item as NotificationItem),
    forget: (item) => forgetNotification(item as NotificationItem),
  },
  {
    ...{ type: "booking", permission: "bookings:read", strand: bookingsOf },
    show: (item) => toBooking(item as BookingItem),
    forget: (item) => forgetCollector((item as BookingItem).shipmentId),
  },
  {
    ...{ type: "claim", permission: "claims:read", strand: claimsOf },
    show: (item) => toClaim(item as ClaimItem),
    forget: (item) => forgetClaim(item as ClaimItem),
  },
];
