import { hiddenText, scope, seesPersonalData } from "../kernel/index.ts";
import type { NotificationItem } from "./entity.ts";
import type { Notification } from "./schema.ts";

/**
 * What the API shows of a notification. The address is masked for everybody: it is kept in no other form. The text has
 * names and links in it, so it is hidden from who may not see personal data.
 */
export function toNotification(item: NotificationItem): Notification {
  const clear = seesPersonalData();
  return {
    id: item.notificationId,
    object: "notification",
    event: item.event,
    channel: item.channel ?? null,
    to: item.to ?? null,
    status: item.status,
    reason: item.reason ?? null,
    subject: clear ? (item.subject ?? null) : null,
    template: item.template ?? null,
    body: clear ? item.body : hiddenText[scope().tenant.locale],
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
