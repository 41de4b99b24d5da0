import type { NotificationItem } from "./entity.ts";
import type { Notification } from "./schema.ts";

/** What the API shows of a notification. The address is masked for everybody: it is kept in no other form. */
export function toNotification(item: NotificationItem): Notification {
  return {
    id: item.notificationId,
    object: "notification",
    event: item.event,
    channel: item.channel ?? null,
    to: item.to ?? null,
    status: item.status,
    reason: item.reason ?? null,
    subject: item.subject ?? null,
    template: item.template ?? null,
    body: item.body,
    shipmentId: item.shipmentId || null,
    ticketId: item.ticketId || null,
    customerId: item.customerId || null,
    attempts: item.attempts ?? [],
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    sentAt: item.sentAt ?? null,
    version: item.version,
  };
}
